package se.bas.ui.agency;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import se.bas.ui.components.Preferences;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Texts;

/** The page after sign-out. It stands outside Vaadin, since opening a Vaadin page would sign in again. */
@WebServlet(urlPatterns = Routes.SIGNED_OUT, asyncSupported = true)
public class SignedOutServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale reader = reader(request);
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
              <p class="brand"><img src="images/mark.svg" alt="">%3$s</p>
              <main>
                <h1 id="signed-out">%4$s</h1>
                <p>%5$s</p>
                <a id="sign-in" href="./">%6$s</a>
              </main>
            </body>
            </html>
            """.formatted(
                        reader.getLanguage(),
                        Texts.text(reader, "shell.title", Texts.text(reader, "agency.signed-out.heading")),
                        Texts.text(reader, "shell.product"),
                        Texts.text(reader, "agency.signed-out.heading"),
                        Texts.text(reader, "agency.signed-out.lead"),
                        Texts.text(reader, "agency.signed-out.again")));
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
