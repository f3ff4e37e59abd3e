package se.bas.application.calendar;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.task.MyTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.Protection;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.DisclosureGate.Listed;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/**
 * Gives the asker's own tasks and meetings to come as a file for a calendar (UIX-08). It leaves the system, so it says when
 * and nothing else; of people with protected personal data it does not say even that. Everybody whom something in it is
 * about is an entry in the log, as in a list (D5).
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ExportCalendar {
    /** So many days ahead. */
    static final int DAYS_AHEAD = 90;

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final MyTasks tasks;
    private final MyMeetings meetings;
    private final CaseFiles files;
    private final Trail trail;

    @Inject
    ExportCalendar(
            UnderWay underWay, DisclosureGate gate, MyTasks tasks, MyMeetings meetings, CaseFiles files, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.tasks = tasks;
        this.meetings = meetings;
        this.files = files;
        this.trail = trail;
    }

    /** Withheld from those who work with no cases. */
    public Disclosure<CalendarFile> export(Actor.Staff who, CalendarLanguage language) {
        Acting acting = underWay.acting();
        Receipt receipt = trail.write(underWay.begun(), Outcome.DONE);
        if (!acting.mandate().role().worksWithCases()) {
            return new Disclosure.Withheld<>(receipt);
        }
        LocalDate today = ConsentPeriod.day(acting.at());
        LocalDate last = today.plusDays(DAYS_AHEAD);
        List<MyTasks.Found> toDo = tasks.ownFromTodayTo(last, acting);
        List<MyMeetings.Found> toMeet = meetings.comingBy(last, acting);
        Set<CaseFileId> open = open(toDo, toMeet, acting);
        SortedSet<LocalDate> days = toDo.stream()
                .filter(task -> open.contains(task.file().file()))
                .map(MyTasks.Found::due)
                .collect(toCollection(TreeSet::new));
        return new Disclosure.Granted<>(
                new CalendarWriting(acting.mandate().staff(), language, today)
                        .of(
                                days,
                                toMeet.stream()
                                        .filter(meeting ->
                                                open.contains(meeting.file().file()))
                                        .map(meeting -> new CalendarWriting.Meeting(meeting.id(), meeting.at()))
                                        .toList()),
                receipt);
    }

    /** Those of the cases that the gate opens and whose people may be heard of outside. */
    private Set<CaseFileId> open(List<MyTasks.Found> toDo, List<MyMeetings.Found> toMeet, Acting acting) {
        SequencedMap<CaseFileId, Listed> asked = new LinkedHashMap<>();
        toDo.forEach(task -> asked.merge(
                task.file().file(),
                new Listed(
                        task.file(), shown(task.category()), List.of(task.task().value())),
                ExportCalendar::both));
        toMeet.forEach(meeting -> asked.merge(
                meeting.file().file(),
                new Listed(meeting.file(), shown(meeting.category()), List.of(meeting.id())),
                ExportCalendar::both));
        List<Listed> listed = List.copyOf(asked.values());
        List<Judgement> judgements = gate.judgeEach(listed, acting);
        List<Protected<Identity>> identities = files.identitiesOf(
                listed.stream().map(one -> one.file().participant()).collect(toSet()));
        Set<CaseFileId> open = new HashSet<>();
        for (int at = 0; at < listed.size(); at++) {
            if (permitted(judgements.get(at), listed.get(at), identities, acting)) {
                open.add(listed.get(at).file().file());
            }
        }
        return open;
    }

    private static boolean permitted(
            Judgement judgement, Listed listed, List<Protected<Identity>> identities, Acting acting) {
        AgencyId mine = acting.mandate().agency();
        ParticipantId whose = listed.file().participant();
        return listed.shown().stream().allMatch(category -> judgement.permits(mine, category))
                && identities.stream()
                        .flatMap(locked -> judgement.reveal(locked, (identity, ground) -> identity).stream())
                        .filter(identity -> identity.owner().equals(mine)
                                && identity.participant().equals(whose))
                        .anyMatch(identity -> identity.protection() == Protection.NONE);
    }

    private static SortedSet<Category> shown(Category category) {
        return new TreeSet<>(EnumSet.of(Category.KNOWN_AT_AGENCY, category));
    }

    private static Listed both(Listed one, Listed other) {
        SortedSet<Category> shown = new TreeSet<>(one.shown());
        shown.addAll(other.shown());
        return new Listed(
                one.file(),
                shown,
                Stream.concat(one.objects().stream(), other.objects().stream()).toList());
    }
}
