package se.bas.application.evaluation;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.edition.Policies;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;

/**
 * Shows what came of the programme in a period: the funnel, the goals, and how many were enrolled. Counts alone, for whoever
 * leads or evaluates at the agency that runs it; each look is in the log.
 */
@UseCase
@ForPurpose({Purpose.EVALUATION, Purpose.MANAGEMENT})
public class ShowFigures {
    private final UnderWay underWay;
    private final Passages passages;
    private final Instance<PlacementCount> placements;
    private final CaseworkerChanges changes;
    private final Leavers leavers;
    private final Policies policies;
    private final Trail trail;

    @Inject
    ShowFigures(
            UnderWay underWay,
            Passages passages,
            Instance<PlacementCount> placements,
            CaseworkerChanges changes,
            Leavers leavers,
            Policies policies,
            Trail trail) {
        this.underWay = underWay;
        this.passages = passages;
        this.placements = placements;
        this.changes = changes;
        this.leavers = leavers;
        this.policies = policies;
        this.trail = trail;
    }

    /** Shows them. */
    public Figures show(Actor.Staff who, FiguresAsked asked) {
        Acting acting = underWay.acting();
        if (!acting.mandate().purposes().contains(acting.purpose()) || !passages.ofTheProgramme()) {
            return new Figures.Answered(new Disclosure.Withheld<>(trail.write(underWay.begun(), Outcome.REFUSED)));
        }
        LocalDate today = ConsentPeriod.day(acting.at());
        Optional<FiguresProblem> problem = asked.problem(today);
        LocalDate from = asked.from();
        LocalDate until = asked.until();
        if (problem.isPresent() || from == null || until == null) {
            return new Figures.Rejected(problem.orElseThrow(), trail.write(underWay.begun(), Outcome.REFUSED));
        }
        NavigableMap<LocalDate, Integer> places = policies.places();
        FiguresView view = new FiguresReading(passages.synthetic(), places, today)
                .view(
                        passages.all(),
                        days(from, until),
                        changes.ofEnrolled(from, until),
                        leavers.leftBy(from, until),
                        from,
                        until);
        return new Figures.Answered(new Disclosure.Granted<>(view, trail.write(underWay.begun(), Outcome.DONE)));
    }

    private Optional<List<Integer>> days(LocalDate from, LocalDate until) {
        return placements.stream().findFirst().map(count -> count.daysToFirst(from, until));
    }
}
