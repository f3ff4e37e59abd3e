package se.bas.application.agency.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.IdentifyCaller;
import se.bas.application.agency.MandateView;
import se.bas.application.agency.SignInOutcome;
import se.bas.application.agency.TurnDownRequest;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Origin;

/** Who calls the API: what the token says, and the mandate the caller names or the only one there is. */
@RequestScoped
public class Caller {
    /** Names one of several mandates. */
    public static final String MANDATE_HEADER = "BAS-Mandate";

    private final @Nullable JsonWebToken token;
    private final @Nullable HttpServletRequest request;
    private final @Nullable IdentifyCaller identify;
    private final @Nullable TurnDownRequest turnDown;

    /** For the container's proxy alone. */
    protected Caller() {
        token = null;
        request = null;
        identify = null;
        turnDown = null;
    }

    @Inject
    Caller(JsonWebToken token, HttpServletRequest request, IdentifyCaller identify, TurnDownRequest turnDown) {
        this.token = token;
        this.request = request;
        this.identify = identify;
        this.turnDown = turnDown;
    }

    /**
     * The mandates the caller can act under.
     *
     * @throws NotAuthorised when there is none, or the account is not to be trusted
     */
    public List<MandateView> mandates() {
        SignInOutcome outcome = known(identify).identify(newcomer());
        return switch (outcome) {
            case SignInOutcome.Welcome(var mandates) -> mandates;
            case SignInOutcome.Refused refused -> throw new NotAuthorised();
        };
    }

    /**
     * The caller under one mandate.
     *
     * @throws NotAuthorised when none is named and there are several, or the named one is not the caller's
     */
    public Actor.Staff actor() {
        return new Actor.Staff(account(), mandate().id(), origin());
    }

    /**
     * The mandate the caller acts under.
     *
     * @throws NotAuthorised when none is named and there are several, or the named one is not the caller's
     */
    public MandateView mandate() {
        String named = known(request).getHeader(MANDATE_HEADER);
        List<MandateView> fitting = mandates().stream()
                .filter(mandate -> named == null || mandate.id().toString().equals(named))
                .toList();
        if (fitting.size() != 1) {
            // No use case begins that could log it.
            known(turnDown).turnDown(newcomer());
            throw new NotAuthorised();
        }
        return fitting.getFirst();
    }

    /** The caller as the token says, under no mandate: nothing is asked of the database. */
    public Actor.Newcomer newcomer() {
        return new Actor.Newcomer(account(), origin());
    }

    private Account account() {
        return TokenAccount.of(name -> known(token).getClaim(name));
    }

    private Origin origin() {
        String session = known(token).getTokenID();
        return new Origin(session == null ? "" : session, known(request).getRemoteAddr(), UUID.randomUUID());
    }

    private static <T> T known(@Nullable T injected) {
        if (injected == null) {
            throw new IllegalStateException("outside a request");
        }
        return injected;
    }
}
