package se.bas.application.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.live.ShownOfCase;
import se.bas.application.live.Topic;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.handover.CaseworkerChangeReason;
import se.bas.domain.handover.NetworkContactId;
import se.bas.domain.handover.NetworkRole;

/**
 * Who works with a participant and who is near them: the own agency's, and what others let the asker's unit see.
 *
 * @param caseNumber the own agency's
 * @param staffing who works with the participant
 * @param changes of the own agency's caseworkers, the latest first
 * @param colleagues who can become the main caseworker; none when the asker cannot change that
 * @param mayAdd whether the asker writes down who is near
 * @param topics what tells a page that it is time to ask again; for the server alone
 */
public record NetworkView(
        String name,
        String caseNumber,
        StaffingView staffing,
        List<Contact> contacts,
        List<Change> changes,
        List<Colleague> colleagues,
        boolean mayAdd,
        Set<Topic> topics)
        implements ShownOfCase {
    /**
     * Somebody near.
     *
     * @param mine whether the own agency wrote it down
     */
    public record Contact(
            NetworkContactId id,
            NetworkRole role,
            String name,
            String reach,
            boolean mayMeet,
            String sees,
            Name agency,
            Ground ground,
            boolean mine) {}

    /**
     * A change of main caseworker, or of a coordinator.
     *
     * @param from null when there was nobody
     */
    public record Change(
            Assignment.Part part,
            @Nullable String from,
            String to,
            LocalDate day,
            CaseworkerChangeReason reason,
            String note,
            LocalDate meeting,
            String by,
            Instant at) {}

    /** Somebody of the unit. */
    public record Colleague(StaffId id, String name) {}

    /** How often the main caseworker has changed: one and the same is the aim (PRO-07). */
    public long changed() {
        return changes.stream()
                .filter(change -> change.part() == Assignment.Part.MAIN)
                .filter(change -> change.reason() != CaseworkerChangeReason.FIRST)
                .count();
    }
}
