package se.bas.application.employer;

import static java.util.Comparator.comparingInt;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.employer.Matching;
import se.bas.domain.employer.Wishes;

/** Goes through the places of the own register for what is wished and needed. Whose wishes they are is not said. */
@UseCase
public class MatchPlaces {
    private final UnderWay underWay;
    private final EmployerRegister register;
    private final Trail trail;

    @Inject
    MatchPlaces(UnderWay underWay, EmployerRegister register, Trail trail) {
        this.underWay = underWay;
        this.register = register;
        this.trail = trail;
    }

    /** The best first, of equal ones in the order of their names. */
    public PlaceMatches match(Actor.Staff who, Wishes wishes) {
        register.open();
        PlaceMatches matches = new PlaceMatches(register.offered().stream()
                .flatMap(offered -> line(wishes, offered))
                .sorted(comparingInt((PlaceMatches.Line line) -> line.match().points())
                        .reversed())
                .limit(PlaceMatches.AT_MOST)
                .toList());
        trail.write(underWay.begun(), Outcome.DONE);
        return matches;
    }

    private static Stream<PlaceMatches.Line> line(Wishes wishes, EmployerRegister.Offered offered) {
        return Matching.of(wishes, offered.place().said())
                .map(match -> new PlaceMatches.Line(
                        offered.employer(), offered.name(), offered.city(), offered.place(), match))
                .stream();
    }
}
