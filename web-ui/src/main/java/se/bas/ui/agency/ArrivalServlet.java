package se.bas.ui.agency;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import se.bas.ui.components.Routes;

/**
 * Where Keycloak sends the browser back to. What belongs to a sign-in that this browser has begun goes on to Liberty;
 * anything else, such as one gone through before that came up again by the back button, would get Liberty's own page of
 * error, and gets a page of ours.
 */
@WebServlet(urlPatterns = Routes.ARRIVAL + "/*", asyncSupported = true)
public class ArrivalServlet extends HttpServlet {
    // Liberty's cookie for a sign-in that was begun and has not come back.
    private static final String BEGUN = "WASOidcState";
    private static final Set<String> CLIENTS = Set.of("/oidcclient/redirect/bas", "/oidcclient/redirect/basStepUp");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String client = request.getPathInfo();
        response.setHeader("Cache-Control", "no-store");
        if (!CLIENTS.contains(client == null ? "" : client)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isBegun(request)) {
            response.sendRedirect("/");
        } else if (request.getParameter("error") != null) {
            response.sendRedirect(SignedOutServlet.address(SessionEnd.NOT_LET_IN, "/"));
        } else {
            response.sendRedirect(client + "?" + request.getQueryString());
        }
    }

    private static boolean isBegun(HttpServletRequest request) {
        String state = request.getParameter("state");
        Cookie[] cookies = request.getCookies();
        return state != null
                && cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(BEGUN + numbered(state)));
    }

    /** As Liberty names the cookie: the hash of the state with a letter for its sign. */
    private static String numbered(String state) {
        int hash = state.hashCode();
        return hash < 0 ? "n" + -(long) hash : "p" + hash;
    }
}
