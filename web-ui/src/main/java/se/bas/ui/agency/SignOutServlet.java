package se.bas.ui.agency;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import se.bas.application.agency.SignOut;
import se.bas.ui.agency.IdentityToken.SignedInAs;
import se.bas.ui.components.Routes;

/**
 * Signs out here, at our Keycloak, and through it at the agency's own identity provider. Liberty's own part is done by
 * Keycloak over the back channel; should that fail, the sign-in is spent here all the same.
 */
@WebServlet(urlPatterns = Routes.SIGN_OUT, asyncSupported = true)
public class SignOutServlet extends HttpServlet {
    private final SignOut signOut;
    private final OpenSessions sessions;
    private final KeycloakSession keycloak;

    @Inject
    public SignOutServlet(SignOut signOut, OpenSessions sessions, KeycloakSession keycloak) {
        this.signOut = signOut;
        this.sessions = sessions;
        this.keycloak = keycloak;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SignedInAs> token = IdentityToken.read();
        HttpSession session = request.getSession(false);
        noted(session);
        OpenSession.of(session).ifPresent(open -> sessions.end(open, SessionEnd.SIGNED_OUT));
        token.ifPresent(sessions::leave);
        String back = home(request) + Routes.SIGNED_OUT;
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(keycloak.ending(token.map(SignedInAs::raw), back));
    }

    private void noted(@Nullable HttpSession session) {
        try {
            SignedIn.of(session).flatMap(SignedIn::leaver).ifPresent(signOut::signOut);
        } catch (RuntimeException unwritten) {
            // Whoever wants to leave is let go, whatever state the log is in: leaving discloses nothing.
            LoggerFactory.getLogger(SignOutServlet.class).error("a sign-out is missing in the log", unwritten);
        }
    }

    private static String home(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
