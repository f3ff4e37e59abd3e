package se.bas.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;

/**
 * That somebody else is to become the main caseworker; anything may still be missing (PRO-07).
 *
 * @param day from when on
 * @param note what the new one has to know
 * @param meeting when the participant meets, or has met, the new one
 */
public record CaseworkerChangeDraft(
        @Nullable StaffId staff,
        @Nullable LocalDate day,
        @Nullable CaseworkerChangeReason reason,
        String note,
        @Nullable LocalDate meeting) {
    public static final int NOTE_AT_LEAST = 10;
    public static final int NOTE_AT_MOST = 2000;
    private static final int MONTHS_AHEAD = 6;

    public CaseworkerChangeDraft {
        note = note.replace("\0", "").strip();
    }

    /** What is missing or wrong, in the order of the form; empty when it can be tried. */
    public List<NetworkProblem> problems(LocalDate today) {
        List<NetworkProblem> found = new ArrayList<>();
        if (staff == null) {
            found.add(NetworkProblem.STAFF_MISSING);
        }
        if (day == null) {
            found.add(NetworkProblem.DAY_MISSING);
        } else if (day.isBefore(today)) {
            found.add(NetworkProblem.DAY_IN_THE_PAST);
        } else if (day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            found.add(NetworkProblem.DAY_TOO_FAR);
        }
        if (reason == null || reason == CaseworkerChangeReason.FIRST) {
            found.add(NetworkProblem.REASON_MISSING);
        }
        if (note.length() < NOTE_AT_LEAST) {
            found.add(NetworkProblem.NOTE_TOO_SHORT);
        } else if (note.length() > NOTE_AT_MOST) {
            found.add(NetworkProblem.NOTE_TOO_LONG);
        }
        if (meeting == null) {
            found.add(NetworkProblem.MEETING_MISSING);
        } else if (meeting.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            found.add(NetworkProblem.MEETING_TOO_FAR);
        }
        return found;
    }

    /** The same, from another day on: when what is taken over begins on a later one. */
    public CaseworkerChangeDraft from(LocalDate later) {
        return new CaseworkerChangeDraft(staff, later, reason, note, meeting);
    }

    @Override
    public String toString() {
        return "a change of caseworker";
    }
}
