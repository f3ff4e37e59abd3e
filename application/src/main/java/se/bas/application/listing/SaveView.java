package se.bas.application.listing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.listing.SavedViewId;
import se.bas.domain.listing.SavedViewProblem;

/** Saves how somebody looks at a list, for them alone. The log says that it was done, never the name they gave it. */
@UseCase
public class SaveView {
    private final UnderWay underWay;
    private final SavedViews views;
    private final Trail trail;

    @Inject
    SaveView(UnderWay underWay, SavedViews views, Trail trail) {
        this.underWay = underWay;
        this.views = views;
        this.trail = trail;
    }

    /** Saves it after those there are, or where one was removed. */
    public ViewSaving save(Actor.Staff who, ViewDraft draft) {
        views.alone();
        Optional<SavedViewProblem> problem = draft.name()
                .problem(ConsentPeriod.day(underWay.begun().at()))
                .or(() -> views.against(draft.name(), draft.choice().kind(), null));
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        Optional<SavedViewId> id = views.add(draft);
        return id.isEmpty()
                ? refused(SavedViewProblem.TOO_MANY)
                : new ViewSaving.Done(
                        id.get(),
                        trail.write(
                                underWay.begun(), Outcome.DONE, List.of(id.get().value())));
    }

    private ViewSaving refused(SavedViewProblem problem) {
        return new ViewSaving.Refused(problem, trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
