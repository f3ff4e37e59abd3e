package se.bas.domain.handover;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** One version of what is proposed: what, when, by whom. Added, never changed. */
@Entity
@Table(name = "handover_terms")
public class HandoverTerms extends OwnedRecord {
    @Column(name = "handover_id")
    private UUID handover;

    private int version;
    private String message;

    @Column(name = "handover_on")
    private LocalDate day;

    @Column(name = "meeting_on")
    private @Nullable LocalDate meeting;

    @Column(name = "meeting_place")
    private String place;

    @Column(name = "wished_person")
    private String person;

    private String done;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected HandoverTerms() {}

    /** Of a draft without problems. */
    public HandoverTerms(
            UUID id, Keys keys, HandoverId handover, int version, HandoverDraft draft, StaffId by, Instant at) {
        super(id, keys, Category.HANDOVER);
        this.handover = handover.value();
        this.version = version;
        this.message = draft.message();
        this.day = requireNonNull(draft.day());
        this.meeting = draft.meeting();
        this.place = draft.place();
        this.person = draft.person();
        this.done = String.join(" ", draft.checklist());
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    public HandoverId handover() {
        return new HandoverId(handover);
    }

    public int version() {
        return version;
    }

    public String message() {
        return message;
    }

    public LocalDate day() {
        return day;
    }

    public @Nullable LocalDate meeting() {
        return meeting;
    }

    /** May be empty. */
    public String place() {
        return place;
    }

    /** Whom the sender would like to take over; may be empty. */
    public String person() {
        return person;
    }

    /** The codes of what was done of the sender's list. */
    public List<String> done() {
        return done.isEmpty() ? List.of() : Arrays.asList(done.split(" ", -1));
    }

    /** Who is responsible at the sender's. */
    public StaffId writtenBy() {
        return new StaffId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
