package se.bas.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * Has a page's goodbye wait until its own way to the server is closed too. Both come at once when a page is left; taken in
 * together, each waits for the other, Vaadin for a last message through a way that is gone and Liberty for Vaadin's lock,
 * and the page that comes next waits for both: mostly a second, at times four.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Goodbye extends HttpFilter {
    private static final Duration UNTIL_THE_WAY_IS_CLOSED = Duration.ofMillis(400);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isGoodbye(request)) {
            try {
                Thread.sleep(UNTIL_THE_WAY_IS_CLOSED);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
        chain.doFilter(request, response);
    }

    /** What a page sends while it is open is JSON; what the browser sends when the page is gone can only be text. */
    private static boolean isGoodbye(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && "uidl".equals(request.getParameter("v-r"))
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("text/plain");
    }
}
