package se.bas.ui.agency;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.bas.domain.agency.Account;

/**
 * Signing in once more, for use cases with {@link se.bas.application.FreshSignIn} (IDA-10). A view asks {@link #isFresh}
 * before one begins to fill in anything, so that nobody is interrupted.
 */
@Dependent
public class StepUp {
    // So that what is begun with a fresh sign-in can be finished with it.
    private static final Duration TO_SPARE = Duration.ofMinutes(1);

    private final SignedIn signedIn;

    @Inject
    StepUp(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Whether a use case would be let through now, with a minute to spare. The use case itself decides. */
    public boolean isFresh() {
        return signedIn.account()
                .map(account -> account.signedInAfresh(Instant.now().plus(TO_SPARE)))
                .orElse(false);
    }

    /** How long a sign-in stays fresh, for words about it. */
    public static Duration lasts() {
        return Account.FRESH;
    }

    /**
     * Leads to the page that says why, from there to the agency's sign-in, and back.
     *
     * @param path where to return to, for example {@code organisation}
     */
    public void thenReturnTo(String path) {
        begin(path);
        UI.getCurrentOrThrow().navigate(FreshSignInView.class);
    }

    /** Leads there, and back to the page that is shown now. */
    public void thenReturnHere() {
        thenReturnTo(
                UI.getCurrentOrThrow().getInternals().getActiveViewLocation().getPath());
    }

    void begin(String path) {
        signedIn.stepsUp(new SteppingUp(
                UUID.randomUUID(), signedIn.actor(), OwnPath.of("/" + path).value(), Instant.now()));
    }
}
