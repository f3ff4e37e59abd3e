package se.bas.application.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.application.demo.DemoPeople.Enrolment;
import se.bas.application.demo.DemoPeople.Exit;
import se.bas.application.demo.DemoPeople.File;
import se.bas.application.demo.DemoPeople.Person;
import se.bas.domain.casework.PersonalNumber;

/** The population BAS-A gives the figures that the two reports on BAS 2015–2017 print (requirements 8.2). */
@Tag("PRO-55")
class BasCountsTest {
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final LocalDate END = LocalDate.of(2017, 12, 31);
    private static final Set<String> NOT_CARRIED_THROUGH = Set.of("RELAPSE", "BROKEN_PLAN", "DECEASED");

    private final List<Person> people = DemoPeople.read(DemoPeople.BAS).participants();
    private final List<Enrolment> talks =
            people.stream().map(Person::enrolment).filter(Objects::nonNull).toList();
    private final List<Enrolment> enrolled =
            talks.stream().filter(one -> one.enrolled() != null).toList();
    private final List<Exit> exits =
            enrolled.stream().map(Enrolment::exit).filter(Objects::nonNull).toList();

    @Test
    void of_53_talks_6_declined_and_47_enrolled() {
        assertThat(people).hasSize(53);
        assertThat(talks)
                .hasSize(53)
                .allSatisfy(talk -> assertThat(LocalDate.parse(talk.talk())).isBetween(BEGIN, END));
        assertThat(talks).filteredOn(talk -> talk.declined() != null).hasSize(6).allSatisfy(declined -> {
            assertThat(declined.enrolled()).isNull();
            assertThat(declined.placements()).isEmpty();
            assertThat(declined.exit()).isNull();
        });
        assertThat(enrolled).hasSize(47).allMatch(one -> one.declined() == null);
    }

    @Test
    void all_41_with_a_placement_and_all_6_without_are_as_the_reports_say() {
        assertThat(enrolled).filteredOn(one -> !one.placements().isEmpty()).hasSize(41);
        assertThat(enrolled)
                .filteredOn(one -> one.placements().isEmpty())
                .hasSize(6)
                .allSatisfy(one -> assertThat(NOT_CARRIED_THROUGH).contains(exit(one)));
    }

    @Test
    void the_exits_are_21_to_work_1_to_study_21_not_carried_through_and_1_other() {
        Map<String, Long> reasons = exits.stream().collect(groupingBy(BasCountsTest::group, counting()));
        assertThat(reasons).isEqualTo(Map.of("WORK", 21L, "STUDY", 1L, "NOT_CARRIED_THROUGH", 21L, "OTHER", 1L));
        assertThat(exits).filteredOn(exit -> exit.reason().equals("OTHER")).allMatch(exit -> exit.text() != null);
    }

    @Test
    void when_the_project_ends_3_are_active_and_2_of_them_on_the_way_to_work() {
        assertThat(enrolled).filteredOn(one -> one.exit() == null).hasSize(3);
        assertThat(enrolled).filteredOn(Enrolment::onTheWayToWork).hasSize(2).allMatch(one -> one.exit() == null);
    }

    @Test
    @Tag("NUM-13")
    void a_month_before_the_end_19_support_themselves() {
        assertThat(exits)
                .filteredOn(exit -> Set.of("WORK", "STUDY").contains(group(exit)))
                .filteredOn(exit -> !LocalDate.parse(exit.date()).isAfter(LocalDate.of(2017, 11, 30)))
                .hasSize(19);
    }

    @Test
    void nobody_leaves_with_a_plan_at_the_employment_service_and_the_living_return_to_social_services() {
        assertThat(exits).noneMatch(Exit::planWithAf);
        assertThat(exits)
                .filteredOn(exit -> Set.of("NOT_CARRIED_THROUGH", "OTHER").contains(group(exit)))
                .hasSize(22)
                .allMatch(exit -> exit.backToSoc() != exit.reason().equals("DECEASED"));
    }

    @Test
    void between_7_and_15_are_active_on_every_day_of_the_1096() {
        List<Long> active = BEGIN.datesUntil(END.plusDays(1)).map(this::active).toList();
        assertThat(active).hasSize(1096);
        assertThat(active.stream().mapToLong(Long::longValue).min()).hasValue(7);
        assertThat(active.stream().mapToLong(Long::longValue).max()).hasValue(15);
    }

    @Test
    void those_under_25_break_off_more_often() {
        assertThat(shareNotCarriedThrough(true)).isGreaterThan(shareNotCarriedThrough(false));
    }

    @Test
    void talk_enrolment_placements_and_exit_follow_each_other() {
        assertThat(enrolled).allSatisfy(one -> {
            LocalDate from = LocalDate.parse(Objects.requireNonNull(one.enrolled()));
            assertThat(LocalDate.parse(one.talk())).isBeforeOrEqualTo(from);
            LocalDate until = one.exit() == null
                    ? LocalDate.MAX
                    : LocalDate.parse(one.exit().date());
            assertThat(one.placements()).allSatisfy(placement -> {
                assertThat(LocalDate.parse(placement.from())).isBetween(from, until);
                if (placement.until() == null) {
                    assertThat(one.exit()).isNull();
                } else {
                    assertThat(LocalDate.parse(placement.until())).isBetween(LocalDate.parse(placement.from()), until);
                    assertThat(placement.end()).isNotNull();
                }
            });
        });
    }

    @Test
    @Tag("PRO-51")
    void after_an_exit_to_work_or_study_there_are_three_follow_ups() {
        assertThat(enrolled)
                .filteredOn(one -> one.exit() != null && Set.of("WORK", "STUDY").contains(group(one.exit())))
                .allSatisfy(one -> {
                    LocalDate exit =
                            LocalDate.parse(Objects.requireNonNull(one.exit()).date());
                    assertThat(one.followUps())
                            .extracting(DemoPeople.FollowedUp::date)
                            .containsExactly(
                                    exit.plusMonths(3).toString(),
                                    exit.plusMonths(6).toString(),
                                    exit.plusMonths(12).toString());
                });
    }

    @Test
    void everybody_has_a_file_at_social_services_and_everybody_enrolled_one_at_the_labour_market_administration() {
        assertThat(people).allSatisfy(person -> assertThat(agencies(person)).contains("soc"));
        assertThat(people)
                .filteredOn(person -> enrolment(person).enrolled() != null)
                .allSatisfy(person -> assertThat(agencies(person)).contains("amf"));
    }

    @Test
    void treatment_has_begun_before_the_talk() {
        assertThat(people)
                .allSatisfy(person -> assertThat(person.files().stream()
                                .map(File::treatments)
                                .flatMap(Collection::stream)
                                .map(DemoPeople.Treated::started))
                        .anyMatch(started -> started.compareTo(enrolment(person).talk()) < 0));
    }

    private long active(LocalDate day) {
        return enrolled.stream()
                .filter(one ->
                        !LocalDate.parse(Objects.requireNonNull(one.enrolled())).isAfter(day))
                .filter(one -> one.exit() == null
                        || !LocalDate.parse(one.exit().date()).isBefore(day))
                .count();
    }

    private double shareNotCarriedThrough(boolean young) {
        List<Enrolment> group = people.stream()
                .filter(person -> enrolment(person).enrolled() != null && young == (age(person) < 25))
                .map(BasCountsTest::enrolment)
                .toList();
        assertThat(group).hasSizeGreaterThan(4);
        return (double) group.stream()
                        .filter(one -> NOT_CARRIED_THROUGH.contains(exit(one)))
                        .count()
                / group.size();
    }

    private static int age(Person person) {
        return PersonalNumber.stored(Objects.requireNonNull(person.number()))
                .age(LocalDate.parse(enrolment(person).talk()));
    }

    private static Enrolment enrolment(Person person) {
        return Objects.requireNonNull(person.enrolment());
    }

    private static List<String> agencies(Person person) {
        return person.files().stream().map(File::agency).toList();
    }

    private static String exit(Enrolment one) {
        return one.exit() == null ? "" : one.exit().reason();
    }

    private static String group(Exit exit) {
        if (NOT_CARRIED_THROUGH.contains(exit.reason())) {
            return "NOT_CARRIED_THROUGH";
        }
        return exit.reason().replaceFirst("_.*", "");
    }
}
