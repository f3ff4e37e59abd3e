package se.bas.application.listing;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Shows somebody the views they have saved, and nobody else's. No participant is in them. */
@UseCase
public class ListSavedViews {
    private final UnderWay underWay;
    private final SavedViews views;
    private final Trail trail;

    @Inject
    ListSavedViews(UnderWay underWay, SavedViews views, Trail trail) {
        this.underWay = underWay;
        this.views = views;
        this.trail = trail;
    }

    /** Of every list, in the order in which they stand. */
    public List<SavedView> list(Actor.Staff who) {
        List<SavedView> all = views.all();
        trail.write(underWay.begun(), Outcome.DONE);
        return all;
    }
}
