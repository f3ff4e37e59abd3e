package se.bas.application.listing;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.listing.SavedViewId;

/** Removes one's own saved view. Nothing legal hangs on it, so it is gone; whoever regrets it saves it again. */
@UseCase
public class RemoveView {
    private final UnderWay underWay;
    private final SavedViews views;
    private final Trail trail;

    @Inject
    RemoveView(UnderWay underWay, SavedViews views, Trail trail) {
        this.underWay = underWay;
        this.views = views;
        this.trail = trail;
    }

    /** Removes it. */
    public ViewSaving remove(Actor.Staff who, SavedViewId view) {
        views.alone();
        boolean there = views.one(view).isPresent();
        if (there) {
            views.remove(view);
        }
        Receipt receipt = trail.write(underWay.begun(), there ? Outcome.DONE : Outcome.REFUSED, List.of(view.value()));
        return there ? new ViewSaving.Done(view, receipt) : new ViewSaving.NotFound(receipt);
    }
}
