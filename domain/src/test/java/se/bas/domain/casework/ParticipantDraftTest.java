package se.bas.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bas.domain.casework.ParticipantProblem.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.disclosure.OwnedRecord.Keys;

class ParticipantDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String NUMBER = "19900101-2385";
    private static final String COORDINATION = "202201612393";
    private static final Keys KEYS = new Keys(
            new CollaborationId(UUID.randomUUID()),
            new AgencyId(UUID.randomUUID()),
            new ParticipantId(UUID.randomUUID()));

    private static ParticipantDraft draft(String number, @Nullable IdentityLevel level, @Nullable LocalDate born) {
        return new ParticipantDraft("Sam", "Prov", number, level, born, Protection.NONE, "SOC-2026-0099", "", "");
    }

    private static ParticipantDraft with(String given, String family, String caseNumber, String phone, String email) {
        return new ParticipantDraft(given, family, NUMBER, null, null, Protection.NONE, caseNumber, phone, email);
    }

    @Test
    @Tag("PNR-01")
    void with_name_number_and_case_number_it_is_complete() {
        assertThat(draft(NUMBER, null, null).problems(TODAY)).isEmpty();
        assertThat(draft("  900101-2385 ", null, null).problems(TODAY)).isEmpty();
    }

    @Test
    void says_all_that_is_missing_at_once_in_the_order_of_the_form() {
        assertThat(new ParticipantDraft(" ", "", "", null, null, Protection.NONE, " ", "x", "y").problems(TODAY))
                .containsExactly(
                        GIVEN_NAME_MISSING,
                        FAMILY_NAME_MISSING,
                        BIRTH_DATE_MISSING,
                        CASE_NUMBER_MISSING,
                        PHONE_NOT_POSSIBLE,
                        EMAIL_NOT_POSSIBLE);
    }

    @ParameterizedTest
    @Tag("PNR-06")
    @CsvSource({
        "199001012384, NUMBER_CHECK_DIGIT",
        "199002302385, NUMBER_DATE",
        "1990010-12385, NUMBER_FORMAT",
        "199001010001, NUMBER_SERIAL",
        "202611232380, NUMBER_IN_THE_FUTURE"
    })
    void says_what_is_wrong_with_the_number(String number, ParticipantProblem problem) {
        assertThat(draft(number, null, null).problems(TODAY)).containsExactly(problem);
    }

    @Test
    @Tag("PNR-05")
    void a_coordination_number_needs_its_identity_level() {
        LocalDate born = LocalDate.of(1990, 1, 1);
        assertThat(draft(COORDINATION, null, born).problems(TODAY)).containsExactly(LEVEL_MISSING);
        for (IdentityLevel level : IdentityLevel.values()) {
            assertThat(draft(COORDINATION, level, born).problems(TODAY)).isEmpty();
            assertThat(new Identity(UUID.randomUUID(), KEYS, draft(COORDINATION, level, born), null, TODAY).level())
                    .contains(level);
        }
        assertThat(new Identity(UUID.randomUUID(), KEYS, draft(NUMBER, IdentityLevel.PROBABLE, null), null, TODAY)
                        .level())
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("CON-43")
    @CsvSource({"2008-11-22, true", "2008-11-23, false", "2026-11-22, false", "1926-03-01, true"})
    void eighteen_from_the_birthday_on(LocalDate born, boolean ofAge) {
        assertThat(draft("", null, born).problems(TODAY)).isEqualTo(ofAge ? List.of() : List.of(UNDERAGE));
    }

    @Test
    @Tag("CON-43")
    void the_age_in_the_number_counts_and_the_registered_birth_date_goes_before_it() {
        assertThat(draft("260301-9809", null, null).problems(TODAY)).containsExactly(UNDERAGE);
        assertThat(draft("260301+9809", null, null).problems(TODAY)).isEmpty();
        assertThat(draft(NUMBER, null, LocalDate.of(2010, 1, 1)).problems(TODAY))
                .containsExactly(UNDERAGE);
        assertThat(draft("", null, TODAY.plusDays(1)).problems(TODAY)).containsExactly(BIRTH_DATE_IN_THE_FUTURE);
    }

    @ParameterizedTest
    @Tag("PNR-09")
    @ValueSource(strings = {"199001012385", "900101-2385", "19900101 2385", "900101+2385"})
    void a_personal_number_is_no_case_number(String caseNumber) {
        assertThat(with("Sam", "Prov", caseNumber, "", "").problems(TODAY)).containsExactly(CASE_NUMBER_IS_PERSONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "SOC-2026-0031, true",
        "Dnr 12/2026, true",
        "-1, false",
        "a\u0000b, false",
        "12345678901234567890123456789012345678901, false",
        "Ä:1.2_3, true"
    })
    void a_case_number_has_forty_signs_at_most(String caseNumber, boolean possible) {
        assertThat(with("Sam", "Prov", caseNumber, "", "").problems(TODAY).isEmpty())
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "070-1740605, a@b.se, ''",
        "+46 70 174 06 05, '', ''",
        "abc, '', PHONE_NOT_POSSIBLE",
        "'', a b@c.se, EMAIL_NOT_POSSIBLE",
        "'', a@b, EMAIL_NOT_POSSIBLE"
    })
    void phone_and_mail_are_what_they_say(String phone, String email, String problem) {
        assertThat(with("Sam", "Prov", "A1", phone, email).problems(TODAY))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(ParticipantProblem.valueOf(problem)));
    }

    @Test
    void names_have_a_hundred_signs_at_most() {
        String longest = "a".repeat(ParticipantDraft.NAME_AT_MOST);
        assertThat(with(longest, longest, "A1", "", "").problems(TODAY)).isEmpty();
        assertThat(with(longest + "a", longest + "a", "A1", "", "").problems(TODAY))
                .containsExactly(GIVEN_NAME_TOO_LONG, FAMILY_NAME_TOO_LONG);
    }

    @Test
    @Tag("PNR-07")
    void without_a_number_there_is_a_local_one() {
        Random random = new Random(20261122);
        LocalNumber local = LocalNumber.random(TODAY, random);
        ParticipantDraft draft = draft("", null, LocalDate.of(1990, 5, 1));
        Identity identity = new Identity(UUID.randomUUID(), KEYS, draft, local, TODAY);
        assertThat(identity.number()).isEmpty();
        assertThat(identity.localNumber()).contains(local);
        assertThat(identity.age(TODAY)).contains(36);
        assertThat(local.value()).matches("T26-[2-9B-DF-HJ-NP-TV-XZ]{5}");
        assertThatThrownBy(() -> new Identity(UUID.randomUUID(), KEYS, draft, null, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LocalNumber("T26-AEIOU")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("PNR-07")
    void local_numbers_hardly_ever_meet() {
        Random random = new Random(7);
        Set<LocalNumber> made = new HashSet<>();
        for (int at = 0; at < 1_000; at++) {
            made.add(LocalNumber.random(TODAY, random));
        }
        assertThat(made).hasSizeGreaterThan(998);
    }

    @Test
    @Tag("PNR-09")
    void a_draft_tells_nothing_of_itself() {
        assertThat(draft(NUMBER, null, null).toString()).doesNotContain("2385").doesNotContain("Sam");
    }

    @Test
    void every_problem_of_a_number_has_its_counterpart() {
        for (PersonalNumber.Problem problem : PersonalNumber.Problem.values()) {
            assertThat(ParticipantProblem.of(problem).field()).isEqualTo("number");
        }
    }
}
