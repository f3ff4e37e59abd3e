package se.bas.application.contact;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.application.agency.Participations;
import se.bas.application.contact.Contacting.Act;
import se.bas.application.task.TaskView;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.AppointmentState;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.Contact.AskedBy;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactStep;
import se.bas.domain.contact.Contacts;
import se.bas.domain.contact.Ladder;
import se.bas.domain.contact.LadderPlan.Dated;
import se.bas.domain.contact.LadderStep;
import se.bas.domain.contact.Quiet;
import se.bas.domain.contact.ReachWish;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;

/** The own agency's appointments with one participant, for whoever shows the case. */
@Part
public class CaseContacts {
    private static final Map<Act, AppointmentMove> MOVES = new EnumMap<>(Map.of(
            Act.CAME, new AppointmentMove.Attend(Attendance.CAME, null, ""),
            Act.LATE, new AppointmentMove.Attend(Attendance.LATE, null, ""),
            Act.MISSED, new AppointmentMove.Attend(Attendance.MISSED, null, ""),
            Act.MOVE, new AppointmentMove.Move(AskedBy.PARTICIPANT, null, ""),
            Act.CANCEL, new AppointmentMove.Cancel(AskedBy.PARTICIPANT, null, "")));

    private final Contacts contacts;
    private final LadderKeeping ladders;
    private final ContactRows rows;
    private final Participations participations;

    @Inject
    CaseContacts(Contacts contacts, LadderKeeping ladders, ContactRows rows, Participations participations) {
        this.contacts = contacts;
        this.ladders = ladders;
        this.rows = rows;
        this.participations = participations;
    }

    /** What was opened of them. */
    public static final class Opened {
        private final Dealing dealing;
        private final List<Contact> contacts;
        private final Map<ContactId, List<ContactStep>> steps;
        private final @Nullable ReachWish reach;
        private final LadderKeeping.@Nullable Known ladder;

        private Opened(
                Dealing dealing,
                List<Contact> contacts,
                List<ContactStep> steps,
                @Nullable ReachWish reach,
                LadderKeeping.@Nullable Known ladder) {
            this.dealing = dealing;
            this.contacts = contacts;
            this.steps = steps.stream().collect(groupingBy(ContactStep::contact));
            this.reach = reach;
            this.ladder = ladder;
        }

        /** Everyone who is named by something that the case does not name already. */
        public Stream<StaffId> people() {
            List<StaffId> people = new ArrayList<>();
            if (reach != null) {
                people.add(reach.by());
            }
            if (ladder != null) {
                ladder.steps().forEach(step -> people.add(step.by()));
            }
            return people.stream();
        }

        private AppointmentState state(Contact contact) {
            return AppointmentState.of(contact, steps.getOrDefault(contact.contactId(), List.of()));
        }
    }

    /**
     * Opens what the judgement opens: three statements.
     *
     * @param contacts the own agency's
     * @param steps the own agency's, in the order they were made
     */
    public Opened open(
            CaseFileId file, Judgement judgement, Acting acting, List<Contact> contacts, List<ContactStep> steps) {
        Dealing dealing = new Dealing(file, acting, judgement);
        return new Opened(
                dealing,
                contacts,
                steps,
                dealing.own(this.contacts.wishesOf(dealing.participant())).stream()
                        .findFirst()
                        .orElse(null),
                ladders.running(dealing).orElse(null));
    }

    /** What of the case is not about appointments, and says something about them. */
    public record Beside(
            LocalDate opened,
            List<TaskView> tasks,
            @Nullable Instant written) {}

    /** As it is shown; nothing for whoever could not see it. */
    public Contacting view(Opened opened, Names names, Beside beside) {
        Judgement judgement = opened.dealing.judgement();
        Acting acting = opened.dealing.acting();
        if (!ContactRight.reads(judgement, acting)) {
            return Contacting.NONE;
        }
        Instant now = opened.dealing.now();
        boolean may = ContactRight.given(judgement, acting);
        return new Contacting(
                may,
                Stream.concat(
                                opened.contacts.stream()
                                        .filter(contact -> opened.state(contact).planned())
                                        .sorted(comparing(Contact::at)),
                                opened.contacts.stream()
                                        .filter(contact ->
                                                !opened.state(contact).planned())
                                        .sorted(comparing(Contact::at).reversed()))
                        .map(contact -> appointment(opened, contact, names, may))
                        .toList(),
                reach(opened.reach, names),
                looking(opened, names, beside.tasks(), may),
                quiet(opened, beside, now));
    }

    private static Contacting.Appointment appointment(Opened opened, Contact contact, Names names, boolean may) {
        AppointmentState state = opened.state(contact);
        List<ContactStep> steps = opened.steps.getOrDefault(contact.contactId(), List.of());
        ContactStep last = steps.isEmpty() ? null : steps.getLast();
        StaffId asker = opened.dealing.staff();
        Set<Act> acts = EnumSet.noneOf(Act.class);
        if (may) {
            MOVES.forEach((act, move) -> {
                if (state.refusal(move, asker, opened.dealing.now()).isEmpty()) {
                    acts.add(act);
                }
            });
        }
        return new Contacting.Appointment(
                contact.contactId(),
                state.version(),
                contact.kind(),
                contact.at(),
                contact.minutes(),
                contact.place(),
                names.staff(contact.heldBy()),
                contact.heldBy().equals(asker),
                contact.attendance() == Attendance.PLANNED || !steps.isEmpty(),
                contact.reminder() != null,
                state.attendance(),
                last == null ? null : last.reason(),
                last == null ? null : last.askedBy(),
                last == null ? contact.note() : last.note(),
                acts);
    }

    private static Contacting.@Nullable Reach reach(@Nullable ReachWish wish, Names names) {
        return wish == null
                ? null
                : new Contacting.Reach(
                        wish.ways(),
                        wish.notBefore(),
                        wish.notAfter(),
                        wish.avoid(),
                        wish.other(),
                        names.staff(wish.by()),
                        wish.at());
    }

    private Contacting.@Nullable Looking looking(Opened opened, Names names, List<TaskView> tasks, boolean may) {
        LadderKeeping.Known known = opened.ladder;
        if (known == null) {
            return null;
        }
        Ladder ladder = known.ladder();
        Map<UUID, TaskView> bySource =
                tasks.stream().collect(toMap(TaskView::source, task -> task, (one, other) -> one));
        List<Dated> rungs = ladder.rungs();
        return new Contacting.Looking(
                ladder.ladderId(),
                known.steps().size(),
                ladder.group(),
                ladder.version(),
                ladder.missedOn(),
                IntStream.range(0, rungs.size())
                        .mapToObj(place -> new Contacting.Rung(
                                place,
                                rungs.get(place).due(),
                                rungs.get(place).act(),
                                bySource.get(ladder.rung(place))))
                        .toList(),
                known.steps().stream()
                        .flatMap(step -> alert(step, names).stream())
                        .toList(),
                may ? tellable(names) : List.of());
    }

    private static Optional<Contacting.Alert> alert(LadderStep step, Names names) {
        UnitId unit = step.unit();
        return unit == null
                ? Optional.empty()
                : Optional.of(new Contacting.Alert(names.unit(unit), names.staff(step.by()), step.at()));
    }

    private List<Contacting.Told> tellable(Names names) {
        Set<UnitId> told = rows.told(Category.ATTENDANCE);
        return told.isEmpty()
                ? List.of()
                : participations.units().stream()
                        .filter(unit -> told.contains(unit.unitId()))
                        .map((Unit unit) -> new Contacting.Told(
                                unit.unitId(), names.unit(unit.unitId()), names.agency(unit.agency())))
                        .toList();
    }

    private static Quiet quiet(Opened opened, Beside beside, Instant now) {
        Instant contact = latest(opened, now, Attendance::contact);
        Instant called = latest(opened, now, attendance -> attendance == Attendance.UNANSWERED);
        LocalDate today = ConsentPeriod.day(now);
        LadderKeeping.Known ladder = opened.ladder;
        Map<UUID, TaskView> pending = beside.tasks().stream()
                .filter(TaskView::pending)
                .collect(toMap(TaskView::source, task -> task, (one, other) -> one));
        boolean due = ladder != null
                && IntStream.range(0, ladder.ladder().rungs().size())
                        .mapToObj(place -> pending.get(ladder.ladder().rung(place)))
                        .filter(Objects::nonNull)
                        .anyMatch(task -> !task.due().isAfter(today));
        return Quiet.of(
                new Quiet.Facts(
                        beside.opened(),
                        contact,
                        Stream.of(called, beside.written())
                                .filter(Objects::nonNull)
                                .max(naturalOrder())
                                .orElse(null),
                        planned(opened).anyMatch(one -> one.at().isAfter(now)),
                        planned(opened).anyMatch(one -> !one.at().isAfter(now)),
                        due),
                now);
    }

    private static Stream<Contact> planned(Opened opened) {
        return opened.contacts.stream().filter(one -> opened.state(one).planned());
    }

    private static @Nullable Instant latest(Opened opened, Instant now, Predicate<Attendance> which) {
        return opened.contacts.stream()
                .filter(one -> which.test(opened.state(one).attendance()))
                .map(Contact::at)
                .filter(at -> !at.isAfter(now))
                .max(naturalOrder())
                .orElse(null);
    }
}
