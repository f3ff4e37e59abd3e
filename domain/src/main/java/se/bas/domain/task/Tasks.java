package se.bas.domain.task;

import java.util.List;
import java.util.Set;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** What the own agency has to do about participants, and what became of it. */
public interface Tasks {
    /** In the order they are due. */
    List<Protected<Task>> on(ParticipantId participant);

    /** In the order they are due. */
    List<Protected<Task>> withIds(Set<TaskId> tasks);

    /** In the order they were made. */
    List<Protected<TaskStep>> stepsOn(ParticipantId participant);

    /** In the order they were made. */
    List<Protected<TaskStep>> stepsOf(Set<TaskId> tasks);

    void add(Task task);

    void add(TaskStep step);
}
