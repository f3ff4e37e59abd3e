package se.bas.domain.participation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.domain.participation.Happening.Closing;
import se.bas.domain.participation.Happening.Enrolment;
import se.bas.domain.participation.Happening.Exit;
import se.bas.domain.participation.Happening.FollowUp;
import se.bas.domain.participation.Participation.Exited;
import se.bas.domain.participation.Participation.FollowedUp;
import se.bas.domain.participation.Participation.Met;
import se.bas.domain.participation.Participation.Referred;
import se.bas.domain.participation.Participation.Talked;

/** What keeps something from being recorded: that it cannot happen here, or what is said with it. */
public final class Guard {
    private static final int OF_AGE = 18;

    private Guard() {}

    /** All that is wrong, in the order of the form's fields; empty when it can be recorded. */
    public static List<ParticipationProblem> problems(Participation at, Happening happening, Circumstances given) {
        if (at.after(happening).isEmpty()) {
            return List.of(ParticipationProblem.NOT_FROM_HERE);
        }
        List<ParticipationProblem> found = new ArrayList<>(happening.flaws(given));
        LocalDate day = happening.day();
        if (day != null) {
            found.addAll(ofDay(at, happening, day, given));
        }
        return found.stream().distinct().toList();
    }

    private static List<ParticipationProblem> ofDay(
            Participation at, Happening happening, LocalDate day, Circumstances given) {
        LocalDate last = at.lastDay();
        if (last != null && day.isBefore(last)) {
            return List.of(ParticipationProblem.DAY_OUT_OF_ORDER);
        }
        return switch (new Met(at, happening)) {
            case Met(Talked(var talk), Enrolment said) -> adult(talk.day(), given.born());
            case Met(Referred before, Closing said) ->
                said.text().strip().length() < Happening.REASON_AT_LEAST
                        ? List.of(ParticipationProblem.REASON_TOO_SHORT)
                        : List.of();
            case Met(Exited(var exit), FollowUp said) -> followed(exit, said, day);
            case Met(FollowedUp(var exit, var earlier), FollowUp said) -> followed(exit, said, day);
            case Met(Exited(var exit), Closing said) -> closed(exit, said, day);
            case Met(FollowedUp(var exit, var earlier), Closing said) -> closed(exit, said, day);
            case Met(Participation before, Happening said) -> List.of();
        };
    }

    /** Nobody is enrolled who was not of age at the talk (CON-43). */
    private static List<ParticipationProblem> adult(@Nullable LocalDate talk, @Nullable LocalDate born) {
        return talk != null && born != null && Period.between(born, talk).getYears() < OF_AGE
                ? List.of(ParticipationProblem.UNDERAGE)
                : List.of();
    }

    private static List<ParticipationProblem> followed(Exit exit, FollowUp said, LocalDate day) {
        LocalDate left = exit.day();
        ExitReason reason = exit.exitReason();
        if (left == null || reason == null || !reason.followedUp()) {
            return List.of(ParticipationProblem.NOT_FOLLOWED_UP);
        }
        boolean early = FollowUpMonths.ALL.contains(said.months())
                && day.isBefore(FollowUpMonths.due(left, said.months()).minusDays(FollowUpMonths.DAYS_EARLY));
        LocalDate lost = said.lostOn();
        return Stream.of(
                        early ? List.of(ParticipationProblem.FOLLOW_UP_TOO_EARLY) : List.<ParticipationProblem>of(),
                        lost != null && lost.isBefore(left)
                                ? List.of(ParticipationProblem.LOST_DAY_OUT_OF_ORDER)
                                : List.<ParticipationProblem>of())
                .flatMap(List::stream)
                .toList();
    }

    /** Three months after an exit to work or studies are to have gone by (PRO-51). */
    private static List<ParticipationProblem> closed(Exit exit, Closing said, LocalDate day) {
        LocalDate left = exit.day();
        ExitReason reason = exit.exitReason();
        boolean early = left != null
                && reason != null
                && reason.followedUp()
                && !day.isAfter(FollowUpMonths.due(left, FollowUpMonths.BEFORE_CLOSING));
        return early && said.exception().isBlank() ? List.of(ParticipationProblem.TOO_EARLY_TO_CLOSE) : List.of();
    }
}
