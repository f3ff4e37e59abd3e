package se.bas.application.review;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Participations;
import se.bas.application.audit.LogGuard;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;

/** Shows an auditor the reviews of the own agency's log (LOG-06). */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class ListReviews {
    private final UnderWay underWay;
    private final LogGuard guard;
    private final ReviewRows rows;
    private final Participations participations;

    @Inject
    ListReviews(UnderWay underWay, LogGuard guard, ReviewRows rows, Participations participations) {
        this.underWay = underWay;
        this.guard = guard;
        this.rows = rows;
        this.participations = participations;
    }

    public Disclosure<ReviewsView> list(Actor.Staff who) {
        return guard.read(List.of(), () -> new ReviewsView(rows.all(), units()));
    }

    private List<ReviewsView.Choice> units() {
        AgencyId mine = underWay.acting().mandate().agency();
        return participations.units().stream()
                .filter(unit -> unit.agency().equals(mine))
                .map(unit -> new ReviewsView.Choice(unit.unitId(), unit.name()))
                .toList();
    }
}
