package se.bas.domain.contact;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.consent.ConsentPeriod;

/**
 * An appointment as somebody has filled it in; anything may still be missing.
 *
 * @param minutes how long it lasts; null for as long as usual
 * @param place may be empty where nobody has to go anywhere
 * @param reminder null when nobody is reminded
 * @param anyway whether it is booked also when whoever books is somewhere else then
 */
public record AppointmentDraft(
        @Nullable ContactKind kind,
        @Nullable Instant at,
        @Nullable Integer minutes,
        String place,
        @Nullable ReminderDraft reminder,
        boolean anyway) {
    public static final int PLACE_AT_MOST = 200;
    public static final int MINUTES_AT_LEAST = 5;
    public static final int MINUTES_AT_MOST = 480;

    private static final long DAYS_AT_MOST = 366;

    public AppointmentDraft {
        // The database knows no such character, and nobody types it.
        place = place.replace("\0", "").strip();
    }

    /** When it is, by the clock on the wall in Sweden; empty for an hour that the clocks go forward over. */
    public static Optional<Instant> swedish(LocalDateTime local) {
        return ConsentPeriod.ZONE.getRules().getValidOffsets(local).stream()
                .findFirst()
                .map(offset -> local.toInstant(offset));
    }

    /** What keeps it from being booked, but for the reminder; in the order of the form's fields. */
    public List<ContactProblem> problems(Instant now) {
        List<ContactProblem> found = new ArrayList<>();
        if (kind == null) {
            found.add(ContactProblem.KIND_MISSING);
        }
        if (at == null) {
            found.add(ContactProblem.AT_MISSING);
        } else if (!at.isAfter(now)) {
            found.add(ContactProblem.AT_IN_THE_PAST);
        } else if (at.isAfter(now.plus(DAYS_AT_MOST, ChronoUnit.DAYS))) {
            found.add(ContactProblem.AT_TOO_FAR);
        }
        if (minutes != null && (minutes < MINUTES_AT_LEAST || minutes > MINUTES_AT_MOST)) {
            found.add(ContactProblem.MINUTES_NOT_POSSIBLE);
        }
        if (place.length() > PLACE_AT_MOST) {
            found.add(ContactProblem.PLACE_TOO_LONG);
        } else if (place.isEmpty() && goesSomewhere()) {
            found.add(ContactProblem.PLACE_MISSING);
        }
        return found;
    }

    private boolean goesSomewhere() {
        return kind == ContactKind.VISIT || kind == ContactKind.HOME_VISIT;
    }

    int minutesOr(int usual) {
        return minutes == null ? usual : minutes;
    }

    /** When it is over; only of one that has a time. */
    public Instant until(Instant from) {
        return from.plus(minutesOr(Contact.USUAL_MINUTES), ChronoUnit.MINUTES);
    }
}
