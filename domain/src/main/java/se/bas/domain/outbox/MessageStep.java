package se.bas.domain.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** Something that became of a message: the delivery log. Added, never changed. */
@Entity
@Table(name = "message_step")
public class MessageStep extends OwnedRecord {
    @Column(name = "message_id", updatable = false)
    private UUID message;

    @Column(updatable = false)
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MessageEvent kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable MessageReason reason;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID by;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @Column(name = "again_at", updatable = false)
    private @Nullable Instant again;

    @SuppressWarnings("NullAway.Init")
    protected MessageStep() {}

    /** What happened, and why. */
    public record Happened(
            MessageEvent kind,
            @Nullable MessageReason reason,
            @Nullable Instant again) {}

    /**
     * A step.
     *
     * @param no its place among the message's steps, from 1
     * @param by null when the system did it
     */
    public MessageStep(
            UUID id, Keys keys, MessageId message, int no, Happened happened, @Nullable StaffId by, Instant at) {
        super(id, keys, Category.CONTACT);
        this.message = message.value();
        this.no = no;
        this.kind = happened.kind();
        this.reason = happened.reason();
        this.again = happened.again();
        this.by = by == null ? null : by.value();
        this.at = at;
    }

    public MessageId message() {
        return new MessageId(message);
    }

    public int no() {
        return no;
    }

    public Happened happened() {
        return new Happened(kind, reason, again);
    }

    public @Nullable StaffId by() {
        return by == null ? null : new StaffId(by);
    }

    public Instant at() {
        return at;
    }
}
