package se.bas.application.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.application.demo.DemoPeople.Agreed;
import se.bas.application.demo.DemoPeople.File;
import se.bas.application.demo.DemoPeople.Met;
import se.bas.application.demo.DemoPeople.Person;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.Protection;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.disclosure.Category;

/** The demo population holds what a user may meet, and nothing the application itself would refuse. */
class DemoPeopleTest {
    private static final LocalDate LOADING = LocalDate.of(2026, 11, 23);

    private final List<Person> people = DemoPeople.read().participants();
    private final List<Person> today = DemoPeople.read(DemoPeople.TODAY).participants();

    @Test
    void no_case_number_and_no_personal_number_stands_twice() {
        assertThat(files(people).map(File::caseNumber)).doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::number).filter(Objects::nonNull)).doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::localNumber).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
        assertThat(people)
                .allSatisfy(person ->
                        assertThat(person.files().stream().map(File::agency)).doesNotHaveDuplicates());
    }

    @Test
    @Tag("PNR-06")
    void every_file_could_have_been_registered_by_hand() {
        assertThat(people)
                .allSatisfy(person -> assertThat(person.files())
                        .allSatisfy(file -> assertThat(
                                        DemoRecords.draft(person, file).problems(LOADING))
                                .isEmpty()));
    }

    @Test
    @Tag("CON-12")
    @Tag("CON-16")
    void every_consent_could_have_been_registered_when_it_was_given_whenever_the_demo_is_loaded() {
        Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(4 * 366)
                .forEach(day -> {
                    DemoCalendar calendar = new DemoCalendar(day);
                    for (Agreed agreed : consents(people)) {
                        UnitId unit = Objects.requireNonNull(DemoOrganisations.UNITS.get(agreed.recipientUnit()));
                        assertThat(DemoRecords.draft(agreed, unit, calendar)
                                        .problems(
                                                Set.of(unit), ConsentDraft.Terms.USUAL, calendar.at(agreed.givenAt())))
                                .as(
                                        "%s to %s from %s, loaded %s",
                                        agreed.discloser(), agreed.recipientUnit(), agreed.from(), day)
                                .isEmpty();
                        assertThat(agreed.ended())
                                .allSatisfy(ended -> assertThat(calendar.at(ended.at()))
                                        .isAfter(calendar.at(agreed.givenAt()))
                                        .isBefore(day.atStartOfDay(ConsentPeriod.ZONE)
                                                .toInstant()));
                    }
                });
    }

    @Test
    @Tag("CON-23")
    void what_was_registered_in_error_says_why() {
        assertThat(consents(people).stream().flatMap(agreed -> agreed.ended().stream()))
                .isNotEmpty()
                .allMatch(ended -> ended.kind().equals("ANNULLED") == (ended.reason() != null));
    }

    @Test
    @Tag("CON-15")
    void sensitive_categories_are_agreed_to_in_writing() {
        assertThat(consents(people))
                .filteredOn(agreed -> agreed.form().equals("ORAL"))
                .isNotEmpty()
                .allMatch(agreed ->
                        agreed.categories().stream().map(Category::valueOf).noneMatch(Category::sensitive));
    }

    @Test
    void a_consent_comes_from_an_agency_with_a_file_and_goes_to_another() {
        assertThat(people)
                .allSatisfy(person -> assertThat(person.consents()).allSatisfy(agreed -> {
                    assertThat(person.files().stream().map(File::agency)).contains(agreed.discloser());
                    assertThat(agreed.recipientUnit()).doesNotStartWith(agreed.discloser() + "-");
                }));
    }

    @Test
    void what_has_happened_lies_behind_and_what_is_planned_ahead_whenever_the_demo_is_loaded() {
        List<Met> relative = files(today)
                .flatMap(file -> file.contacts().stream())
                .filter(met -> met.at().contains("P"))
                .toList();
        assertThat(relative).hasSizeGreaterThan(100);
        LOADING.datesUntil(LOADING.plusDays(14)).forEach(day -> {
            Instant begun = day.atStartOfDay(ConsentPeriod.ZONE).toInstant();
            assertThat(relative)
                    .allSatisfy(met -> assertThat(new DemoCalendar(day).at(met.at()))
                            .matches(at -> met.attendance().equals("PLANNED") != at.isBefore(begun)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, -P1D, 2026-11-20", "2026-11-25, -P1D, 2026-11-24", "2026-11-28, P1D, 2026-11-30",
        "2026-11-27, P1D, 2026-11-30", "2026-11-23, 2015-01-03, 2015-01-03", "2026-11-23, -P1M, 2026-10-23"
    })
    void a_relative_day_is_a_day_of_work(LocalDate loading, String text, LocalDate expected) {
        assertThat(new DemoCalendar(loading).workday(text)).isEqualTo(expected);
    }

    @Test
    void there_are_40_people_of_today() {
        assertThat(today).hasSize(40);
    }

    /** But for the deceased: that is no part of a consent, but of what is known of whoever gave it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DECEASED")
    void there_are_consents_of_today_in_every_status(ConsentStatus status) {
        assertThat(consents(today)).anyMatch(agreed -> terms(agreed).statusAt(now()) == status);
    }

    @Test
    @Tag("CON-23")
    void there_is_a_consent_withdrawn_in_part() {
        assertThat(consents(today)).anyMatch(agreed -> {
            Set<ConsentStatus> statuses = agreed.categories().stream()
                    .map(category -> terms(agreed).statusAt(now(), Category.valueOf(category)))
                    .collect(toSet());
            return statuses.equals(EnumSet.of(ConsentStatus.ACTIVE, ConsentStatus.WITHDRAWN));
        });
    }

    @ParameterizedTest
    @EnumSource
    @Tag("CON-41")
    void there_is_somebody_with_every_kind_of_protection(Protection protection) {
        assertThat(today).anyMatch(person -> person.protection().equals(protection.name()));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("PNR-05")
    void there_are_coordination_numbers_of_every_identity_level(IdentityLevel level) {
        assertThat(today).anyMatch(person -> level.name().equals(person.identityLevel()));
    }

    @Test
    @Tag("PNR-07")
    void there_are_people_without_a_number() {
        there(person -> person.number() == null && person.localNumber() != null);
    }

    @Test
    @Tag("CON-42")
    void there_is_somebody_who_died_with_a_consent_in_force() {
        there(person -> person.deceasedOn() != null && !person.consents().isEmpty());
    }

    @Test
    @Tag("CON-09")
    void there_are_people_at_one_two_and_all_agencies_also_without_a_consent() {
        for (Set<String> agencies : List.of(
                Set.of("soc"),
                Set.of("amf"),
                Set.of("af"),
                Set.of("soc", "amf"),
                Set.of("soc", "af"),
                Set.of("amf", "af"))) {
            there(person -> agencies(person).equals(agencies));
        }
        there(person -> agencies(person).size() == 3 && person.consents().isEmpty());
        there(person -> agencies(person).size() == 3 && person.consents().size() >= 3);
        there(person -> agencies(person).size() == 2 && person.consents().isEmpty());
    }

    @Test
    void there_are_names_that_are_long_or_not_of_western_europe() {
        there(person -> (person.given() + person.family()).length() > 75);
        there(person -> (person.given() + person.family()).codePoints().anyMatch(letter -> letter > 0xff));
    }

    @Test
    void there_is_somebody_who_cannot_be_reached_and_is_not_protected() {
        there(person -> person.protection().equals("NONE")
                && person.files().stream().allMatch(file -> file.phone() == null && file.email() == null));
    }

    @Test
    void there_is_a_file_with_120_records_and_one_with_none() {
        thereIs(file -> file.notes().size() + file.contacts().size() >= 120);
        thereIs(file -> file.notes().isEmpty() && file.contacts().isEmpty());
    }

    @Test
    void there_is_treatment_under_way_and_treatment_that_has_just_ended() {
        DemoCalendar calendar = new DemoCalendar(LOADING);
        thereIs(file -> file.treatments().stream().anyMatch(treated -> treated.ended() == null));
        thereIs(file -> file.treatments().stream()
                .anyMatch(treated -> treated.ended() != null
                        && calendar.workday(treated.ended()).isAfter(LOADING.minusDays(14))));
    }

    @Test
    @Tag("PRO-40")
    void there_is_somebody_who_missed_three_appointments_in_a_row() {
        thereIs(file -> {
            List<String> held = file.contacts().stream()
                    .map(Met::attendance)
                    .filter(attendance -> !attendance.equals("PLANNED"))
                    .toList();
            return held.size() > 3
                    && held.subList(held.size() - 3, held.size()).stream().allMatch("MISSED"::equals);
        });
    }

    @Test
    void every_caseworker_has_cases_one_case_has_nobody_and_one_somebody_who_has_left() {
        Set<String> staff = new HashSet<>();
        files(today)
                .flatMap(file -> file.assignments().stream())
                .filter(assigned -> assigned.until() == null)
                .forEach(assigned -> staff.add(assigned.staff()));
        assertThat(staff)
                .contains("soc-handlaggare", "soc-handlaggare2", "boendestod", "amf-handlaggare", "af-handlaggare");
        thereIs(file -> file.assignments().isEmpty());
        thereIs(file -> !file.assignments().isEmpty()
                && file.assignments().stream()
                        .allMatch(assigned ->
                                assigned.until() != null && assigned.until().startsWith("-P")));
    }

    private void there(Predicate<Person> state) {
        assertThat(today).anyMatch(state);
    }

    private void thereIs(Predicate<File> state) {
        assertThat(files(today)).anyMatch(state);
    }

    private static Set<String> agencies(Person person) {
        return person.files().stream().map(File::agency).collect(toSet());
    }

    private static Stream<File> files(List<Person> people) {
        return people.stream().map(Person::files).flatMap(Collection::stream);
    }

    private static List<Agreed> consents(List<Person> people) {
        return people.stream().map(Person::consents).flatMap(Collection::stream).toList();
    }

    private static Instant now() {
        return LOADING.atTime(12, 0).atZone(ConsentPeriod.ZONE).toInstant();
    }

    private static ConsentTerms terms(Agreed agreed) {
        DemoCalendar calendar = new DemoCalendar(LOADING);
        UnitId unit = Objects.requireNonNull(DemoOrganisations.UNITS.get(agreed.recipientUnit()));
        ConsentDraft draft = DemoRecords.draft(agreed, unit, calendar);
        return new ConsentTerms(
                new ConsentId(UUID.randomUUID()),
                Objects.requireNonNull(DemoOrganisations.AGENCIES.get(agreed.discloser())),
                unit,
                Objects.requireNonNull(draft.purpose()),
                draft.categories(),
                new ConsentPeriod(Objects.requireNonNull(draft.from()), Objects.requireNonNull(draft.until())),
                agreed.ended().stream()
                        .map(ended -> new ConsentTerms.Ending(
                                ConsentTerms.Ending.Kind.valueOf(ended.kind()),
                                ended.category() == null ? null : Category.valueOf(ended.category()),
                                calendar.at(ended.at())))
                        .toList());
    }
}
