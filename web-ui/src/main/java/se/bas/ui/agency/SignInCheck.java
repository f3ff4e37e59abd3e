package se.bas.ui.agency;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bas.application.Part;

/**
 * Asks Keycloak of every open session, again and again, whether its sign-in still holds: whoever is disabled there is out
 * within five minutes (IDA-08), and whoever cannot be asked about is out as soon (decision record 0011).
 */
@Part
class SignInCheck {
    private static final Duration OUT_WITHIN = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(SignInCheck.class);

    private final OpenSessions sessions;
    private final Introspection keycloak;
    private final Duration every;
    private final Duration silence;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    SignInCheck(
            OpenSessions sessions,
            Introspection keycloak,
            @ConfigProperty(name = "bas.session.check.every", defaultValue = "PT45S") Duration every,
            @ConfigProperty(name = "bas.session.check.silence", defaultValue = "PT4M") Duration silence) {
        if (!allowed(every, silence)) {
            throw new IllegalArgumentException(
                    "bas.session.check.every and bas.session.check.silence must be positive, and together at most "
                            + OUT_WITHIN.toMinutes() + " minutes, in which a disabled account is to be out");
        }
        this.sessions = sessions;
        this.keycloak = keycloak;
        this.every = every;
        this.silence = silence;
    }

    void begin(@Observes Startup startup) {
        var _ = requireNonNull(executor)
                .scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    static boolean allowed(Duration every, Duration silence) {
        return every.isPositive()
                && !silence.isNegative()
                && every.plus(silence).compareTo(OUT_WITHIN) <= 0;
    }

    private void round() {
        List<OpenSession> open = sessions.all();
        if (open.isEmpty()) {
            return;
        }
        boolean answers = true;
        try (Introspection.Asking asking = keycloak.begin()) {
            for (OpenSession session : open) {
                // Who has just said nothing of one says nothing of a thousand, five seconds each.
                SignInStanding standing = answers
                        ? session.access().map(asking::standing).orElse(SignInStanding.UNKNOWN)
                        : SignInStanding.UNKNOWN;
                answers &= standing != SignInStanding.UNKNOWN;
                judge(session, standing);
            }
        } catch (RuntimeException broken) {
            LOG.error("it could not be asked whether sign-ins hold", broken);
            open.forEach(session -> judge(session, SignInStanding.UNKNOWN));
        }
        if (!answers) {
            LOG.warn("Keycloak does not say whether sign-ins hold; sessions it is silent about for {} end", silence);
        }
    }

    private void judge(OpenSession session, SignInStanding standing) {
        Instant now = Instant.now();
        if (standing == SignInStanding.HOLDS) {
            session.confirm(now);
        }
        // A page may be busy, and must not make the others wait for their end.
        verdict(standing, Duration.between(session.confirmed(), now), silence)
                .ifPresent(why -> requireNonNull(executor).execute(() -> sessions.end(session, why)));
    }

    /**
     * What becomes of a session.
     *
     * @param since how long ago Keycloak last said that it holds
     * @param silence for how long that is enough
     * @return why it ends; empty while it does not
     */
    static Optional<SessionEnd> verdict(SignInStanding standing, Duration since, Duration silence) {
        return switch (standing) {
            case HOLDS -> Optional.empty();
            case OVER -> Optional.of(SessionEnd.ELSEWHERE);
            case UNKNOWN -> since.compareTo(silence) < 0 ? Optional.empty() : Optional.of(SessionEnd.UNCONFIRMED);
        };
    }
}
