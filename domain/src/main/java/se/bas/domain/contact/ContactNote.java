package se.bas.domain.contact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was had, or tried, without an appointment.
 *
 * @param at when; null for just now, which whoever stores it fills in
 * @param reached whether they answered, or were there
 * @param note may be empty
 */
public record ContactNote(
        @Nullable ContactKind kind, @Nullable Instant at, boolean reached, String note) {
    public static final int NOTE_AT_MOST = 500;

    private static final long DAYS_AT_MOST = 90;

    public ContactNote {
        note = note.replace("\0", "").strip();
    }

    /** At this instant, unless another is said. */
    public ContactNote orNow(Instant now) {
        return at == null ? new ContactNote(kind, now, reached, note) : this;
    }

    /** What keeps it from being written, in the order of the form's fields. */
    public List<ContactProblem> problems(Instant now) {
        List<ContactProblem> found = new ArrayList<>();
        if (kind == null) {
            found.add(ContactProblem.KIND_MISSING);
        }
        if (at != null && at.isAfter(now)) {
            found.add(ContactProblem.AT_TO_COME);
        } else if (at != null && at.isBefore(now.minus(DAYS_AT_MOST, ChronoUnit.DAYS))) {
            found.add(ContactProblem.AT_TOO_LONG_AGO);
        }
        if (note.length() > NOTE_AT_MOST) {
            found.add(ContactProblem.NOTE_TOO_LONG);
        }
        return found;
    }
}
