package se.bas.ui.agency;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.bas.ui.components.Routes;

/**
 * Tells an open page how long its session lasts, and hears from it that its user did something. Asking does not count as
 * doing. Liberty answers one whose sign-in is over with a way to sign in, which the page does not follow.
 */
@WebServlet(urlPatterns = Routes.SESSION, asyncSupported = true)
public class SessionServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(open(request), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OpenSession> open = open(request);
        open.ifPresent(session -> session.active(Instant.now()));
        tell(open, response);
    }

    private static Optional<OpenSession> open(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? Optional.empty()
                : OpenSession.of(request.getSession(false))
                        .filter(session ->
                                session.isOf(request.getUserPrincipal().getName()))
                        .filter(session -> session.over(Instant.now()).isEmpty());
    }

    private static void tell(Optional<OpenSession> open, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (open.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Instant now = Instant.now();
        OpenSession session = open.get();
        response.setContentType("application/json");
        response.getWriter()
                .print(String.format(
                        Locale.ROOT,
                        "{\"idle\":%d,\"absolute\":%d,\"warning\":%d}",
                        session.idleLeft(now).toMillis(),
                        session.wholeLeft(now).toMillis(),
                        session.warning().toMillis()));
    }
}
