package se.bas.ui.agency;

import com.vaadin.cdi.annotation.VaadinSessionScoped;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.MandateView;
import se.bas.application.agency.SignInOutcome;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Origin;
import se.bas.ui.agency.Standing.Acting;
import se.bas.ui.agency.Standing.AtTheDoor;
import se.bas.ui.agency.Standing.Choosing;
import se.bas.ui.agency.Standing.Refused;

/**
 * The person at this browser: their account, and the mandate they act under in the window that asks. A page keeps the
 * mandate it was opened under as long as it is shown; its window remembers it for the next page (IDA-05).
 */
@VaadinSessionScoped
public class SignedIn {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    // A name for the log. The cookie itself must never be in a log, since it opens the session.
    private final String session = UUID.randomUUID().toString();
    private final Map<String, MandateId> windows = new ConcurrentHashMap<>();
    private volatile String address = "";
    private volatile @Nullable Account account;
    private volatile @Nullable SignInOutcome outcome;
    private volatile @Nullable MandateView latest;
    private volatile @Nullable SteppingUp steppingUp;
    private volatile boolean mandateEnded;

    /** The mandate that this window's page acts under; none until one is taken up. */
    public Optional<MandateView> mandate() {
        return standing() instanceof Acting acting ? Optional.of(acting.mandate()) : Optional.empty();
    }

    /** All that can be taken up instead, the one in force among them. */
    public List<MandateView> mandates() {
        return outcome instanceof SignInOutcome.Welcome(List<MandateView> mandates) ? mandates : List.of();
    }

    /**
     * Who asks, for one call of a use case.
     *
     * @throws NotAuthorised when no mandate has been taken up in this window
     */
    public Actor.Staff actor() {
        return staff(mandate().map(MandateView::id).orElseThrow(NotAuthorised::new));
    }

    /** Where this window's page stands. */
    Standing standing() {
        UI page = UI.getCurrent();
        Standing known = page == null ? null : ComponentUtil.getData(page, Standing.class);
        return known == null ? new AtTheDoor() : known;
    }

    private static void stands(Standing standing) {
        ComponentUtil.setData(UI.getCurrentOrThrow(), Standing.class, standing);
    }

    Actor.Newcomer newcomer(Account vouchedFor) {
        account = vouchedFor.signedIn(null);
        return new Actor.Newcomer(vouchedFor, origin());
    }

    /** Who leaves: under the mandate last taken up, or as the account alone; nobody when nobody came in. */
    Optional<Actor> leaver() {
        Account known = account;
        MandateView mandate = latest;
        if (known == null) {
            return Optional.empty();
        }
        return Optional.of(
                mandate == null ? new Actor.Newcomer(known, origin()) : new Actor.Staff(known, mandate.id(), origin()));
    }

    Actor.Staff staff(MandateId mandate) {
        Account known = account;
        if (known == null) {
            throw new NotAuthorised();
        }
        return new Actor.Staff(known, mandate, origin());
    }

    /** The one whose session it is, outside of Vaadin's own requests. */
    static Optional<SignedIn> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn known
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Whether the account has been let in, or refused, and nothing has happened since that asks for looking anew. */
    boolean isReceived() {
        return outcome != null;
    }

    void received(SignInOutcome came) {
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, this);
        outcome = came;
    }

    /**
     * Where a new page stands: as its window did before, if that can be told for sure.
     *
     * @param wanted the path they are on their way to
     * @return the mandate to take up, when there is no choice and none has been taken up yet
     */
    Optional<MandateView> enters(OwnPath wanted) {
        switch (outcome) {
            case null -> stands(new AtTheDoor());
            case SignInOutcome.Refused refused -> stands(new Refused(refused.reason()));
            case SignInOutcome.Welcome(List<MandateView> mandates) -> {
                Optional<MandateView> before = remembered(mandates);
                before.ifPresentOrElse(
                        mandate -> stands(new Acting(mandate, mandates)),
                        () -> stands(new Choosing(mandates, mandateEnded, wanted)));
                if (before.isEmpty() && mandates.size() == 1 && !mandateEnded) {
                    return Optional.of(mandates.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<MandateView> remembered(List<MandateView> mandates) {
        MandateId before = window().map(windows::get).orElse(null);
        MandateView known = latest;
        if (before == null && mandates.size() == 1 && known != null && !mandateEnded) {
            // Another window took up the only one there is; that is no choice to be made or logged again.
            return mandates.stream()
                    .filter(mandate -> mandate.id().equals(known.id()))
                    .findFirst();
        }
        return mandates.stream().filter(mandate -> mandate.id().equals(before)).findFirst();
    }

    /** This window acts under the mandate from its next page on. */
    void acts(MandateView mandate) {
        window().ifPresent(name -> windows.put(name, mandate.id()));
        stands(new Acting(mandate, mandates()));
        latest = mandate;
        mandateEnded = false;
    }

    /** The mandate is no longer in force. What else there is, is asked anew. */
    void mandateEnded() {
        window().ifPresent(windows::remove);
        stands(new AtTheDoor());
        outcome = null;
        latest = null;
        mandateEnded = true;
    }

    /** The name of this window, that js/window.js gives it; empty when the browser told none. */
    static Optional<String> window() {
        return window(UI.getCurrentOrThrow());
    }

    static Optional<String> window(UI page) {
        String name = page.getPage().getExtendedClientDetails().getWindowName();
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    /** Begins to sign in once more; what was begun before is forgotten. */
    void stepsUp(SteppingUp begun) {
        steppingUp = begun;
    }

    Optional<SteppingUp> steppingUp() {
        return Optional.ofNullable(steppingUp);
    }

    /** They came back, the same person, having signed in at this time. It serves once. */
    void steppedUp(Instant at) {
        steppingUp = null;
        Account known = account;
        account = known == null ? null : known.signedIn(at);
    }

    Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    private Origin origin() {
        // A push has no request; the address is then the one last seen.
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getRemoteAddr() != null) {
            address = request.getRemoteAddr();
        }
        return new Origin(session, address, UUID.randomUUID());
    }
}
