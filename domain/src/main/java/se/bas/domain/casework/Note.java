package se.bas.domain.casework;

import static se.bas.domain.casework.NoteProblem.LOCKED;
import static se.bas.domain.casework.NoteProblem.NOT_THE_AUTHOR;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** Something a caseworker wrote down, in the category it is about. */
@Entity
@Table(name = "note")
public class Note extends OwnedRecord {
    @Column(name = "about_day")
    private LocalDate day;

    @Column(name = "author_id")
    private UUID author;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    /** A note from before, as if it was written at noon of its day. */
    public Note(UUID id, Keys keys, Category category, LocalDate day, StaffId author, String text) {
        this(
                id,
                keys,
                category,
                day,
                author,
                text,
                day.atTime(LocalTime.NOON).atZone(ConsentPeriod.ZONE).toInstant());
    }

    public Note(UUID id, Keys keys, Category category, LocalDate day, StaffId author, String text, Instant writtenAt) {
        super(id, keys, category);
        this.day = day;
        this.author = author.value();
        this.text = text;
        this.writtenAt = writtenAt;
    }

    public NoteId noteId() {
        return new NoteId(id());
    }

    public LocalDate day() {
        return day;
    }

    public StaffId author() {
        return new StaffId(author);
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** The last day on which the author can correct it: whole days in Sweden, whatever the hour. */
    public LocalDate openThrough(NoteDays days) {
        LocalDate written = ConsentPeriod.day(writtenAt);
        return written.plusDays(days.on(written));
    }

    public boolean lockedAt(Instant now, NoteDays days) {
        return ConsentPeriod.day(now).isAfter(openThrough(days));
    }

    public boolean correctableBy(StaffId someone, Instant now, NoteDays days) {
        return author().equals(someone) && !lockedAt(now, days);
    }

    /** What keeps it from being amended so; empty when it can be. */
    public List<NoteProblem> problems(NoteAmendment.Kind kind, String amended, StaffId by, Instant now, NoteDays days) {
        List<NoteProblem> found = new ArrayList<>();
        if (kind == NoteAmendment.Kind.CORRECTION) {
            if (!author().equals(by)) {
                found.add(NOT_THE_AUTHOR);
            } else if (lockedAt(now, days)) {
                found.add(LOCKED);
            }
        }
        found.addAll(NoteDraft.problems(amended));
        return found;
    }

    /** Amends it; only what is without {@linkplain #problems problems}. */
    public NoteAmendment amend(UUID id, NoteAmendment.Kind kind, String amended, StaffId by, Instant now) {
        return new NoteAmendment(id, this, kind, by, now, amended);
    }
}
