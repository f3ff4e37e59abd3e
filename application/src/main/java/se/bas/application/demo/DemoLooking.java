package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.edition.LadderPolicies;
import se.bas.application.task.NewTasks;
import se.bas.application.task.NewTasks.Cause;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.Ladder;
import se.bas.domain.contact.LadderId;
import se.bas.domain.contact.LadderPlan.Dated;
import se.bas.domain.contact.ReachDraft;
import se.bas.domain.contact.ReachDraft.Way;
import se.bas.domain.contact.ReachWish;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;
import se.bas.domain.task.TaskStep;

/** What the demo's staff do about appointments: those to come, those who do not come, and how people want to be contacted. */
@Part
class DemoLooking {
    /** Whoever has not been seen for longer is not looked for step by step any more. */
    private static final int A_MONTH = 30;

    /** What is due longer ago than this has been done. */
    private static final int LATE = 2;

    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final DemoFiles files;
    private final LadderPolicies policies;
    private final NewTasks tasks;

    @Inject
    DemoLooking(
            EntityManager database,
            DemoOrganisations organisations,
            DemoFiles files,
            LadderPolicies policies,
            NewTasks tasks) {
        this.database = database;
        this.organisations = organisations;
        this.files = files;
        this.policies = policies;
        this.tasks = tasks;
    }

    /** Of whoever did not come the last time, or some times in a row, since the first of them. */
    void missed(List<Contact> contacts, Keys keys, UnitId unit, LocalDate today) {
        Contact first = null;
        List<Contact> latestFirst = contacts.stream()
                .filter(contact -> contact.attendance() != Attendance.PLANNED)
                .sorted(Comparator.comparing(Contact::at).reversed())
                .toList();
        for (Contact contact : latestFirst) {
            if (contact.attendance().contact()) {
                break;
            }
            if (contact.attendance() == Attendance.MISSED) {
                first = contact;
            }
        }
        if (first != null && ConsentPeriod.day(first.at()).isAfter(today.minusDays(A_MONTH))) {
            begin(first, keys, unit, today);
        }
    }

    private void begin(Contact missed, Keys keys, UnitId unit, LocalDate today) {
        LocalDate day = ConsentPeriod.day(missed.at());
        Ladder ladder = new Ladder(
                new LadderId(LoadDemo.id()),
                keys,
                missed.contactId(),
                policies.rule(TargetGroup.GENERAL, day),
                day,
                missed.heldBy(),
                missed.at());
        database.persist(ladder);
        List<Dated> rungs = ladder.rungs();
        for (int place = 0; place < rungs.size(); place++) {
            Dated rung = rungs.get(place);
            Cause cause =
                    new Cause(TaskSource.LADDER, ladder.rung(place), rung.act().kind());
            Optional<TaskId> task =
                    tasks.make(keys.participant(), new NewTask(cause, Category.ATTENDANCE, rung.due(), day, null));
            if (rung.due().isBefore(today.minusDays(LATE))) {
                task.ifPresent(id -> done(id, rung, keys, new TaskDoer(unit, missed.heldBy())));
            }
        }
    }

    private void done(TaskId task, Dated rung, Keys keys, TaskDoer who) {
        Instant at = rung.due()
                .atTime(LocalTime.of(15, 0))
                .atZone(ConsentPeriod.ZONE)
                .toInstant();
        TaskStep.Made made = new TaskStep.Made(TaskStep.Kind.DONE, who.staff(), at, who);
        database.persist(new TaskStep(LoadDemo.id(), keys, Category.ATTENDANCE, task, 1, made, null));
    }

    /** What is to come, or is today, stands on the page Today until somebody has said whether they came. */
    void planned(List<Contact> contacts, Keys keys, UnitId unit, LocalDate today) {
        contacts.stream()
                .filter(contact -> contact.attendance() == Attendance.PLANNED)
                .filter(contact -> !ConsentPeriod.day(contact.at()).isBefore(today))
                .forEach(contact -> {
                    LocalDate day = ConsentPeriod.day(contact.at());
                    tasks.make(
                            keys.participant(),
                            new NewTask(
                                    new Cause(
                                            TaskSource.CONTACT,
                                            contact.contactId().value(),
                                            TaskKind.ATTENDANCE_MISSING),
                                    Category.ATTENDANCE,
                                    day,
                                    day,
                                    null),
                            new TaskDoer(unit, contact.heldBy()));
                });
    }

    void wishes(DemoReach all, AgencyId agency, DemoCalendar calendar) {
        all.wishes().forEach(one -> {
            UUID id = organisations.file(one.caseNumber() + " reach").value();
            files.without("reach_wish", id, one.caseNumber(), agency)
                    .ifPresent(found -> database.persist(new ReachWish(
                            id, found.keys(), draft(one), organisations.staff(one.by()), calendar.at(one.at()))));
        });
    }

    private static ReachDraft draft(DemoReach.Wish one) {
        return new ReachDraft(
                one.ways().stream().map(Way::valueOf).toList(),
                hour(one.notBefore()),
                hour(one.notAfter()),
                one.avoid() == null ? "" : one.avoid(),
                one.other() == null ? "" : one.other(),
                one.other() != null);
    }

    private static @Nullable LocalTime hour(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
