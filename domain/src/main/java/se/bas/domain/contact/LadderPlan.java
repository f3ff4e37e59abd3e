package se.bas.domain.contact;

import java.time.LocalDate;
import java.util.List;
import se.bas.domain.task.WorkingDays;

/**
 * What is done, and when, after somebody has not come (PRO-40).
 *
 * @param rungs in the order of their days
 */
public record LadderPlan(List<Rung> rungs) {
    public static final int RUNGS_AT_MOST = 10;
    public static final int DAYS_AT_MOST = 60;

    /** What holds as long as an agency has written nothing. */
    public static final LadderPlan USUAL = new LadderPlan(List.of(
            new Rung(0, LadderAct.MESSAGE),
            new Rung(2, LadderAct.CALL),
            new Rung(5, LadderAct.LETTER),
            new Rung(7, LadderAct.ALERT),
            new Rung(10, LadderAct.REVIEW)));

    public LadderPlan {
        rungs = List.copyOf(rungs);
    }

    /**
     * A step.
     *
     * @param days so many working days after the day on which they did not come
     */
    public record Rung(int days, LadderAct act) {
        LocalDate due(LocalDate missed, WorkingDays working) {
            // On a day on which nobody works nothing is done; the first step is on the next one.
            return days == 0 && !working.worked(missed) ? working.after(missed, 1) : working.after(missed, days);
        }
    }

    /** A step on its day. */
    public record Dated(LocalDate due, LadderAct act) {}

    /** On which days, when somebody did not come on a day. */
    public List<Dated> dated(LocalDate missed, WorkingDays working) {
        return rungs.stream()
                .map(rung -> new Dated(rung.due(missed, working), rung.act()))
                .toList();
    }

    /** Whether one begins to look for somebody: not when there was a reason, and not when nobody stayed away. */
    public static boolean begins(ContactStep.Said said) {
        return said.attendance() == Contact.Attendance.MISSED
                && (said.reason() == null || said.reason() == Contact.Reason.NOT_ACCEPTED);
    }
}
