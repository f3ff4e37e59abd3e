package se.bas.ui.agency;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bas.ui.agency.IdentityToken.SignedInAs;
import se.bas.ui.components.Routes;

/**
 * Lets nothing through to the pages but what belongs to an open session of the one who asks, and begins a session only
 * with a sign-in of the last minutes (IDA-09).
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SessionGuard extends HttpFilter {
    /** How the names begin of the cookies by which Liberty knows a sign-in. */
    static final String SIGN_IN_COOKIE = "WASOidcClient_";

    private static final String SHORTER = "BAS_SHORTER_SESSION";
    // These look themselves whose session it is.
    private static final Set<String> OPEN = Set.of(Routes.SIGN_OUT, Routes.SIGNED_OUT, Routes.SESSION, Routes.STEP_UP);
    private static final Set<String> OPEN_BELOW =
            Set.of("/api/", "/css/", "/images/", "/js/", "/VAADIN/build/", "/VAADIN/static/", Routes.ARRIVAL + "/");
    /** What has Keycloak, and through it the agency, ask whoever comes. It leaves the address as soon as they have. */
    static final String ASK = "?prompt=login";

    private static final String ASKED = "again";

    private final OpenSessions sessions;

    @Inject
    public SessionGuard(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (OPEN_BELOW.stream().anyMatch(path::startsWith) || request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<OpenSession> open;
        try {
            open = OpenSession.of(request.getSession(false));
        } catch (RuntimeException ofAnother) {
            // So Liberty answers one who comes with the session of somebody else.
            turnAway(request, response, path);
            return;
        }
        if (OPEN.contains(path)) {
            chain.doFilter(request, response);
        } else {
            guard(open, request, response, chain, path);
        }
    }

    private void guard(
            Optional<OpenSession> open,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            String path)
            throws IOException, ServletException {
        Instant now = Instant.now();
        if (open.isEmpty()) {
            begin(request, response, path, now);
        } else if (!open.get().isOf(request.getUserPrincipal().getName())) {
            end(open.get(), SessionEnd.OTHER_PERSON, request, response, path);
        } else if (open.get().over(now).isPresent()) {
            end(open.get(), open.get().over(now).get(), request, response, path);
        } else if (request.getParameter("prompt") != null) {
            response.sendRedirect(OwnPath.of(path).value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        sessions.endOfOther(request.getRequestedSessionId());
        Cookie gone = new Cookie("BAS_SESSION", "");
        gone.setMaxAge(0);
        gone.setPath("/");
        gone.setHttpOnly(true);
        response.addCookie(gone);
        if (path.equals(Routes.STEP_UP)) {
            response.sendRedirect(StepUpServlet.OTHER_PERSON);
        } else if (isNavigation(request, path)) {
            response.sendRedirect(OwnPath.of(path).value());
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, String path, Instant now)
            throws IOException, ServletException {
        Optional<SignedInAs> with = IdentityToken.read();
        if (!isNavigation(request, path) || with.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!sessions.canBegin(with.get(), now)) {
            askAgain(with.get(), request, response, path);
        } else {
            Instant at = with.get().at();
            sessions.begin(new OpenSession(
                    clean(request),
                    request.getUserPrincipal().getName(),
                    Optional.of(with.get().raw()),
                    Optional.ofNullable(with.get().access()),
                    cookies(request)
                            .map(Cookie::getName)
                            .filter(name -> name.startsWith(SIGN_IN_COOKIE))
                            .collect(toUnmodifiableSet()),
                    at == null ? now : at,
                    now,
                    sessions.limits(wish(request))));
            response.sendRedirect(asked(request, path));
        }
    }

    private void askAgain(SignedInAs with, HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException {
        sessions.spend(with);
        request.logout();
        // Who has just been asked and still comes with an old sign-in would be sent round for ever.
        response.sendRedirect(
                request.getParameter(ASKED) == null
                        ? OwnPath.of(path).value() + ASK + "&" + ASKED + "=1"
                        : SignedOutServlet.address(SessionEnd.NOT_LET_IN, path));
    }

    /** What was asked for, by which the session's cookie reaches the browser before the page does. */
    private static String asked(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return OwnPath.of(path).value() + (query == null || request.getParameter("prompt") != null ? "" : "?" + query);
    }

    /** A session in which nobody has been before. */
    private static HttpSession clean(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        return request.getSession(true);
    }

    private void end(
            OpenSession session, SessionEnd why, HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException {
        sessions.end(session, why);
        if (isNavigation(request, path) && request.getParameter("prompt") != null) {
            // They have been told already, and are on their way to sign in.
            request.logout();
            response.sendRedirect(OwnPath.of(path).value() + ASK);
        } else if (isNavigation(request, path)) {
            response.sendRedirect(SignedOutServlet.address(why, path));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static boolean isNavigation(HttpServletRequest request, String path) {
        return request.getMethod().equals("GET") && request.getParameter("v-r") == null && !path.startsWith("/VAADIN/");
    }

    private static String wish(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(SHORTER))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }
}
