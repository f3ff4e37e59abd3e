package se.bas.domain.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.bas.domain.participation.ExitReason;

/**
 * One time that somebody was on the way through the programme, without anything that says who: all that figures are counted
 * from.
 *
 * @param talk null when no talk was held
 * @param declined null unless they said no
 * @param enrolled null unless they were enrolled
 * @param exited the last day enrolled; null while they are enrolled
 * @param exitReason null while they are enrolled
 * @param planWithAf whether there was an active plan with the employment service at the exit
 */
public record Passage(
        @Nullable LocalDate talk,
        @Nullable LocalDate declined,
        @Nullable LocalDate enrolled,
        @Nullable LocalDate exited,
        @Nullable ExitReason exitReason,
        boolean planWithAf) {
    /** As it stood at the end of a day. */
    Passage asOf(LocalDate day) {
        boolean gone = happened(exited, day);
        return new Passage(
                happened(talk, day) ? talk : null,
                happened(declined, day) ? declined : null,
                happened(enrolled, day) ? enrolled : null,
                gone ? exited : null,
                gone ? exitReason : null,
                gone && planWithAf);
    }

    private static boolean happened(@Nullable LocalDate what, LocalDate day) {
        return what != null && !what.isAfter(day);
    }
}
