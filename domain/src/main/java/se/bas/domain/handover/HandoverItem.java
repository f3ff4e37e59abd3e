package se.bas.domain.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** What the sender tells of one category in a version of what is proposed. It goes by a ground for that category alone. */
@Entity
@Table(name = "handover_item")
public class HandoverItem extends OwnedRecord {
    @Column(name = "handover_id")
    private UUID handover;

    private int version;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected HandoverItem() {}

    public HandoverItem(UUID id, Keys keys, HandoverId handover, int version, Category category, String text) {
        super(id, keys, category);
        this.handover = handover.value();
        this.version = version;
        this.text = text;
    }

    public HandoverId handover() {
        return new HandoverId(handover);
    }

    public int version() {
        return version;
    }

    public String text() {
        return text;
    }
}
