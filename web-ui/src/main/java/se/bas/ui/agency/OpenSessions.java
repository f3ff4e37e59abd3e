package se.bas.ui.agency;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bas.application.Part;
import se.bas.application.agency.EndSession;
import se.bas.domain.agency.Actor;
import se.bas.ui.components.BeforeSessionEnds;

/**
 * All signed-in sessions of this server. It ends those that are over, whether or not a page asks, and with them the
 * session at Keycloak: who comes back signs in anew (decision record 0011).
 */
@Part
class OpenSessions {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    // Tells the page itself; js/session.js empties it and leaves.
    private static final String OVER = "window.dispatchEvent(new CustomEvent('bas-session-over', {detail: $0}))";

    private static final Duration AFTER_OURS = Duration.ofMinutes(5);

    private final SessionLimits limits;
    private final boolean mayBeShortened;
    private final EndSession endSession;
    private final KeycloakSession keycloak;
    private final Set<OpenSession> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> spent = new ConcurrentHashMap<>();
    /** Sessions at Keycloak, and when one of ours with them ended. */
    private final Map<String, Instant> over = new ConcurrentHashMap<>();

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    OpenSessions(
            @ConfigProperty(name = "bas.session.idle", defaultValue = "PT15M") Duration idle,
            @ConfigProperty(name = "bas.session.absolute", defaultValue = "PT8H") Duration absolute,
            @ConfigProperty(name = "bas.session.warning", defaultValue = "PT2M") Duration warning,
            @ConfigProperty(name = "bas.session.may.be.shortened", defaultValue = "false") boolean mayBeShortened,
            EndSession endSession,
            KeycloakSession keycloak) {
        this.limits = new SessionLimits(idle, absolute, warning);
        this.mayBeShortened = mayBeShortened;
        this.endSession = endSession;
        this.keycloak = keycloak;
    }

    void watch(@Observes Startup startup) {
        var _ = requireNonNull(executor).scheduleAtFixedRate(this::look, 1, 1, TimeUnit.SECONDS);
    }

    SessionLimits limits(String wish) {
        return mayBeShortened ? limits.shortened(wish) : limits;
    }

    /**
     * Whether a session can begin with this sign-in: it is of the last minutes, no session of it has ended, and they have
     * been asked since one with the same session at Keycloak did. So what is left of a session that is over, here, in the
     * browser or at Keycloak, never begins another one: not even a sign-in that a page which says goodbye runs into.
     */
    boolean canBegin(IdentityToken.SignedInAs with, Instant now) {
        Instant at = with.at();
        Instant ended = over.get(with.session());
        return at != null
                && !spent.containsKey(with.tokenId())
                && at.plus(limits.idle()).isAfter(now)
                && (ended == null || at.isAfter(ended));
    }

    void begin(OpenSession session) {
        // The container's own clock is for sessions that nobody looks after any longer, and must not come first.
        session.http()
                .setMaxInactiveInterval((int) limits.idle().plus(AFTER_OURS).toSeconds());
        open.add(session);
    }

    /** Its owner is leaving: neither it, nor what Keycloak gives for it unasked until it has heard, begins a session. */
    void leave(IdentityToken.SignedInAs token) {
        spend(token);
        over.put(token.session(), Instant.now());
    }

    /** A token that is of no more use here. */
    void spend(IdentityToken.SignedInAs token) {
        spent.put(token.tokenId(), Instant.now());
    }

    /**
     * Ends it: what is typed is kept, every page of it is emptied, and nobody comes in with the same sign-in again. A
     * second time does nothing.
     */
    void end(OpenSession session, SessionEnd why) {
        open.remove(session);
        if (!session.takeEnd()) {
            return;
        }
        // Now, while it is there: Keycloak's answer reaches this server by another way too, and with the next request
        // of the
        // browser there is no session to ask any more.
        Optional<Actor> whose = why == SessionEnd.SIGNED_OUT ? Optional.empty() : leaver(session);
        close(session);
        pages(session, page -> {
            BeforeSessionEnds.tell(page);
            page.getPage().executeJs(OVER, why.name());
        });
        if (why != SessionEnd.SIGNED_OUT) {
            // Before it is in the log, so that a sign-in that follows the entry meets no session that is about to end.
            // Whoever signs out is sent there by the browser, which takes the agency's own session along.
            session.token().ifPresent(keycloak::end);
            whose.ifPresent(this::noted);
        }
        try {
            session.http().invalidate();
        } catch (IllegalStateException gone) {
            LOG.debug("the session was gone already");
        }
    }

    /** Ends the session of this id, since somebody else came with it. */
    void endOfOther(@Nullable String id) {
        open.stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .ifPresent(session -> end(session, SessionEnd.OTHER_PERSON));
    }

    /** Those that are open just now. */
    List<OpenSession> all() {
        return List.copyOf(open);
    }

    private void look() {
        Instant now = Instant.now();
        for (OpenSession session : List.copyOf(open)) {
            try {
                look(session, now);
            } catch (RuntimeException broken) {
                LOG.error("a session could not be looked after", broken);
            }
        }
        Instant forgotten = now.minus(limits.absolute()).minus(limits.idle());
        spent.values().removeIf(at -> at.isBefore(forgotten));
        over.values().removeIf(at -> at.isBefore(forgotten));
    }

    private void look(OpenSession session, Instant now) {
        if (gone(session.http())) {
            ended(session);
        } else if (session.over(now).isPresent()) {
            SessionEnd why = session.over(now).get();
            // A page may be busy, and must not make the others wait for their end.
            requireNonNull(executor).execute(() -> end(session, why));
        } else if (session.takeWarning(now)) {
            requireNonNull(executor).execute(() -> pages(session, BeforeSessionEnds::tell));
        }
    }

    /** Somebody else ended it: nobody comes in with the same sign-in again, here or at Keycloak. */
    private void ended(OpenSession session) {
        open.remove(session);
        if (session.takeEnd()) {
            close(session);
            session.token().ifPresent(keycloak::end);
        }
    }

    private void close(OpenSession session) {
        session.token().ifPresent(token -> {
            spent.put(IdentityToken.idOf(token), Instant.now());
            over.put(IdentityToken.sessionOf(token), Instant.now());
        });
    }

    private static boolean gone(HttpSession http) {
        try {
            return http.getAttribute("") != null;
        } catch (IllegalStateException invalidated) {
            return true;
        }
    }

    private static void pages(OpenSession session, Consumer<UI> work) {
        for (VaadinSession vaadin : vaadin(session)) {
            vaadin.accessSynchronously(() -> List.copyOf(vaadin.getUIs()).forEach(page -> at(page, work)));
        }
    }

    private static List<VaadinSession> vaadin(OpenSession session) {
        try {
            return List.copyOf(VaadinSession.getAllSessions(session.http()));
        } catch (IllegalStateException gone) {
            return List.of();
        }
    }

    private static void at(UI page, Consumer<UI> work) {
        try {
            page.accessSynchronously(() -> work.accept(page));
        } catch (UIDetachedException left) {
            LOG.debug("the page was left already");
        }
    }

    private static Optional<Actor> leaver(OpenSession session) {
        try {
            return SignedIn.of(session.http()).flatMap(SignedIn::leaver);
        } catch (IllegalStateException gone) {
            return Optional.empty();
        }
    }

    private void noted(Actor whose) {
        try {
            endSession.end(whose);
        } catch (RuntimeException unwritten) {
            // A session ends whatever state the log is in: an end discloses nothing.
            LOG.error("the end of a session is missing in the log", unwritten);
        }
    }
}
