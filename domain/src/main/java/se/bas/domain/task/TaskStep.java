package se.bas.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** What somebody did with a task. Steps are added and never changed; where the task stands is what they say together. */
@Entity
@Table(name = "task_step")
public class TaskStep extends OwnedRecord {
    @Column(name = "task_id", updatable = false)
    private UUID task;

    @Column(updatable = false)
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID by;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @Column(name = "unit_id", updatable = false)
    private UUID unit;

    @Column(name = "staff_id", updatable = false)
    private @Nullable UUID staff;

    @Column(updatable = false)
    private @Nullable String text;

    @SuppressWarnings("NullAway.Init")
    protected TaskStep() {}

    /**
     * A step.
     *
     * @param category the task's
     * @param no its place among the task's steps, from 1
     * @param text why it is skipped, or what is said to whoever it is handed on to; null when nothing is
     */
    public TaskStep(UUID id, Keys keys, Category category, TaskId task, int no, Made made, @Nullable String text) {
        super(id, keys, category);
        this.task = task.value();
        this.no = no;
        this.kind = made.kind();
        this.by = made.by() == null ? null : made.by().value();
        this.at = made.at();
        this.unit = made.who().unit().value();
        this.staff = made.who().staff() == null ? null : made.who().staff().value();
        this.text = text;
    }

    /** What was done. */
    public enum Kind {
        TAKEN,
        DONE,
        SKIPPED,
        HANDED_ON,
        /** It was not done, nor skipped, after all. */
        REOPENED
    }

    /**
     * A step without its words: all that a task's state depends on.
     *
     * @param by null when the system did it
     * @param who who has it from here on
     */
    public record Made(Kind kind, @Nullable StaffId by, Instant at, TaskDoer who) {}

    public TaskId task() {
        return new TaskId(task);
    }

    public int no() {
        return no;
    }

    public Made made() {
        return new Made(
                kind,
                by == null ? null : new StaffId(by),
                at,
                new TaskDoer(new UnitId(unit), staff == null ? null : new StaffId(staff)));
    }

    public @Nullable String text() {
        return text;
    }
}
