package se.bas.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.OwnedRecord.Keys;

@Tag("CON-08")
class DutyDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Keys KEYS = new Keys(
            new CollaborationId(new UUID(1, 1)), new AgencyId(new UUID(1, 2)), new ParticipantId(new UUID(1, 3)));

    private static Identity robin(Protection protection) {
        return new Identity(
                new UUID(9, 1), KEYS, "Robin", "Sandell", PersonalNumber.stored("200001052380"), protection);
    }

    /** What is filled in, field by field. */
    private static final class Filled {
        @Nullable
        LocalDate from = TODAY.minusMonths(3);

        @Nullable
        LocalDate until = TODAY;

        String fund = "Kommunals a-kassa";
        String category = "11";
        String programme = "Stöd och matchning";

        @Nullable
        LocalDate programmeFrom = TODAY.minusMonths(1);

        @Nullable
        LocalDate programmeUntil = TODAY.plusMonths(5);

        @Nullable
        LocalDate report = TODAY;

        DutyDraft draft() {
            return new DutyDraft(from, until, fund, category, programme, programmeFrom, programmeUntil, report);
        }
    }

    private static DutyDraft filled(Consumer<Filled> change) {
        Filled filled = new Filled();
        change.accept(filled);
        return filled.draft();
    }

    private static List<DutyProblem> with(Consumer<Filled> change) {
        return filled(change).problems(robin(Protection.NONE), TODAY);
    }

    @Test
    void there_are_six_things_and_no_seventh() {
        assertThat(Arrays.stream(DutyFields.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "person",
                        "registered",
                        "unemploymentFund",
                        "jobSeekerCategory",
                        "programme",
                        "lastActivityReport");
    }

    @Test
    void who_it_is_about_comes_from_the_file() {
        DutyFields six = filled(filled -> {}).fields(robin(Protection.NONE));
        assertThat(six.person()).isEqualTo(new DutyFields.Person("Robin Sandell", "200001052380"));
        assertThat(six.registered()).isEqualTo(new DutyFields.Registered(TODAY.minusMonths(3), TODAY));
        assertThat(six.programme())
                .isEqualTo(new DutyFields.Programme("Stöd och matchning", TODAY.minusMonths(1), TODAY.plusMonths(5)));
        assertThat(six.person().toString()).doesNotContain("Robin", "2000");
    }

    @Test
    void what_nobody_knows_is_absent() {
        assertThat(with(filled -> {})).isEmpty();
        DutyDraft little = filled(filled -> {
            filled.until = null;
            filled.fund = " ";
            filled.programme = "";
            filled.programmeFrom = null;
            filled.programmeUntil = null;
            filled.report = null;
        });
        assertThat(little.problems(robin(Protection.NONE), TODAY)).isEmpty();
        DutyFields six = little.fields(robin(Protection.NONE));
        assertThat(six.unemploymentFund()).isNull();
        assertThat(six.programme()).isNull();
        assertThat(six.lastActivityReport()).isNull();
    }

    @Test
    void what_is_missing_or_wrong_is_named_field_by_field() {
        Map<DutyProblem, Consumer<Filled>> wrong = new HashMap<>();
        wrong.put(DutyProblem.FROM_MISSING, filled -> filled.from = null);
        wrong.put(DutyProblem.FROM_TO_COME, filled -> filled.from = TODAY.plusDays(1));
        wrong.put(
                DutyProblem.UNTIL_BEFORE_FROM,
                filled -> filled.until = TODAY.minusMonths(3).minusDays(1));
        wrong.put(DutyProblem.FUND_WRONG, filled -> filled.fund = "x".repeat(61));
        wrong.put(DutyProblem.CATEGORY_MISSING, filled -> filled.category = "  ");
        wrong.put(DutyProblem.CATEGORY_WRONG, filled -> filled.category = "två\nrader");
        wrong.put(DutyProblem.PROGRAMME_MISSING, filled -> filled.programme = "");
        wrong.put(DutyProblem.PROGRAMME_WRONG, filled -> filled.programme = "Tillsammans med 20000105-2380");
        wrong.put(DutyProblem.PROGRAMME_FROM_MISSING, filled -> filled.programmeFrom = null);
        wrong.put(
                DutyProblem.PROGRAMME_UNTIL_BEFORE_FROM,
                filled -> filled.programmeUntil = TODAY.minusMonths(1).minusDays(1));
        wrong.put(DutyProblem.REPORT_TO_COME, filled -> filled.report = TODAY.plusDays(1));
        wrong.forEach((problem, change) -> assertThat(with(change)).containsExactly(problem));
        assertThat(EnumSet.copyOf(wrong.keySet()))
                .isEqualTo(EnumSet.complementOf(
                        EnumSet.of(DutyProblem.NUMBER_UNKNOWN, DutyProblem.PROTECTED, DutyProblem.CHANGED_MEANWHILE)));
    }

    @Test
    @Tag("CON-41")
    void nothing_is_told_of_a_protected_identity() {
        for (Protection protection : Protection.values()) {
            List<DutyProblem> found = filled(filled -> {}).problems(robin(protection), TODAY);
            assertThat(found).isEqualTo(protection == Protection.NONE ? List.of() : List.of(DutyProblem.PROTECTED));
        }
    }
}
