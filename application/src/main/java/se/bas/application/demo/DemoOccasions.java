package se.bas.application.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.task.NewTasks;
import se.bas.application.task.NewTasks.Cause;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/** The tasks that the demo's records give rise to, as they would have by themselves. */
@Part
class DemoOccasions {
    private static final int A_MONTH = 30;
    private static final int A_WEEK = 7;

    private final NewTasks tasks;

    @Inject
    DemoOccasions(NewTasks tasks) {
        this.tasks = tasks;
    }

    /** A consent that nothing has ended runs out, or has a short time ago. */
    void consent(ParticipantId participant, UUID consent, UnitId recipient, LocalDate until, LocalDate today) {
        TaskKind kind;
        LocalDate due = until;
        if (until.isBefore(today)) {
            kind = TaskKind.CONSENT_EXPIRED;
            due = until.plusDays(1);
        } else if (until.isAfter(today.plusDays(A_WEEK))) {
            kind = TaskKind.CONSENT_EXPIRES_IN_30;
        } else {
            kind = TaskKind.CONSENT_EXPIRES_IN_7;
        }
        if (until.isAfter(today.minusDays(A_MONTH)) && !until.isAfter(today.plusDays(A_MONTH))) {
            make(participant, new Cause(TaskSource.CONSENT, consent, kind), Category.CONSENT, due, until, recipient);
        }
    }

    void withoutNumber(ParticipantId participant, CaseFileId file, LocalDate opened) {
        make(
                participant,
                new Cause(TaskSource.CASE_FILE, file.value(), TaskKind.NUMBER_MISSING),
                Category.KNOWN_AT_AGENCY,
                opened.plusDays(A_MONTH),
                null,
                null);
    }

    private void make(
            ParticipantId participant,
            Cause cause,
            Category category,
            LocalDate due,
            @Nullable LocalDate about,
            @Nullable UnitId unit) {
        tasks.make(participant, new NewTask(cause, category, due, about, unit));
    }
}
