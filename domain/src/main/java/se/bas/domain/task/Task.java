package se.bas.domain.task;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * Something to be done about a case: owned by the agency that must do it, its category what it is about (D2). It never
 * changes; what becomes of it are its {@linkplain TaskStep steps}.
 */
@Entity
@Table(name = "task")
public class Task extends OwnedRecord {
    @Column(name = "case_file_id", updatable = false)
    private UUID file;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind", updatable = false)
    private TaskSource sourceKind;

    @Column(name = "source_id", updatable = false)
    private UUID source;

    @Column(updatable = false)
    private @Nullable String text;

    @Column(name = "about_day", updatable = false)
    private @Nullable LocalDate aboutDay;

    @Column(name = "about_unit", updatable = false)
    private @Nullable UUID aboutUnit;

    @Column(name = "unit_id", updatable = false)
    private UUID unit;

    @Column(name = "staff_id", updatable = false)
    private @Nullable UUID staff;

    @Column(name = "due_on", updatable = false)
    private LocalDate due;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private @Nullable UUID createdBy;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    /**
     * One that somebody writes: a reminder.
     *
     * @param draft without {@linkplain TaskDraft#problems problems}
     */
    public Task(TaskId id, Keys keys, CaseFileId file, TaskDraft draft, StaffId by, Instant at) {
        super(id.value(), keys, requireNonNull(draft.category()));
        this.file = file.value();
        this.kind = TaskKind.REMINDER;
        this.sourceKind = TaskSource.STAFF;
        this.source = id.value();
        this.text = draft.text();
        TaskDoer who = requireNonNull(draft.who());
        this.unit = who.unit().value();
        this.staff = who.staff() == null ? null : who.staff().value();
        this.due = requireNonNull(draft.due());
        this.createdAt = at;
        this.createdBy = by.value();
    }

    public TaskId taskId() {
        return new TaskId(id());
    }

    public CaseFileId file() {
        return new CaseFileId(file);
    }

    public TaskKind kind() {
        return kind;
    }

    public TaskSource sourceKind() {
        return sourceKind;
    }

    /** What gave rise to it: a consent, a contact. */
    public UUID source() {
        return source;
    }

    /** What is to be done, in the words of whoever wrote it; null for all kinds but reminders. */
    public @Nullable String text() {
        return text;
    }

    /** A day that its words name; null when they name none. */
    public @Nullable LocalDate aboutDay() {
        return aboutDay;
    }

    /** A unit, perhaps another agency's, that its words name; null when they name none. */
    public @Nullable UnitId aboutUnit() {
        return aboutUnit == null ? null : new UnitId(aboutUnit);
    }

    /** Who was to do it to begin with. */
    public TaskDoer first() {
        return new TaskDoer(new UnitId(unit), staff == null ? null : new StaffId(staff));
    }

    /** The last day on which it is in time. */
    public LocalDate due() {
        return due;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Who made it; null when the system did. */
    public @Nullable StaffId createdBy() {
        return createdBy == null ? null : new StaffId(createdBy);
    }
}
