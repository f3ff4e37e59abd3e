package se.bas.ui.agency;

import java.util.List;
import se.bas.application.agency.MandateView;
import se.bas.application.agency.SignInOutcome;

/** How far someone has come on the way in. */
sealed interface Standing {
    /** Has passed the identity provider, and is not yet known to us. */
    record AtTheDoor() implements Standing {}

    record Refused(SignInOutcome.Reason reason) implements Standing {}

    /**
     * Has mandates, and has yet to take one up.
     *
     * @param ended whether the mandate they acted under has just ended
     * @param wanted the path they were on their way to
     */
    record Choosing(List<MandateView> mandates, boolean ended, OwnPath wanted) implements Standing {}

    record Acting(MandateView mandate, List<MandateView> mandates) implements Standing {}
}
