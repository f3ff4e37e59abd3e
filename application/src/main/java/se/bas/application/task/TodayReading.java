package se.bas.application.task;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.edition.Notices;
import se.bas.application.edition.Policies;
import se.bas.application.live.Topics;
import se.bas.application.task.MyTasks.Found;
import se.bas.application.task.TaskList.Line;
import se.bas.application.task.TaskList.Overdue;
import se.bas.application.task.TaskList.Whom;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.Protection;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate.Listed;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.task.Escalation;
import se.bas.domain.task.TaskGroup;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.Tasks;
import se.bas.domain.task.WorkingDays;

/** Finds what waits for the asker, has each person judged and logged, and opens it; in as many statements for one as for many. */
@Part
class TodayReading {
    private final MyTasks mine;
    private final Tasks tasks;
    private final CaseFiles files;
    private final Directory directory;
    private final Topics topics;
    private final WorkingDays workingDays;
    private final Policies policies;
    private final Notices notices;

    @Inject
    TodayReading(
            MyTasks mine,
            Tasks tasks,
            CaseFiles files,
            Directory directory,
            Topics topics,
            WorkingDays workingDays,
            Policies policies,
            Notices notices) {
        this.mine = mine;
        this.tasks = tasks;
        this.files = files;
        this.directory = directory;
        this.topics = topics;
        this.workingDays = workingDays;
        this.policies = policies;
        this.notices = notices;
    }

    /**
     * Reads.
     *
     * @param judge asks the gate
     */
    TaskList read(Acting acting, Function<List<Listed>, List<Judgement>> judge) {
        LocalDate day = ConsentPeriod.day(acting.at());
        boolean managing = acting.mandate().role() == Role.MANAGER;
        int patience = policies.patience();
        List<Found> found = managing
                ? mine.ofTheUnitDueBy(new Escalation(workingDays, patience).latest(day), acting)
                : mine.dueBy(day.plusDays(TaskGroup.DAYS_AHEAD), acting);
        boolean more = found.size() > MyTasks.AT_MOST;
        List<Found> shown = more ? found.subList(0, MyTasks.AT_MOST) : found;
        SequencedMap<CaseFileId, List<Found>> byFile = new LinkedHashMap<>();
        shown.forEach(one -> byFile.computeIfAbsent(one.file().file(), none -> new ArrayList<>())
                .add(one));
        List<Judgement> judgements = judge.apply(
                byFile.values().stream().map(of -> listed(of, managing)).toList());
        Map<CaseFileId, Judgement> judged = new LinkedHashMap<>();
        byFile.sequencedKeySet().forEach(file -> judged.put(file, judgements.get(judged.size())));
        Opened opened = new Opened(judged, shown);
        TaskList.Local local = new TaskList.Local(patience, notices.today());
        return managing
                ? new TaskList(List.of(), opened.overdue(acting), more, day, local, topics.ofDesk())
                : new TaskList(opened.lines(acting), List.of(), more, day, local, topics.ofDesk());
    }

    /** A manager is not shown what a task is about, so that is not asked. */
    private static Listed listed(List<Found> of, boolean managing) {
        SortedSet<Category> categories = new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY));
        if (!managing) {
            of.forEach(one -> categories.add(one.category()));
        }
        List<UUID> objects = of.stream().map(one -> one.task().value()).toList();
        return new Listed(of.getFirst().file(), categories, objects);
    }

    /** What the judgements open of what was found. */
    private final class Opened {
        private final Map<CaseFileId, Judgement> judged;
        private final List<Found> found;
        private final List<Protected<CaseFile>> lockedFiles;
        private final List<Protected<Identity>> lockedIdentities;

        Opened(Map<CaseFileId, Judgement> judged, List<Found> found) {
            this.judged = judged;
            this.found = found;
            Set<ParticipantId> participants =
                    found.stream().map(one -> one.file().participant()).collect(toSet());
            lockedFiles = files.filesOn(participants);
            lockedIdentities = files.identitiesOf(participants);
        }

        List<Line> lines(Acting acting) {
            Set<TaskId> ids = found.stream().map(Found::task).collect(toSet());
            TaskReading reading = new TaskReading(open(tasks.withIds(ids)), open(tasks.stepsOf(ids)));
            Names names = directory.names(reading.people().collect(toSet()));
            Map<TaskId, TaskView> views = reading.views(names, acting, acting.at()).stream()
                    .filter(TaskView::pending)
                    .collect(toMap(TaskView::id, view -> view));
            Map<CaseFileId, Whom> whom = whom(acting);
            return found.stream()
                    .flatMap(one -> line(whom.get(one.file().file()), views.get(one.task())).stream())
                    .toList();
        }

        private static Optional<Line> line(@Nullable Whom whom, @Nullable TaskView task) {
            return whom == null || task == null ? Optional.empty() : Optional.of(new Line(whom, task));
        }

        List<Overdue> overdue(Acting acting) {
            Set<StaffId> people = found.stream()
                    .flatMap(one -> Stream.ofNullable(one.who().staff()))
                    .collect(toSet());
            Names names = directory.names(people);
            Map<CaseFileId, Whom> whom = whom(acting);
            return found.stream()
                    .flatMap(one -> overdue(one, whom.get(one.file().file()), names).stream())
                    .toList();
        }

        private static Optional<Overdue> overdue(Found one, @Nullable Whom whom, Names names) {
            if (whom == null) {
                return Optional.empty();
            }
            StaffId holder = one.who().staff();
            return Optional.of(new Overdue(
                    whom,
                    one.task(),
                    one.version(),
                    names.unit(one.who().unit()),
                    holder == null ? null : names.staff(holder),
                    one.due()));
        }

        /** Of the cases that the asker may open; no other is in it. */
        private Map<CaseFileId, Whom> whom(Acting acting) {
            Map<CaseFileId, Whom> all = new LinkedHashMap<>();
            judged.forEach((file, judgement) -> {
                Optional<CaseFile> own = CaseTasks.opened(judgement, lockedFiles).stream()
                        .filter(one -> one.fileId().equals(file))
                        .findFirst();
                Optional<Identity> identity = CaseTasks.opened(judgement, lockedIdentities).stream()
                        .filter(one -> one.owner().equals(acting.mandate().agency()))
                        .findFirst();
                if (own.isPresent() && identity.isPresent()) {
                    Protection protection = identity.get().protection();
                    all.put(
                            file,
                            new Whom(
                                    file,
                                    own.get().caseNumber(),
                                    protection == Protection.NONE
                                            ? identity.get().name()
                                            : null,
                                    protection));
                }
            });
            return all;
        }

        private <T extends OwnedRecord> List<T> open(List<Protected<T>> locked) {
            return judged.values().stream()
                    .flatMap(judgement -> CaseTasks.opened(judgement, locked).stream())
                    .distinct()
                    .toList();
        }
    }
}
