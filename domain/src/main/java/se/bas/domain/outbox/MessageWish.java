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

/**
 * What the participant has said about messages by one channel, as somebody wrote it down (UIX-09). The newest of a channel
 * holds; before there is one, nothing is sent.
 */
@Entity
@Table(name = "message_wish")
public class MessageWish extends OwnedRecord {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private WishKind kind;

    @Column(updatable = false)
    private @Nullable String address;

    @Column(name = "made_by", updatable = false)
    private UUID by;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected MessageWish() {}

    /**
     * One.
     *
     * @param draft without {@linkplain WishDraft#problems problems}
     */
    public MessageWish(UUID id, Keys keys, WishDraft draft, StaffId by, Instant at) {
        super(id, keys, Category.CONTACT);
        this.channel = draft.channelOrFail();
        this.kind = draft.kindOrFail();
        this.address = this.kind == WishKind.AGREED ? draft.normal() : null;
        this.by = by.value();
        this.at = at;
    }

    public UUID wishId() {
        return id();
    }

    public Channel channel() {
        return channel;
    }

    public WishKind kind() {
        return kind;
    }

    /** Where to; null unless it was agreed to. */
    public @Nullable String address() {
        return address;
    }

    public StaffId by() {
        return new StaffId(by);
    }

    public Instant at() {
        return at;
    }
}
