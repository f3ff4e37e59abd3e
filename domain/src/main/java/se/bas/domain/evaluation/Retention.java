package se.bas.domain.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.bas.domain.participation.FollowUpMonths;

/**
 * How many of those who left for work or studies were still there some months after (PRO-51–52, UIX-12). Who was not
 * reached, or not asked, counts among those it was time to ask, and not among those who were heard.
 *
 * @param months 3, 6 or 12
 * @param due of how many it was time to ask
 * @param heard how many of them have told how it goes
 * @param still how many of those were in work or studies
 */
public record Retention(int months, int due, int heard, int still) {
    /**
     * Counts.
     *
     * @param day up to and with which it was time to ask
     * @return one each for 3, 6 and 12 months, in that order
     */
    public static List<Retention> of(Collection<Leaver> all, LocalDate day) {
        return FollowUpMonths.ALL.stream().map(months -> of(all, day, months)).toList();
    }

    private static Retention of(Collection<Leaver> all, LocalDate day, int months) {
        List<Leaver> due =
                all.stream().filter(leaver -> leaver.dueBy(day, months)).toList();
        return new Retention(
                months,
                due.size(),
                (int) due.stream().filter(leaver -> leaver.heard(months)).count(),
                (int) due.stream().filter(leaver -> leaver.still(months)).count());
    }
}
