package se.bas.ui.ground;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.casework.CaseView;
import se.bas.application.ground.RevokeGround;
import se.bas.ui.agency.SignedIn;

/** The recorded grounds of one case. */
@Dependent
public class GroundNavigation {
    private final RevokeGround revokeGround;
    private final SignedIn signedIn;

    @Inject
    GroundNavigation(RevokeGround revokeGround, SignedIn signedIn) {
        this.revokeGround = revokeGround;
        this.signedIn = signedIn;
    }

    /**
     * The grounds that my agency has recorded or my unit is named in; none where there are none and none can be recorded.
     *
     * @param changed what happens after one of them was revoked
     */
    public Optional<Component> panel(CaseView view, Runnable changed) {
        return view.grounds().isEmpty() && view.recordable().isEmpty()
                ? Optional.empty()
                : Optional.of(new GroundPanel(
                        view,
                        new RevocationDialog(
                                revokeGround, signedIn, view.header().id(), changed)));
    }
}
