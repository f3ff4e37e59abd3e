package se.bas.domain.contact;

import se.bas.domain.task.TaskKind;

/** What is done at a step of the ladder. */
public enum LadderAct {
    /** A message, or a call. */
    MESSAGE(TaskKind.LADDER_MESSAGE),
    CALL(TaskKind.LADDER_CALL),
    LETTER(TaskKind.LADDER_LETTER),
    /** Whoever else is near the participant is told: only with consent. */
    ALERT(TaskKind.LADDER_ALERT),
    /** One looks at it together and decides: continue, pause, exit. */
    REVIEW(TaskKind.LADDER_REVIEW);

    private final TaskKind kind;

    LadderAct(TaskKind kind) {
        this.kind = kind;
    }

    /** The task that the step is. */
    public TaskKind kind() {
        return kind;
    }
}
