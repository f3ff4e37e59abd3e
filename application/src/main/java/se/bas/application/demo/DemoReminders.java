package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.task.Task;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskDraft;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskStep;

/** Puts into one agency's files what its staff have written down to do, once. */
@Part
class DemoReminders {
    private final EntityManager database;
    private final DemoOrganisations organisations;

    @Inject
    DemoReminders(EntityManager database, DemoOrganisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /** Whose file has got something new. */
    record Written(Keys keys, CaseFileId file) {}

    List<Written> write(List<DemoTasks.Reminder> all, AgencyId agency, DemoCalendar calendar) {
        return all.stream()
                .filter(one -> organisations.agencyOf(one.unit()).equals(agency))
                .flatMap(one -> write(one, agency, calendar).stream())
                .toList();
    }

    private Optional<Written> write(DemoTasks.Reminder one, AgencyId agency, DemoCalendar calendar) {
        CaseFileId file = organisations.file(one.caseNumber());
        // The same every time, so that it is written once.
        TaskId id = new TaskId(
                organisations.file(one.caseNumber() + " " + one.text()).value());
        List<?> found = database.createNativeQuery("""
                        select f.participant_id from case_file f
                         where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency') and f.id = ?1
                           and not exists (select from task t where t.collaboration_id = f.collaboration_id and t.id = ?2)
                        """)
                .setParameter(1, file.value())
                .setParameter(2, id.value())
                .getResultList();
        return found.stream()
                .map(row -> new Keys(DemoOrganisations.COLLABORATION, agency, new ParticipantId(new Row(row).id(0))))
                .map(keys -> write(one, id, keys, file, calendar))
                .findFirst();
    }

    private Written write(DemoTasks.Reminder one, TaskId id, Keys keys, CaseFileId file, DemoCalendar calendar) {
        Category category = Category.valueOf(one.category());
        TaskDraft draft = new TaskDraft(one.text(), category, calendar.day(one.due()), doer(one.unit(), one.to()));
        Instant made = calendar.at(one.made());
        database.persist(new Task(id, keys, file, draft, organisations.staff(one.by()), made));
        String handedUnit = one.handedUnit();
        if (handedUnit != null) {
            TaskStep.Made handed = new TaskStep.Made(
                    TaskStep.Kind.HANDED_ON,
                    organisations.staff(one.by()),
                    calendar.at(Objects.requireNonNull(one.handedAt())),
                    doer(handedUnit, one.handedTo()));
            UUID step = LoadDemo.id();
            database.persist(new TaskStep(step, keys, category, id, 1, handed, one.note()));
        }
        return new Written(keys, file);
    }

    private TaskDoer doer(String unit, @Nullable String account) {
        StaffId staff = account == null ? null : organisations.staff(account);
        return new TaskDoer(organisations.unit(unit), staff);
    }
}
