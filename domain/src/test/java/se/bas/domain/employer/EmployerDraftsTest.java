package se.bas.domain.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRO-10")
class EmployerDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String PERSON = "Ring om 19900101-2385";

    @Test
    void an_employer_needs_a_name_and_a_number_of_its_own() {
        assertThat(new EmployerDraft("Exempelbackens Bageri", "299999-0019", "Storgatan 1", "231 00", "Fabelby", true)
                        .problems())
                .isEmpty();
        assertThat(new EmployerDraft(" ", "", "", "", "", true).problems())
                .containsExactly(EmployerProblem.NAME_MISSING, EmployerProblem.NUMBER_MISSING);
        assertThat(new EmployerDraft("a".repeat(1_000_000), "900101-2385", "b".repeat(121), "", "", true).problems())
                .containsExactly(
                        EmployerProblem.NAME_TOO_LONG,
                        EmployerProblem.NUMBER_PERSONAL,
                        EmployerProblem.ADDRESS_TOO_LONG);
        assertThat(new EmployerDraft(PERSON, "299999-0019", "", "", "", true).problems())
                .containsExactly(EmployerProblem.PERSONAL_NUMBER);
    }

    @Test
    void somebody_at_work_can_be_reached_by_telephone_or_mail() {
        assertThat(new PersonDraft("Eva Fabel", "Chef", "0410-73 30 00", "").problems())
                .isEmpty();
        assertThat(new PersonDraft("Eva Fabel", "", "", "eva@example.com").problems())
                .isEmpty();
        assertThat(new PersonDraft("", "", "", "").problems())
                .containsExactly(EmployerProblem.PERSON_MISSING, EmployerProblem.NO_WAY_TO_REACH);
        assertThat(new PersonDraft("Eva", "", "ring", "eva@").problems())
                .containsExactly(EmployerProblem.PHONE_WRONG, EmployerProblem.EMAIL_WRONG);
        assertThat(new PersonDraft("Eva", "", "900101-2385", "").problems())
                .containsExactly(EmployerProblem.PERSONAL_NUMBER);
    }

    @Test
    void a_place_says_what_how_much_how_many_and_from_when() {
        assertThat(place("Packa lådor", 10, 20, 2, TODAY, null).problems()).isEmpty();
        assertThat(place("", 0, 41, 0, null, null).problems())
                .containsExactly(
                        EmployerProblem.WHAT_MISSING,
                        EmployerProblem.HOURS_WRONG,
                        EmployerProblem.PLACES_WRONG,
                        EmployerProblem.FROM_MISSING);
        assertThat(place("Packa", 20, 10, 100, TODAY, TODAY.minusDays(1)).problems())
                .containsExactly(
                        EmployerProblem.HOURS_WRONG, EmployerProblem.PLACES_WRONG, EmployerProblem.UNTIL_BEFORE_FROM);
    }

    @Test
    void the_contact_log_is_about_what_and_never_about_whom() {
        assertThat(new ContactDraft(TODAY, ContactWay.PHONE, "Eva", "De tar gärna emot två till våren.")
                        .problems(TODAY))
                .isEmpty();
        assertThat(new ContactDraft(TODAY, ContactWay.PHONE, "", PERSON).problems(TODAY))
                .containsExactly(EmployerProblem.PERSONAL_NUMBER);
        assertThat(new ContactDraft(TODAY.plusDays(1), null, "", "x".repeat(1001)).problems(TODAY))
                .containsExactly(
                        EmployerProblem.DAY_IN_THE_FUTURE, EmployerProblem.WAY_MISSING, EmployerProblem.TEXT_TOO_LONG);
    }

    private static PlaceDraft place(
            String what,
            int least,
            int most,
            int places,
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until) {
        return new PlaceDraft(WorkKind.WAREHOUSE, what, least, most, Set.of(), places, from, until);
    }
}
