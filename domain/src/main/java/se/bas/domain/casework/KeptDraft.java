package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.RetentionClass;

/** A note that is not written to its end. It is its author's alone, and one at a time in each case. */
@Entity
@Table(name = "note_draft")
public class KeptDraft extends OwnedRecord {
    @Column(name = "author_id", updatable = false)
    private UUID author;

    @Column(name = "about_day")
    private @Nullable LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "intended_category")
    private @Nullable Category intended;

    private String text;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected KeptDraft() {}

    public KeptDraft(UUID id, Keys keys, StaffId author, NoteDraft draft, Instant now) {
        super(id, keys, Category.DRAFT, RetentionClass.DRAFT);
        this.author = author.value();
        this.day = draft.day();
        this.intended = draft.category();
        this.text = draft.text();
        this.savedAt = now;
    }

    /** Takes what stands in it now. */
    public void keep(NoteDraft draft, Instant now) {
        day = draft.day();
        intended = draft.category();
        text = draft.text();
        savedAt = now;
    }

    public StaffId author() {
        return new StaffId(author);
    }

    public NoteDraft draft() {
        return new NoteDraft(day, intended, text);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
