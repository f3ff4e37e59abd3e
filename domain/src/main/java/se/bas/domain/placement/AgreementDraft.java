package se.bas.domain.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on for a placement, as somebody has filled it in; anything may still be missing.
 *
 * @param hours a week
 * @param wished whether it is what the participant wished for; null as long as nobody has said
 * @param soon whether it may begin soon after the enrolment all the same (PRO-14)
 */
public record AgreementDraft(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int hours,
        @Nullable Boolean wished,
        String goals,
        String tasks,
        String adaptation,
        String supervisor,
        String insurance,
        boolean soon) {
    public static final int TEXT_AT_MOST = 2_000;
    public static final int NAME_AT_MOST = 200;
    public static final int HOURS_AT_MOST = 40;
    public static final int YEARS_AT_MOST = 2;

    private static final int YEARS_BACK = 10;

    public AgreementDraft {
        goals = clean(goals);
        tasks = clean(tasks);
        adaptation = clean(adaptation);
        supervisor = clean(supervisor);
        insurance = clean(insurance);
    }

    private static String clean(String text) {
        // The database knows no such character, and nobody types it.
        return text.replace("\0", "").strip();
    }

    /**
     * What is known of the enrolment.
     *
     * @param enrolledOn null when it is not known
     * @param calmDays so many days after it a placement is no question any more
     */
    public record Enrolled(@Nullable LocalDate enrolledOn, int calmDays) {
        boolean soon(LocalDate from) {
            return enrolledOn != null && from.isBefore(enrolledOn.plusDays(calmDays));
        }
    }

    /** What keeps it from being kept, in the order of the form's fields; empty when it can be kept. */
    public List<PlacementProblem> problems(LocalDate today, Enrolled enrolled) {
        List<PlacementProblem> found = new ArrayList<>();
        period(today, found);
        if (hours < 1 || hours > HOURS_AT_MOST) {
            found.add(PlacementProblem.HOURS_WRONG);
        }
        if (wished == null) {
            found.add(PlacementProblem.WISHED_MISSING);
        }
        text(goals, TEXT_AT_MOST, PlacementProblem.GOALS_MISSING, PlacementProblem.GOALS_TOO_LONG, found);
        text(tasks, TEXT_AT_MOST, PlacementProblem.TASKS_MISSING, PlacementProblem.TASKS_TOO_LONG, found);
        if (adaptation.length() > TEXT_AT_MOST) {
            found.add(PlacementProblem.ADAPTATION_TOO_LONG);
        }
        text(
                supervisor,
                NAME_AT_MOST,
                PlacementProblem.SUPERVISOR_MISSING,
                PlacementProblem.SUPERVISOR_TOO_LONG,
                found);
        if (insurance.length() > NAME_AT_MOST) {
            found.add(PlacementProblem.INSURANCE_TOO_LONG);
        }
        if (from != null && !soon && enrolled.soon(from)) {
            found.add(PlacementProblem.SOON_AFTER_ENROLMENT);
        }
        return found;
    }

    private void period(LocalDate today, List<PlacementProblem> found) {
        if (from == null) {
            found.add(PlacementProblem.FROM_MISSING);
        } else if (from.isBefore(today.minusYears(YEARS_BACK)) || from.isAfter(today.plusYears(YEARS_AT_MOST))) {
            found.add(PlacementProblem.FROM_OUT_OF_REACH);
        }
        if (until == null) {
            found.add(PlacementProblem.UNTIL_MISSING);
        } else if (from != null && until.isBefore(from)) {
            found.add(PlacementProblem.UNTIL_BEFORE_FROM);
        } else if (from != null && until.isAfter(from.plusYears(YEARS_AT_MOST))) {
            found.add(PlacementProblem.TOO_LONG);
        }
    }

    private static void text(
            String text, int most, PlacementProblem missing, PlacementProblem tooLong, List<PlacementProblem> found) {
        if (text.isEmpty()) {
            found.add(missing);
        } else if (text.length() > most) {
            found.add(tooLong);
        }
    }
}
