package se.bas.application.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;

/**
 * The asker's own meetings to come, as facts for the gate: when, not where or what for. Only in cases that the asker can
 * open today.
 */
public interface MyMeetings {
    /** Those that are planned, and those that a participant was written to about; by time. */
    List<Found> comingBy(LocalDate last, Acting acting);

    /**
     * A meeting.
     *
     * @param id of the contact or the message that names it
     */
    record Found(OwnFile file, UUID id, Category category, Instant at) {}
}
