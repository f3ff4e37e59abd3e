package se.bas.ui.agency;

import com.vaadin.cdi.annotation.VaadinSessionScoped;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** The person at this browser: their account, and the mandate they act under. */
@VaadinSessionScoped
public class SignedIn {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    // A name for the log. The cookie itself must never be in a log, since it opens the session.
    private final String session = UUID.randomUUID().toString();
    private String address = "";
    private @Nullable Account account;
    private Standing standing = new AtTheDoor();
    private boolean mandateEnded;

    /** The mandate in force; none until one is taken up. */
    public Optional<MandateView> mandate() {
        return standing instanceof Acting acting ? Optional.of(acting.mandate()) : Optional.empty();
    }

    /** All that can be taken up instead, the one in force among them. */
    public List<MandateView> mandates() {
        return switch (standing) {
            case Acting acting -> acting.mandates();
            case Choosing choosing -> choosing.mandates();
            case AtTheDoor door -> List.of();
            case Refused refused -> List.of();
        };
    }

    /**
     * Who asks, for one call of a use case.
     *
     * @throws NotAuthorised when no mandate has been taken up
     */
    public Actor.Staff actor() {
        return staff(mandate().map(MandateView::id).orElseThrow(NotAuthorised::new));
    }

    Standing standing() {
        return standing;
    }

    Actor.Newcomer newcomer(Account vouchedFor) {
        account = vouchedFor;
        return new Actor.Newcomer(vouchedFor, origin());
    }

    /** Who leaves: under the mandate in force, or as the account alone; nobody when nobody came in. */
    Optional<Actor> leaver() {
        Account known = account;
        if (known == null) {
            return Optional.empty();
        }
        return Optional.of(
                mandate().<Actor>map(view -> staff(view.id())).orElseGet(() -> new Actor.Newcomer(known, origin())));
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

    void received(SignInOutcome outcome) {
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, this);
        standing = switch (outcome) {
            case SignInOutcome.Refused refused -> new Refused(refused.reason());
            case SignInOutcome.Welcome welcome -> new Choosing(welcome.mandates(), mandateEnded);
        };
    }

    void acts(MandateView mandate) {
        standing = new Acting(mandate, mandates());
        mandateEnded = false;
    }

    /** The mandate is no longer in force. What else there is, is asked anew. */
    void mandateEnded() {
        standing = new AtTheDoor();
        mandateEnded = true;
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
