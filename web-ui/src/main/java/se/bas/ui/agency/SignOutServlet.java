package se.bas.ui.agency;

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
        noted(request.getSession(false));
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
