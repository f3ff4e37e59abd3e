package se.bas.application.review;

import jakarta.inject.Inject;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Shows a staff member what auditors ask about their own accesses, and what they have answered. */
@UseCase
public class ListLogQuestions {
    private final UnderWay underWay;
    private final ReviewRows rows;
    private final Trail trail;

    @Inject
    ListLogQuestions(UnderWay underWay, ReviewRows rows, Trail trail) {
        this.underWay = underWay;
        this.rows = rows;
        this.trail = trail;
    }

    public LogQuestions list(Actor.Staff who) {
        trail.write(underWay.begun(), Outcome.DONE);
        return new LogQuestions(rows.mine());
    }
}
