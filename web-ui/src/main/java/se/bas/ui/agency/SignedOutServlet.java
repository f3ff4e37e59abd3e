package se.bas.ui.agency;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.ui.components.Preferences;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Texts;

/**
 * The page after a session: why it is over, and the way back to where one was. It stands outside Vaadin, since opening a
 * Vaadin page would sign in again.
 */
@WebServlet(urlPatterns = Routes.SIGNED_OUT, asyncSupported = true)
public class SignedOutServlet extends HttpServlet {
    private static final Map<SessionEnd, List<String>> WORDS = Map.of(
            SessionEnd.SIGNED_OUT, List.of("agency.signed-out.heading", "agency.signed-out.lead"),
            SessionEnd.IDLE, List.of("agency.over-idle.heading", "agency.over-idle.lead"),
            SessionEnd.ABSOLUTE, List.of("agency.over-absolute.heading", "agency.over-absolute.lead"),
            SessionEnd.OTHER_PERSON, List.of("agency.over-other.heading", "agency.over-other.lead"),
            SessionEnd.ELSEWHERE, List.of("agency.over-elsewhere.heading", "agency.over-elsewhere.lead"),
            SessionEnd.UNCONFIRMED, List.of("agency.over-unconfirmed.heading", "agency.over-unconfirmed.lead"),
            SessionEnd.NOT_LET_IN, List.of("agency.not-let-in.heading", "agency.not-let-in.lead"));

    /** The page's address. It has a code and a path of ours, nothing about anybody. */
    static String address(SessionEnd why, String back) {
        return Routes.SIGNED_OUT + "?why=" + why.name() + "&back="
                + OwnPath.of(back).value();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale reader = reader(request);
        SessionEnd why = why(request.getParameter("why"));
        String heading = Texts.text(reader, WORDS.getOrDefault(why, List.of()).getFirst());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print("""
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%2$s</title>
              <link rel="icon" href="images/mark.svg">
              <link rel="stylesheet" href="css/signed-out.css">
            </head>
            <body>
              <header class="brand"><img src="images/mark.svg" alt="">%3$s</header>
              <main data-why="%8$s">
                <h1 id="signed-out">%4$s</h1>
                <p>%5$s</p>
                <a id="sign-in" href="%7$s">%6$s</a>
              </main>
            </body>
            </html>
            """.formatted(
                        reader.getLanguage(),
                        Texts.text(reader, "shell.title", heading),
                        Texts.text(reader, "shell.product"),
                        heading,
                        Texts.text(reader, WORDS.getOrDefault(why, List.of()).getLast()),
                        Texts.text(reader, "agency.signed-out.again"),
                        OwnPath.of(request.getParameter("back")).value() + SessionGuard.ASK,
                        why.name()));
    }

    private static SessionEnd why(@Nullable String code) {
        return Arrays.stream(SessionEnd.values())
                .filter(end -> end.name().equals(code))
                .findFirst()
                .orElse(SessionEnd.SIGNED_OUT);
    }

    private static Locale reader(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(Preferences.LANGUAGE))
                .findFirst()
                .map(cookie -> Texts.serving(Locale.of(cookie.getValue())))
                .orElse(Texts.SWEDISH);
    }
}
