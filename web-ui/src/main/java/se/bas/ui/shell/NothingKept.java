package se.bas.ui.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the browser to keep no page, so that going back after sign-out shows nothing (IDA-09). */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class NothingKept extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!sameForEveryone(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean sameForEveryone(String path) {
        return path.startsWith("/VAADIN/") || path.startsWith("/css/") || path.startsWith("/images/");
    }
}
