package se.bas.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.agency.MandateProblem.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.agency.MandateDraft.Surroundings;

@Tag("IDA-05")
class MandateDraftTest {
    private static final String NUMBER = "299999-0018";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnitId OWN = new UnitId(new UUID(0, 1));
    private static final UnitId SECOND = new UnitId(new UUID(0, 2));
    private static final UnitId FOREIGN = new UnitId(new UUID(0, 3));
    private static final StaffId ME = new StaffId(new UUID(1, 1));
    private static final StaffId COLLEAGUE = new StaffId(new UUID(1, 2));
    private static final StaffId STRANGER = new StaffId(new UUID(1, 3));

    private static Surroundings around(Role granter, HeldMandate... held) {
        return new Surroundings(
                new Administration(ME, granter, OWN),
                NUMBER,
                Set.of(OWN, SECOND),
                Set.of(ME, COLLEAGUE),
                Set.of("taken@" + NUMBER),
                List.of(held),
                TODAY);
    }

    private static List<MandateProblem> problems(MandateDraft draft) {
        return draft.problems(around(Role.ADMINISTRATOR));
    }

    private static MandateDraft forColleague(Role role) {
        return new MandateDraft(COLLEAGUE, null, null, OWN, role, TODAY, TODAY.plusMonths(6));
    }

    private static MandateDraft forNew(@Nullable String affiliation, @Nullable String name) {
        return new MandateDraft(null, affiliation, name, OWN, Role.CASEWORKER, TODAY, TODAY.plusMonths(6));
    }

    private static MandateDraft on(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new MandateDraft(COLLEAGUE, null, null, OWN, Role.CASEWORKER, from, until);
    }

    @Test
    void everything_that_is_missing_is_told_in_the_order_of_the_form() {
        assertThat(problems(new MandateDraft(null, null, null, null, null, null, null)))
                .containsExactly(PERSON_MISSING, UNIT_MISSING, ROLE_MISSING, FROM_MISSING, UNTIL_MISSING);
        assertThat(problems(new MandateDraft(null, "", " ", null, null, null, null)))
                .containsExactly(
                        AFFILIATION_MISSING, NAME_MISSING, UNIT_MISSING, ROLE_MISSING, FROM_MISSING, UNTIL_MISSING);
    }

    @Test
    void it_is_for_somebody_of_the_agency_and_never_for_oneself() {
        assertThat(problems(forColleague(Role.CASEWORKER))).isEmpty();
        assertThat(problems(new MandateDraft(ME, null, null, OWN, Role.CASEWORKER, TODAY, TODAY)))
                .containsExactly(PERSON_SELF);
        assertThat(problems(new MandateDraft(STRANGER, null, null, OWN, Role.CASEWORKER, TODAY, TODAY)))
                .containsExactly(PERSON_UNKNOWN);
    }

    @ParameterizedTest
    @Tag("IDA-02")
    @CsvSource({
        "sara,",
        "sara@299999-0018,",
        "sara@2999990018,",
        "sara@work@299999-0018,",
        "sara@212000-0000, AFFILIATION_OTHER_ORGANISATION",
        "sara@, AFFILIATION_OTHER_ORGANISATION",
        "@299999-0018, AFFILIATION_OTHER_ORGANISATION",
        "sara nilsson, AFFILIATION_FORM",
        "taken, AFFILIATION_KNOWN",
        "taken@2999990018, AFFILIATION_KNOWN",
        "'  ', AFFILIATION_MISSING"
    })
    void someone_new_is_named_by_their_affiliation_at_the_agencys_organisation(
            String typed, @Nullable MandateProblem problem) {
        assertThat(problems(forNew(typed, "Sara Nilsson"))).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    @Tag("IDA-02")
    void the_affiliation_is_kept_as_the_provider_writes_it() {
        for (String typed : List.of("sara", " sara@299999-0018 ", "sara@2999990018")) {
            assertThat(forNew(typed, "x").affiliationAt(NUMBER)).isEqualTo("sara@" + NUMBER);
        }
        assertThat(forNew(null, "x").affiliationAt(NUMBER)).isEmpty();
    }

    @Test
    void someone_new_has_a_name_for_the_administrators() {
        assertThat(problems(forNew("sara", "x".repeat(200)))).isEmpty();
        assertThat(problems(forNew("sara", "x".repeat(201)))).containsExactly(NAME_TOO_LONG);
        assertThat(problems(forNew("sara", null))).containsExactly(NAME_MISSING);
        assertThat(problems(forNew("x".repeat(101), "Sara"))).containsExactly(AFFILIATION_FORM);
    }

    @Test
    @Tag("IDA-06")
    void a_manager_grants_in_the_own_unit_and_nothing_but_casework() {
        MandateDraft elsewhere = new MandateDraft(COLLEAGUE, null, null, SECOND, Role.ADMINISTRATOR, TODAY, TODAY);
        assertThat(elsewhere.problems(around(Role.MANAGER))).containsExactly(UNIT_NOT_YOURS, ROLE_NOT_YOURS);
        assertThat(elsewhere.problems(around(Role.ADMINISTRATOR))).isEmpty();
        assertThat(forColleague(Role.HOUSING_SUPPORT).problems(around(Role.MANAGER)))
                .isEmpty();
        assertThat(new MandateDraft(COLLEAGUE, null, null, FOREIGN, Role.CASEWORKER, TODAY, TODAY)
                        .problems(around(Role.ADMINISTRATOR)))
                .containsExactly(UNIT_NOT_YOURS);
    }

    @Test
    void it_begins_today_at_the_earliest_and_lasts_twelve_months_at_most() {
        assertThat(problems(on(TODAY.minusDays(1), TODAY))).containsExactly(FROM_IN_THE_PAST);
        assertThat(problems(on(TODAY, TODAY))).isEmpty();
        assertThat(problems(on(TODAY, TODAY.minusDays(1)))).containsExactly(UNTIL_BEFORE_FROM);
        assertThat(problems(on(TODAY, TODAY.plusMonths(12)))).isEmpty();
        assertThat(problems(on(TODAY, TODAY.plusMonths(12).plusDays(1)))).containsExactly(PERIOD_TOO_LONG);
        assertThat(problems(on(null, TODAY))).containsExactly(FROM_MISSING);
    }

    @Test
    @Tag("IDA-06")
    void what_does_not_go_with_what_the_person_has_stands_by_the_role_once() {
        HeldMandate auditor = new HeldMandate(OWN, Role.AUDITOR, TODAY, TODAY.plusDays(1));
        assertThat(forColleague(Role.ADMINISTRATOR).problems(around(Role.ADMINISTRATOR, auditor, auditor)))
                .containsExactly(ADMINISTRATOR_AND_AUDITOR);
        assertThat(forColleague(Role.CASEWORKER).problems(around(Role.ADMINISTRATOR, auditor)))
                .containsExactly(CASEWORK_AND_AUDITOR);
        assertThat(ADMINISTRATOR_AND_AUDITOR.field()).isEqualTo("role");
    }
}
