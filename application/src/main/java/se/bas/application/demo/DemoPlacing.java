package se.bas.application.demo;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.demo.DemoReminders.Written;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.Rhythm;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;
import se.bas.domain.task.WorkingDays;

/** Puts placements into one agency's files, once: those that the people bring, and some that have not come so far. */
@Part
class DemoPlacing {
    private static final String STAFF = "amf-handlaggare";
    private static final int NINE = 9;
    private static final int A_FORTNIGHT = 14;
    /** Nobody has written down the last two follow-ups of these. */
    private static final List<String> BEHIND = List.of("AMF-2026-033", "AMF-2026-042");
    /** Somebody else held the first follow-up of this one. */
    private static final String COVERED = "AMF-2026-041";
    /** Another version of its agreement waits, and its employer is paid. */
    private static final String CHANGING = "AMF-2026-038";
    /** It begins on the day that tests and tours begin on. */
    private static final String ROBIN = "AMF-2026-014";

    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final DemoFiles files;
    private final DemoEmployers employers;
    private final NewTasks tasks;
    private final WorkingDays working;

    @Inject
    DemoPlacing(
            EntityManager database,
            DemoOrganisations organisations,
            DemoFiles files,
            DemoEmployers employers,
            NewTasks tasks,
            WorkingDays working) {
        this.database = database;
        this.organisations = organisations;
        this.files = files;
        this.employers = employers;
        this.tasks = tasks;
        this.working = working;
    }

    List<Written> write(DemoPeople people, DemoPlacements more, AgencyId agency, DemoCalendar calendar) {
        List<Written> all = new ArrayList<>();
        if (!employers.kept()) {
            return all;
        }
        employers.write(more.employers(), calendar);
        Map<String, String> numbers = more.employers().stream()
                .collect(
                        toMap(DemoPlacements.Employer::name, one -> one.number().replace("-", "")));
        for (DemoPeople.Person person : people.participants()) {
            DemoPeople.Enrolment enrolment = person.enrolment();
            if (enrolment == null) {
                continue;
            }
            for (DemoPeople.File file : person.files()) {
                if (organisations.agency(file.agency()).equals(agency)) {
                    enrolment
                            .placements()
                            .forEach(placed -> placed(placed, file, agency, numbers, calendar)
                                    .ifPresent(all::add));
                }
            }
        }
        more.placements()
                .forEach(planned -> planned(planned, agency, numbers, calendar).ifPresent(all::add));
        more.presentations()
                .forEach(told -> told(told, agency, numbers, calendar).ifPresent(all::add));
        return all;
    }

    /** What is written of one placement. */
    private record Place(UUID id, Keys keys, UUID staff, DemoCalendar calendar) {}

    private Optional<Written> begin(
            String caseNumber,
            String employer,
            String kind,
            LocalDate from,
            UUID staff,
            AgencyId agency,
            Map<String, String> numbers,
            DemoCalendar calendar,
            java.util.function.Consumer<Place> rest) {
        // The same every time, so that it is written once; the day moves with the loading, and so is no part of it.
        UUID id = organisations
                .file(caseNumber + " placement " + employer + " " + kind)
                .value();
        return files.without("placement", id, caseNumber, agency).map(found -> {
            new DemoRow("placement", id, found.keys(), Category.PLACEMENT)
                    .with("employer_id", employers.id(employer))
                    .with("employer_name", employer)
                    // A workplace that is kept apart has none here.
                    .with("organisation_number", numbers.getOrDefault(employer, "5599990008"))
                    .with("kind", kind)
                    .with("made_by", staff)
                    .with("made_at", at(from.minusDays(A_FORTNIGHT), calendar))
                    .write(database);
            rest.accept(new Place(id, found.keys(), staff, calendar));
            return found;
        });
    }

    private static Instant at(LocalDate day, DemoCalendar calendar) {
        LocalDate past = day.isBefore(calendar.today()) ? day : calendar.today().minusDays(1);
        return past.atTime(NINE, 0).atZone(ConsentPeriod.ZONE).toInstant();
    }

    private Optional<Written> placed(
            DemoPeople.Placed placed,
            DemoPeople.File file,
            AgencyId agency,
            Map<String, String> numbers,
            DemoCalendar calendar) {
        LocalDate from = calendar.workday(placed.from());
        String end = placed.end();
        String last = placed.until();
        LocalDate until = last == null ? goesOn(from, file, calendar) : calendar.day(last);
        UUID staff = organisations.staff(main(file, from, calendar)).value();
        return begin(
                file.caseNumber(), placed.employer(), placed.kind(), from, staff, agency, numbers, calendar, place -> {
                    agreement(place, 1, from, until, placed.hours(), placed.wished());
                    approved(place, 1, 2, from.minusDays(7));
                    if (file.caseNumber().equals(ROBIN)) {
                        return;
                    }
                    LocalDate begun = from.isAfter(calendar.today()) ? calendar.today() : from;
                    step(place, 5, "START", begun)
                            .with("on_day", from)
                            .with("rhythm", Rhythm.USUAL.stored())
                            .write(database);
                    if (end != null) {
                        step(place, 6, "END", until)
                                .with("on_day", until)
                                .with("end_reason", reason(end))
                                .write(database);
                    } else if (file.caseNumber().equals(CHANGING)) {
                        agreement(place, 2, from, until, placed.hours() + 5, placed.wished());
                        step(place, 6, "WRITE", calendar.today())
                                .with("version", 2)
                                .write(database);
                        support(place, from, until);
                    }
                    // Of long ago there are none: they were not kept here then.
                    if (end == null && !until.isBefore(calendar.today())) {
                        followUps(place, file.caseNumber(), from, until);
                    }
                });
    }

    /** What has no last day yet is agreed on for half a year, and for some time from today. */
    private static LocalDate goesOn(LocalDate from, DemoPeople.File file, DemoCalendar calendar) {
        LocalDate half = from.plusMonths(6);
        boolean ofToday =
                file.caseNumber().startsWith("AMF-2026") || file.caseNumber().startsWith("AMF-2025");
        return ofToday && half.isBefore(calendar.today().plusDays(A_FORTNIGHT))
                ? calendar.today().plusMonths(2)
                : half;
    }

    private static String main(DemoPeople.File file, LocalDate on, DemoCalendar calendar) {
        return file.assignments().stream()
                .filter(one -> one.part().equals("MAIN"))
                .filter(one -> !calendar.day(one.from()).isAfter(on))
                .reduce((before, after) -> after)
                .map(DemoPeople.Assigned::staff)
                .orElse(STAFF);
    }

    /** Health and relapse are no reasons of a placement's: they have a category of their own. */
    private static EndReason reason(String told) {
        return switch (told) {
            case "RELAPSE", "HEALTH" -> EndReason.BROKEN_OFF;
            default -> EndReason.valueOf(told);
        };
    }

    private void agreement(Place place, int version, LocalDate from, LocalDate until, int hours, boolean wished) {
        LocalDate written =
                version == 1 ? from.minusDays(A_FORTNIGHT) : place.calendar().today();
        new DemoRow("placement_agreement", LoadDemo.id(), place.keys(), Category.PLACEMENT)
                .with("placement_id", place.id())
                .with("version", version)
                .with("starts_on", from)
                .with("ends_on", until)
                .with("hours", Math.min(hours, 40))
                .with("wished", wished)
                .with("goals", "Komma in i rutiner och prova om arbetet passar.")
                .with("tasks", "Hjälpa till med det dagliga arbetet, tillsammans med handledaren.")
                .with("adaptation", "")
                .with("supervisor", "Handledaren på arbetsplatsen")
                .with("insurance", "Kommunens olycksfallsförsäkring")
                .with("written_by", place.staff())
                .with("written_at", at(written, place.calendar()))
                .write(database);
        if (version == 1) {
            step(place, 1, "WRITE", written).with("version", 1).write(database);
        }
    }

    private void approved(Place place, int version, int no, LocalDate day) {
        int at = no;
        for (Party party : Party.values()) {
            approval(place, version, at, party, day).write(database);
            at++;
        }
    }

    private DemoRow approval(Place place, int version, int no, Party party, LocalDate day) {
        LocalDate past =
                day.isBefore(place.calendar().today()) ? day : place.calendar().today();
        return step(place, no, "APPROVE", past)
                .with("version", version)
                .with("party", party)
                .with("way", party == Party.EMPLOYER ? "EMAIL" : "SIGNED")
                .with("on_day", past);
    }

    private DemoRow step(Place place, int no, String kind, LocalDate day) {
        return new DemoRow("placement_step", LoadDemo.id(), place.keys(), Category.PLACEMENT)
                .with("placement_id", place.id())
                .with("no", no)
                .with("kind", kind)
                .with("made_by", place.staff())
                .with("made_at", at(day, place.calendar()));
    }

    private void followUps(Place place, String caseNumber, LocalDate from, LocalDate until) {
        LocalDate today = place.calendar().today();
        List<LocalDate> days = Rhythm.USUAL.days(from, until, working);
        List<LocalDate> past = days.stream().filter(day -> day.isBefore(today)).toList();
        int held = BEHIND.contains(caseNumber) ? Math.max(0, past.size() - 2) : past.size();
        for (int at = 0; at < days.size(); at++) {
            UUID id = LoadDemo.id();
            LocalDate due = days.get(at);
            new DemoRow("placement_follow_up", id, place.keys(), Category.PLACEMENT)
                    .with("placement_id", place.id())
                    .with("due_on", due)
                    .write(database);
            if (at < held) {
                boolean another = caseNumber.equals(COVERED) && at == 0;
                result(place, id, due, at, another);
            } else {
                task(place, TaskSource.PLACEMENT_FOLLOW_UP, id, TaskKind.PLACEMENT_FOLLOW_UP, due, null);
            }
        }
    }

    private void result(Place place, UUID followUp, LocalDate due, int at, boolean another) {
        List<String> participant = List.of(
                "Första dagarna gick bra. Lite nervöst, men alla är vänliga.",
                "Trivs. Morgnarna är tidiga, men det går.",
                "Vill gärna prova fler uppgifter.",
                "Känner att det går lättare nu, och orkar hela passet.");
        List<String> employer = List.of(
                "Kommer i tid och frågar när något är oklart.",
                "Lär sig snabbt. Vi provar en ny uppgift nästa vecka.",
                "Det fungerar bra. Någon dags frånvaro, anmäld i tid.",
                "Vi kan tänka oss att förlänga.");
        new DemoRow("placement_follow_up_result", LoadDemo.id(), place.keys(), Category.PLACEMENT)
                .with("follow_up_id", followUp)
                .with("held_on", due)
                .with("participant_view", participant.get(at % participant.size()))
                .with("employer_view", employer.get(at % employer.size()))
                .with("by_main", !another)
                .with("made_by", another ? organisations.staff("amf-chef").value() : place.staff())
                .with("made_at", at(due, place.calendar()))
                .write(database);
    }

    private void support(Place place, LocalDate from, LocalDate until) {
        UUID id = LoadDemo.id();
        LocalDate applyBy = until.minusDays(30);
        new DemoRow("placement_support", id, place.keys(), Category.PLACEMENT)
                .with("placement_id", place.id())
                .with("kind", "WAGE_SUBSIDY")
                .with("starts_on", from)
                .with("ends_on", until)
                .with("apply_by", applyBy)
                .with("made_by", place.staff())
                .with("made_at", at(from, place.calendar()))
                .write(database);
        task(place, TaskSource.WAGE_SUPPORT, id, TaskKind.WAGE_SUPPORT_ENDS, applyBy, until);
    }

    private void task(
            Place place, TaskSource source, UUID id, TaskKind kind, LocalDate due, @Nullable LocalDate about) {
        tasks.make(
                place.keys().participant(),
                new NewTasks.NewTask(new NewTasks.Cause(source, id, kind), Category.PLACEMENT, due, about, null));
    }

    private Optional<Written> planned(
            DemoPlacements.Planned planned, AgencyId agency, Map<String, String> numbers, DemoCalendar calendar) {
        LocalDate from = calendar.workday(planned.from());
        LocalDate until = calendar.day(planned.until());
        return begin(
                planned.caseNumber(),
                planned.employer(),
                planned.kind(),
                from,
                organisations.staff(STAFF).value(),
                agency,
                numbers,
                calendar,
                place -> {
                    agreement(place, 1, from, until, planned.hours(), planned.wished());
                    switch (planned.state()) {
                        case "AGREED" -> approved(place, 1, 2, calendar.today().minusDays(2));
                        case "CANCELLED" ->
                            step(place, 2, "CANCEL", from)
                                    .with("text", "Arbetsgivaren fick förhinder innan det började.")
                                    .write(database);
                        default ->
                            approval(
                                            place,
                                            1,
                                            2,
                                            Party.EMPLOYER,
                                            calendar.today().minusDays(1))
                                    .write(database);
                    }
                });
    }

    private Optional<Written> told(
            DemoPlacements.Told told, AgencyId agency, Map<String, String> numbers, DemoCalendar calendar) {
        UUID id = organisations
                .file(told.caseNumber() + " presentation " + told.employer())
                .value();
        UUID staff = organisations.staff(STAFF).value();
        Instant at = calendar.at(told.at());
        return files.without("employer_presentation", id, told.caseNumber(), agency)
                .map(found -> {
                    new DemoRow("employer_presentation", id, found.keys(), Category.PLACEMENT)
                            .with("employer_id", employers.id(told.employer()))
                            .with("employer_name", told.employer())
                            .with("organisation_number", Objects.requireNonNull(numbers.get(told.employer())))
                            .with("text", told.text())
                            .with("told", told.categories())
                            .with("made_by", staff)
                            .with("made_at", at)
                            .write(database);
                    for (int no = 1; no <= told.answers().size(); no++) {
                        new DemoRow("employer_presentation_step", LoadDemo.id(), found.keys(), Category.PLACEMENT)
                                .with("presentation_id", id)
                                .with("no", no)
                                .with("answer", told.answers().get(no - 1))
                                .with("way", "SIGNED")
                                .with("on_day", ConsentPeriod.day(at).plusDays(no - 1L))
                                .with("made_by", staff)
                                .with("made_at", at.plusSeconds(no * 60L))
                                .write(database);
                    }
                    return found;
                });
    }
}
