package se.bas.application.listing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.listing.SavedViewId;

/** Has a list open with one's own saved view, or no longer. It opens with one at most. */
@UseCase
public class OpenWithView {
    private final UnderWay underWay;
    private final SavedViews views;
    private final Trail trail;

    @Inject
    OpenWithView(UnderWay underWay, SavedViews views, Trail trail) {
        this.underWay = underWay;
        this.views = views;
        this.trail = trail;
    }

    /**
     * Says whether it is so.
     *
     * @param opens false for a list that is to open as it is from the beginning; nothing changes when it opened with
     *     another view
     */
    public ViewSaving open(Actor.Staff who, SavedViewId view, boolean opens) {
        views.alone();
        Optional<SavedView> found = views.one(view);
        found.ifPresent(saved -> change(saved, opens));
        Receipt receipt = trail.write(
                underWay.begun(), found.isPresent() ? Outcome.DONE : Outcome.REFUSED, List.of(view.value()));
        return found.isPresent() ? new ViewSaving.Done(view, receipt) : new ViewSaving.NotFound(receipt);
    }

    private void change(SavedView view, boolean opens) {
        if (opens) {
            views.opensWith(view);
        } else if (view.opens()) {
            views.opensWithNone(view.choice().kind());
        }
    }
}
