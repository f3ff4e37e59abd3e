package se.bas.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.StaffId;
import se.bas.domain.evaluation.Cohort;
import se.bas.domain.evaluation.Measure;
import se.bas.domain.evaluation.Occupancy;
import se.bas.domain.evaluation.Part;
import se.bas.domain.evaluation.Passage;
import se.bas.domain.evaluation.Ratio;
import se.bas.domain.participation.Circumstances;
import se.bas.domain.participation.Course;
import se.bas.domain.participation.Guard;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Intake;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Stage;

/** The demo's ways through the programme: as the application itself would take them, and with the reports' figures. */
class DemoWaysTest {
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2017, 12, 31);
    private static final LocalDate LOADING = LocalDate.of(2026, 11, 23);

    private final List<DemoPeople.Person> bas = DemoPeople.read(DemoPeople.BAS).participants();
    private final List<DemoPeople.Person> today =
            DemoPeople.read(DemoPeople.TODAY).participants();
    private final DemoParticipations told = DemoParticipations.read();

    private List<Happening> way(DemoPeople.Person person, DemoCalendar calendar) {
        Optional<DemoParticipations.Way> by = told.ways().stream()
                .filter(way -> person.files().stream()
                        .anyMatch(file -> file.caseNumber().equals(way.caseNumber())))
                .findFirst();
        return by.map(way -> DemoWays.of(way, person, calendar))
                .orElseGet(() -> person.enrolment() == null ? List.of() : DemoWays.of(person, calendar));
    }

    private static Course course(List<Happening> way) {
        List<Course.Step> steps = new ArrayList<>();
        for (Happening one : way) {
            steps.add(new Course.Step(steps.size() + 1, Optional.of(one), new StaffId(new UUID(0, 1)), Instant.EPOCH));
        }
        return Course.of(steps);
    }

    @Test
    @Tag("PRO-01")
    void everything_could_have_been_recorded_by_hand_whenever_the_demo_is_loaded() {
        Stream.iterate(LOADING, day -> day.plusDays(1)).limit(3 * 366).forEach(day -> {
            DemoCalendar calendar = new DemoCalendar(day);
            Circumstances given = new Circumstances(day, false, true, null, false);
            for (DemoPeople.Person person : day.equals(LOADING) ? all() : today) {
                List<Happening> way = way(person, calendar);
                for (int at = 0; at < way.size(); at++) {
                    assertThat(Guard.problems(course(way.subList(0, at)).now(), way.get(at), given))
                            .as("%s, step %d, loaded %s", person.family(), at, day)
                            .isEmpty();
                }
            }
        });
    }

    private List<DemoPeople.Person> all() {
        return Stream.concat(bas.stream(), today.stream()).toList();
    }

    @Test
    void there_is_somebody_in_every_place() {
        Set<Stage> places = new HashSet<>();
        all().forEach(person ->
                places.add(course(way(person, new DemoCalendar(LOADING))).now().stage()));
        assertThat(places).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    @Tag("PRO-53")
    void somebody_has_come_back_and_a_follow_up_is_overdue() {
        List<Course> courses = today.stream()
                .map(person -> course(way(person, new DemoCalendar(LOADING))))
                .toList();
        assertThat(courses).anyMatch(course -> course.enrolments() == 2);
        assertThat(courses)
                .anyMatch(course -> course.exit()
                        .filter(exit ->
                                Objects.requireNonNull(exit.exitReason()).followedUp())
                        .filter(exit ->
                                Objects.requireNonNull(exit.day()).plusMonths(6).isBefore(LOADING))
                        .isPresent());
    }

    @Test
    void whenever_it_is_loaded_somebody_waits_for_a_talk_and_somebody_for_a_decision_and_a_talk_is_overdue() {
        Stream.iterate(LOADING, day -> day.plusDays(1)).limit(3 * 366).forEach(day -> {
            List<Intake> waiting = today.stream()
                    .map(person -> course(way(person, new DemoCalendar(day))))
                    .map(Intake::of)
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(waiting).extracting(Intake::awaited).contains(Intake.Awaited.TALK, Intake.Awaited.DECISION);
            // Four weeks at least: more than five working days, whatever the holidays.
            assertThat(waiting)
                    .filteredOn(one -> one.awaited() == Intake.Awaited.TALK)
                    .anyMatch(one -> !one.since().isAfter(day.minusWeeks(4)));
        });
    }

    private static Passage passage(List<Happening> way) {
        LocalDate talk = null;
        LocalDate declined = null;
        LocalDate enrolled = null;
        Happening.Exit exit = null;
        for (Happening one : way) {
            switch (one) {
                case Happening.Talk said -> talk = said.day();
                case Happening.Declining said -> declined = said.day();
                case Happening.Enrolment said -> enrolled = said.day();
                case Happening.Exit said -> exit = said;
                case Happening.Referral said -> {}
                case Happening.Pause said -> {}
                case Happening.Resumption said -> {}
                case Happening.FollowUp said -> {}
                case Happening.Closing said -> {}
            }
        }
        return new Passage(
                talk,
                declined,
                enrolled,
                exit == null ? null : exit.day(),
                exit == null ? null : exit.exitReason(),
                exit != null && Boolean.TRUE.equals(exit.planWithAf()));
    }

    @Test
    @Tag("NUM-01")
    void the_project_has_the_reports_figures() {
        DemoCalendar calendar = new DemoCalendar(LOADING);
        List<Passage> passages = bas.stream()
                .map(person -> passage(DemoWays.of(person, calendar)))
                .toList();
        Cohort cohort = Cohort.of(passages, FROM, UNTIL);
        assertThat(cohort.talks()).isEqualTo(53);
        assertThat(cohort.of(Part.DECLINED)).isEqualTo(6);
        assertThat(cohort.of(Part.UNDECIDED)).isZero();
        assertThat(cohort.enrolled()).isEqualTo(47);
        assertThat(cohort.of(Part.WORK)).isEqualTo(21);
        assertThat(cohort.of(Part.STUDY)).isOne();
        assertThat(cohort.of(Part.SELF_SUPPORT)).isZero();
        assertThat(cohort.of(Part.NOT_CARRIED_THROUGH)).isEqualTo(21);
        assertThat(cohort.of(Part.OTHER)).isOne();
        assertThat(cohort.of(Part.ACTIVE)).isEqualTo(3);
        assertThat(cohort.planWithAf()).isZero();
        assertThat(new Ratio(cohort.of(Measure.WORK.counted()), cohort.of(Measure.WORK_OF_CARRIED_THROUGH.base()))
                        .percent(1))
                .contains(new BigDecimal("80.8"));
    }

    @Test
    @Tag("PRO-55")
    void between_7_and_15_were_enrolled_and_nine_on_average() {
        DemoCalendar calendar = new DemoCalendar(LOADING);
        Occupancy counted = Occupancy.of(
                bas.stream()
                        .map(person -> passage(DemoWays.of(person, calendar)))
                        .toList(),
                FROM,
                UNTIL);
        assertThat(counted.days()).isEqualTo(1_096);
        assertThat(counted.fewest()).isEqualTo(7);
        assertThat(counted.most()).isEqualTo(15);
        assertThat(counted.mean()).isEqualTo(new BigDecimal("9.0"));
    }

    @Test
    @Tag("PRO-51")
    void all_22_of_the_project_who_went_to_work_or_studies_were_asked_three_times() {
        DemoCalendar calendar = new DemoCalendar(LOADING);
        assertThat(bas.stream()
                        .map(person -> DemoWays.of(person, calendar))
                        .filter(way -> way.stream()
                                        .filter(one -> one.move() == Move.FOLLOW_UP)
                                        .count()
                                == 3))
                .hasSize(22);
    }
}
