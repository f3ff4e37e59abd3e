package se.bas.ui.agency;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.NeedsFreshSignIn;
import se.bas.application.agency.SignInAfresh;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.ui.agency.IdentityToken.SignedInAs;
import se.bas.ui.components.Routes;

/**
 * Where one comes back after signing in once more. Liberty's client for this address asks with {@code prompt=login} and
 * shares nothing with the ordinary one; what it knows is forgotten each time, so that each time one is asked.
 */
@WebServlet(urlPatterns = Routes.STEP_UP, asyncSupported = true)
public class StepUpServlet extends HttpServlet {
    // Liberty's cookie comes with the answer to the request that ends the sign-in, so only the next one can remove it.
    private static final String ONWARDS = "onwards";
    private static final String OVER = "over";

    /** Where one is sent who signed in at somebody else's session: it is over, and their own sign-in is forgotten. */
    static final String OTHER_PERSON = Routes.STEP_UP + "?" + OVER + "=1";

    // Keycloak's clock may be this much behind ours, and counts whole seconds.
    private static final Duration BEHIND = Duration.ofSeconds(30);

    private final OpenSessions sessions;
    private final SignInAfresh signInAfresh;
    private final KeycloakSession keycloak;

    @Inject
    public StepUpServlet(OpenSessions sessions, SignInAfresh signInAfresh, KeycloakSession keycloak) {
        this.sessions = sessions;
        this.signInAfresh = signInAfresh;
        this.keycloak = keycloak;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession http = request.getSession(false);
        Optional<OpenSession> open = OpenSession.of(http)
                .filter(session -> session.over(Instant.now()).isEmpty());
        forget(open, request, response);
        if (request.getParameter(OVER) != null) {
            // Nor do they come in by what they have just proved for somebody else's session.
            IdentityToken.read()
                    .filter(token -> open.isEmpty())
                    .map(SignedInAs::raw)
                    .ifPresent(keycloak::end);
            response.sendRedirect(SignedOutServlet.address(SessionEnd.OTHER_PERSON, "/"));
            return;
        }
        Optional<SteppingUp> begun = begun(http, request.getParameter("ticket"));
        Optional<SignedInAs> token = IdentityToken.read();
        if (open.isEmpty() || begun.isEmpty() || token.isEmpty()) {
            response.sendRedirect(OwnPath.of(request.getParameter(ONWARDS)).value());
            return;
        }
        Actor.Staff who = begun.get().who();
        if (!token.get().account().sameAs(who.account())) {
            sessions.end(open.get(), SessionEnd.OTHER_PERSON);
            sessions.spend(token.get());
            response.sendRedirect(OTHER_PERSON);
        } else if (isOlder(token.get(), begun.get())) {
            // A sign-in from before: it has just been forgotten, so now one is asked.
            response.sendRedirect(Routes.STEP_UP + "?ticket=" + begun.get().ticket() + "&kc_idp_hint="
                    + who.account().provider());
        } else {
            accept(who, token.get().account(), SignedIn.of(http));
            response.sendRedirect(
                    Routes.STEP_UP + "?" + ONWARDS + "=" + begun.get().back());
        }
    }

    private void accept(Actor.Staff who, Account account, Optional<SignedIn> signedIn) {
        Account afresh = who.account().signedIn(account.afresh());
        try {
            signInAfresh.signedIn(new Actor.Staff(afresh, who.mandate(), who.origin()));
        } catch (NeedsFreshSignIn stale) {
            // By the database's clock it was too long ago. It is in the log, and what needs it will ask again.
            return;
        }
        Instant at = afresh.afresh();
        if (at != null) {
            signedIn.ifPresent(known -> known.steppedUp(at));
        }
    }

    private static boolean isOlder(SignedInAs token, SteppingUp begun) {
        return token.at() != null && token.at().isBefore(begun.begun().minus(BEHIND));
    }

    private static Optional<SteppingUp> begun(@Nullable HttpSession http, @Nullable String ticket) {
        return SignedIn.of(http)
                .flatMap(SignedIn::steppingUp)
                .filter(begun -> begun.ticket().toString().equals(ticket));
    }

    private static void forget(Optional<OpenSession> open, HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().startsWith(SessionGuard.SIGN_IN_COOKIE) && !isOfSession(open, cookie)) {
                Cookie gone = new Cookie(cookie.getName(), "");
                gone.setMaxAge(0);
                gone.setPath("/");
                gone.setHttpOnly(true);
                response.addCookie(gone);
            }
        }
    }

    private static boolean isOfSession(Optional<OpenSession> open, Cookie cookie) {
        return open.map(session -> session.isCarriedBy(cookie.getName())).orElse(false);
    }
}
