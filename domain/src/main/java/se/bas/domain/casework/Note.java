package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
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

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    public Note(UUID id, Keys keys, Category category, LocalDate day, StaffId author, String text) {
        super(id, keys, category);
        this.day = day;
        this.author = author.value();
        this.text = text;
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
}
