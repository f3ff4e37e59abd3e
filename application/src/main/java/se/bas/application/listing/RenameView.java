package se.bas.application.listing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.listing.SavedViewId;
import se.bas.domain.listing.SavedViewProblem;
import se.bas.domain.listing.ViewName;

/** Gives one's own saved view another name. */
@UseCase
public class RenameView {
    private final UnderWay underWay;
    private final SavedViews views;
    private final Trail trail;

    @Inject
    RenameView(UnderWay underWay, SavedViews views, Trail trail) {
        this.underWay = underWay;
        this.views = views;
        this.trail = trail;
    }

    /** Renames it. */
    public ViewSaving rename(Actor.Staff who, SavedViewId view, ViewName name) {
        views.alone();
        List<UUID> about = List.of(view.value());
        Optional<SavedView> found = views.one(view);
        if (found.isEmpty()) {
            return new ViewSaving.NotFound(trail.write(underWay.begun(), Outcome.REFUSED, about));
        }
        Optional<SavedViewProblem> problem = name.problem(
                        ConsentPeriod.day(underWay.begun().at()))
                .or(() -> views.against(name, found.get().choice().kind(), view));
        if (problem.isPresent()) {
            return new ViewSaving.Refused(problem.get(), trail.write(underWay.begun(), Outcome.REFUSED, about));
        }
        views.rename(view, name);
        return new ViewSaving.Done(view, trail.write(underWay.begun(), Outcome.DONE, about));
    }
}
