package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * What has been done to a note since it was written. The note itself never changes: a correction stands before the old
 * text and leaves it there (GDP-03).
 */
@Entity
@Table(name = "note_amendment")
public class NoteAmendment extends OwnedRecord {
    @Column(name = "note_id")
    private UUID note;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected NoteAmendment() {}

    NoteAmendment(UUID id, Note note, Kind kind, StaffId author, Instant writtenAt, String text) {
        super(id, note.keys(), note.category());
        this.note = note.noteId().value();
        this.kind = kind;
        this.author = author.value();
        this.writtenAt = writtenAt;
        this.text = text;
    }

    /** What kind of change. */
    public enum Kind {
        /** Takes the place of the text; by the author, while the note is open. */
        CORRECTION,
        /** Stands below it; at any time. */
        ADDITION
    }

    public NoteId note() {
        return new NoteId(note);
    }

    public Kind kind() {
        return kind;
    }

    public StaffId author() {
        return new StaffId(author);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String text() {
        return text;
    }
}
