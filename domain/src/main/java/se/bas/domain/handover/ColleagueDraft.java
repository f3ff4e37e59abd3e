package se.bas.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment.Part;
import se.bas.domain.casework.Staffing;

/**
 * That a colleague is to work with a case beside its main caseworker; anything may still be missing (PRO-08, IDA-07).
 *
 * @param part any but the main caseworker's
 * @param day the first day, Swedish, included
 * @param until the last day, included; null until further notice
 * @param reason why they need the case
 */
public record ColleagueDraft(
        @Nullable Part part,
        @Nullable StaffId staff,
        @Nullable LocalDate day,
        @Nullable LocalDate until,
        String reason) {
    /** The shortest reason, in characters without the blanks around it. */
    public static final int REASON_AT_LEAST = 10;

    public static final int REASON_AT_MOST = 500;
    private static final int MONTHS_AHEAD = 6;
    private static final int YEARS_AT_MOST = 2;

    public ColleagueDraft {
        reason = reason.replace("\0", "").strip();
    }

    /**
     * What is missing or wrong, in the order of the form; empty when it can be tried.
     *
     * @param staffing who works with the case as it is
     */
    public List<NetworkProblem> problems(LocalDate today, Staffing staffing) {
        List<NetworkProblem> found = new ArrayList<>();
        if (part == null) {
            found.add(NetworkProblem.PART_MISSING);
        } else if (part == Part.MAIN) {
            found.add(NetworkProblem.PART_NOT_POSSIBLE);
        }
        if (staff == null) {
            found.add(NetworkProblem.COLLEAGUE_MISSING);
        } else if (day != null && staffing.has(staff, day, until)) {
            found.add(NetworkProblem.STAFF_WORKS_ALREADY);
        }
        dayProblems(day, today, found);
        if (until != null && day != null && until.isBefore(day)) {
            found.add(NetworkProblem.UNTIL_BEFORE_DAY);
        } else if (until != null && until.isAfter(today.plusYears(YEARS_AT_MOST))) {
            found.add(NetworkProblem.UNTIL_TOO_FAR);
        }
        reasonProblems(reason, found);
        return found;
    }

    static void dayProblems(@Nullable LocalDate day, LocalDate today, List<NetworkProblem> found) {
        if (day == null) {
            found.add(NetworkProblem.DAY_MISSING);
        } else if (day.isBefore(today)) {
            found.add(NetworkProblem.DAY_IN_THE_PAST);
        } else if (day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            found.add(NetworkProblem.DAY_TOO_FAR);
        }
    }

    static void reasonProblems(String reason, List<NetworkProblem> found) {
        if (reason.length() < REASON_AT_LEAST) {
            found.add(NetworkProblem.REASON_TOO_SHORT);
        } else if (reason.length() > REASON_AT_MOST) {
            found.add(NetworkProblem.REASON_TOO_LONG);
        }
    }

    @Override
    public String toString() {
        return "a colleague to be added";
    }
}
