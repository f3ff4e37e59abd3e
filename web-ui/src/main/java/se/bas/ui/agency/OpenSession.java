package se.bas.ui.agency;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One signed-in session: whose it is, since when, and when its user last did something. */
final class OpenSession {
    private static final String ATTRIBUTE = OpenSession.class.getName();

    private final HttpSession http;
    private final String id;
    private final String user;
    private final Optional<String> token;
    private final Optional<String> access;
    private final Set<String> cookies;
    private final Instant signedIn;
    private final SessionLimits limits;
    private final AtomicBoolean warned = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Instant active;
    private volatile Instant confirmed;

    /**
     * Begins one.
     *
     * @param user the name the container knows the user by
     * @param token the id token as it came, to show Keycloak whose session ends
     * @param access the token beside it, to ask Keycloak whether the sign-in still holds
     * @param cookies names of the cookies that carry this sign-in, and no later one
     * @param signedIn when they proved who they are
     */
    OpenSession(
            HttpSession http,
            String user,
            Optional<String> token,
            Optional<String> access,
            Set<String> cookies,
            Instant signedIn,
            Instant now,
            SessionLimits limits) {
        this.http = http;
        this.id = http.getId();
        this.user = user;
        this.token = token;
        this.access = access;
        this.cookies = cookies;
        this.signedIn = signedIn;
        this.limits = limits;
        this.active = now;
        this.confirmed = now;
        http.setAttribute(ATTRIBUTE, this);
    }

    static Optional<OpenSession> of(@Nullable HttpSession http) {
        return http != null && http.getAttribute(ATTRIBUTE) instanceof OpenSession known
                ? Optional.of(known)
                : Optional.empty();
    }

    String id() {
        return id;
    }

    HttpSession http() {
        return http;
    }

    Optional<String> token() {
        return token;
    }

    Optional<String> access() {
        return access;
    }

    /** When Keycloak last said that the sign-in holds. */
    Instant confirmed() {
        return confirmed;
    }

    /** Keycloak says that it holds. */
    void confirm(Instant now) {
        confirmed = now;
    }

    boolean isOf(String name) {
        return user.equals(name);
    }

    boolean isCarriedBy(String cookie) {
        return cookies.contains(cookie);
    }

    Duration warning() {
        return limits.warning();
    }

    Duration idleLeft(Instant now) {
        return Duration.between(now, active.plus(limits.idle()));
    }

    Duration wholeLeft(Instant now) {
        return Duration.between(now, signedIn.plus(limits.absolute()));
    }

    /** Why it is over; empty while it is not. */
    Optional<SessionEnd> over(Instant now) {
        if (!wholeLeft(now).isPositive()) {
            return Optional.of(SessionEnd.ABSOLUTE);
        }
        return idleLeft(now).isPositive() ? Optional.empty() : Optional.of(SessionEnd.IDLE);
    }

    /** Its user did something. What is over is not begun again that way. */
    void active(Instant now) {
        if (!ended.get() && over(now).isEmpty()) {
            active = now;
            warned.set(wholeLeft(now).compareTo(limits.warning()) <= 0);
        }
    }

    /** Whether the warning is due and has not been given. It is given once, and again after its user did something. */
    boolean takeWarning(Instant now) {
        boolean due =
                idleLeft(now).compareTo(limits.warning()) <= 0 || wholeLeft(now).compareTo(limits.warning()) <= 0;
        return due && warned.compareAndSet(false, true);
    }

    /** Whether this call is the one that ends it. */
    boolean takeEnd() {
        return ended.compareAndSet(false, true);
    }

    @Override
    public String toString() {
        return "session";
    }
}
