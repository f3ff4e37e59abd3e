package se.bas.ui.agency;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.LoggerFactory;
import se.bas.application.agency.SignOut;
import se.bas.ui.components.Routes;

/** Signs out here, at our Keycloak, and through it at the agency's own identity provider. */
@WebServlet(urlPatterns = Routes.SIGN_OUT, asyncSupported = true)
public class SignOutServlet extends HttpServlet {
    private static final String CLIENT = "bas-ui";

    // Every window is emptied at once. The one that is signing out is on its way to Keycloak and must not be turned
    // back.
    private static final String EMPTY = """
            document.body.replaceChildren();
            setTimeout(() => window.location.assign('signed-out'), 3000);
            """;

    private final SignOut signOut;
    private final Optional<String> endSession;

    @Inject
    public SignOutServlet(
            SignOut signOut, @ConfigProperty(name = "bas.oidc.end-session-url") Optional<String> endSession) {
        this.signOut = signOut;
        this.endSession = endSession;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> token = IdentityToken.raw();
        HttpSession session = request.getSession(false);
        noted(session);
        if (session != null) {
            VaadinSession.getAllSessions(session).forEach(SignOutServlet::empty);
        }
        request.logout();
        HttpSession left = request.getSession(false);
        if (left != null) {
            // Ends the Vaadin session, and every window of it, as well.
            left.invalidate();
        }
        if (!response.isCommitted()) {
            String back = home(request) + Routes.SIGNED_OUT;
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(
                    endSession.map(url -> ending(url, token, back)).orElse(back));
        }
    }

    private void noted(@org.jspecify.annotations.Nullable HttpSession session) {
        try {
            SignedIn.of(session).flatMap(SignedIn::leaver).ifPresent(signOut::signOut);
        } catch (RuntimeException unwritten) {
            // Whoever wants to leave is let go, whatever state the log is in: leaving discloses nothing.
            LoggerFactory.getLogger(SignOutServlet.class).error("a sign-out is missing in the log", unwritten);
        }
    }

    private static void empty(VaadinSession session) {
        session.accessSynchronously(() -> session.getUIs().forEach(window -> {
            window.getPage().executeJs(EMPTY);
            if (window.getInternals().getPushConnection() != null) {
                window.push();
            }
        }));
    }

    private static String ending(String url, Optional<String> token, String back) {
        return url + "?client_id=" + CLIENT + "&post_logout_redirect_uri=" + encoded(back)
                + token.map(hint -> "&id_token_hint=" + encoded(hint)).orElse("");
    }

    private static String home(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
