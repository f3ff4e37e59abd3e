package se.bas.domain.casework;

import static se.bas.domain.casework.CoverProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.consent.ConsentPeriod;

/**
 * What a manager has filled in to let somebody stand in with a case; anything may still be missing.
 *
 * @param staff who is to stand in
 * @param from the first day, Swedish, included
 * @param until the last day, Swedish, included
 */
public record CoverDraft(
        @Nullable StaffId staff,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason) {
    /** The longest a cover lasts, first and last day counted. */
    public static final int DAYS_AT_MOST = 30;

    /** What is offered first, first and last day counted. */
    public static final int DAYS_FIRST_OFFERED = 7;

    /** The shortest reason, in characters without the blanks around it. */
    public static final int REASON_AT_LEAST = 10;

    private static final int REASON_AT_MOST = 500;

    public CoverDraft {
        reason = reason == null ? null : reason.strip();
    }

    /**
     * What keeps it from being given.
     *
     * @param possible who can stand in
     * @return in the order of the form's fields; empty when it can be given
     */
    public List<CoverProblem> problems(Set<StaffId> possible, Instant now) {
        List<CoverProblem> found = new ArrayList<>();
        if (staff == null) {
            found.add(STAFF_MISSING);
        } else if (!possible.contains(staff)) {
            found.add(STAFF_NOT_POSSIBLE);
        }
        period(ConsentPeriod.day(now), found);
        if (reason == null || reason.length() < REASON_AT_LEAST) {
            found.add(REASON_TOO_SHORT);
        } else if (reason.length() > REASON_AT_MOST) {
            found.add(REASON_TOO_LONG);
        }
        return found;
    }

    private void period(LocalDate today, List<CoverProblem> found) {
        if (from == null) {
            found.add(FROM_MISSING);
        } else if (from.isBefore(today)) {
            found.add(FROM_IN_THE_PAST);
        }
        if (until == null) {
            found.add(UNTIL_MISSING);
        } else if (from != null && until.isBefore(from)) {
            found.add(UNTIL_BEFORE_FROM);
        } else if (from != null && !until.isBefore(from.plusDays(DAYS_AT_MOST))) {
            found.add(PERIOD_TOO_LONG);
        }
    }
}
