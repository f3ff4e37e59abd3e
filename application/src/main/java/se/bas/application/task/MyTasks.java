package se.bas.application.task;

import java.time.LocalDate;
import java.util.List;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskId;

/** What is to be done and by whom, as facts for the gate: not what it is. Only in cases that the asker can open today. */
public interface MyTasks {
    /** The longest list there is. */
    int AT_MOST = 300;

    /** The asker's own, and those of their unit that nobody has taken, due on a day or before; by due date. */
    List<Found> dueBy(LocalDate last, Acting acting);

    /** The asker's own, due from today on and on a day or before; by due date. */
    List<Found> ownFromTodayTo(LocalDate last, Acting acting);

    /** Whoever's in the cases that the asker's unit holds, due on a day or before; by due date. */
    List<Found> ofTheUnitDueBy(LocalDate last, Acting acting);

    /**
     * A task.
     *
     * @param who who has it now
     * @param version how many steps there have been
     */
    record Found(OwnFile file, TaskId task, Category category, TaskDoer who, LocalDate due, int version) {}
}
