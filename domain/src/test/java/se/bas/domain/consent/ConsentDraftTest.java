package se.bas.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.consent.ConsentProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

@Tag("CON-12")
class ConsentDraftTest {
    private static final UnitId AMF = new UnitId(new UUID(0, 1));
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A form that can be filled in field by field; complete from the start. */
    private static final class Form {
        @Nullable
        UnitId recipient = AMF;

        Set<Category> categories = Set.of(Category.ATTENDANCE, Category.ADDICTION_TREATMENT);

        @Nullable
        Purpose purpose = Purpose.COORDINATION;

        @Nullable
        LocalDate from = TODAY;

        @Nullable
        LocalDate until = TODAY.plusMonths(6);

        @Nullable
        ConsentForm form = ConsentForm.WRITTEN;

        @Nullable
        Instant givenAt = NOW;

        @Nullable
        String place = "Algatan 13";

        @Nullable
        String witness;

        @Nullable
        String language = "sv";

        @Nullable
        String information = ConsentDraft.INFORMATION_VERSION;

        @Nullable
        Interpreting interpreting;

        @Nullable
        String interpreter;

        boolean voluntary = true;
        boolean capable = true;

        ConsentDraft draft() {
            return new ConsentDraft(
                    recipient,
                    categories,
                    purpose,
                    from,
                    until,
                    form,
                    givenAt,
                    place,
                    witness,
                    language,
                    information,
                    voluntary,
                    capable,
                    interpreting,
                    interpreter);
        }
    }

    private static List<ConsentProblem> problems(UnaryOperator<Form> change) {
        return change.apply(new Form()).draft().problems(Set.of(AMF), ConsentDraft.Terms.USUAL, NOW);
    }

    private static UnaryOperator<Form> with(Consumer<Form> change) {
        return form -> {
            change.accept(form);
            return form;
        };
    }

    @Test
    void a_complete_form_can_be_registered() {
        assertThat(problems(form -> form)).isEmpty();
    }

    @Test
    void each_missing_field_is_named() {
        assertThat(problems(with(form -> form.recipient = null))).containsExactly(RECIPIENT_MISSING);
        assertThat(problems(with(form -> form.categories = Set.of()))).containsExactly(CATEGORIES_MISSING);
        assertThat(problems(with(form -> form.purpose = null))).containsExactly(PURPOSE_MISSING);
        assertThat(problems(with(form -> form.from = null))).containsExactly(FROM_MISSING);
        assertThat(problems(with(form -> form.until = null))).containsExactly(UNTIL_MISSING);
        assertThat(problems(with(form -> form.form = null))).containsExactly(FORM_MISSING);
        assertThat(problems(with(form -> form.givenAt = null))).containsExactly(GIVEN_AT_MISSING);
        assertThat(problems(with(form -> form.place = " "))).containsExactly(PLACE_MISSING);
        assertThat(problems(with(form -> form.place = null))).containsExactly(PLACE_MISSING);
        assertThat(problems(with(form -> form.language = ""))).containsExactly(LANGUAGE_MISSING);
        assertThat(problems(with(form -> form.information = null))).containsExactly(INFORMATION_MISSING);
        assertThat(problems(with(form -> form.voluntary = false))).containsExactly(NOT_VOLUNTARY);
        assertThat(problems(with(form -> form.capable = false))).containsExactly(NOT_CAPABLE);
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_form() {
        List<ConsentProblem> all = new ConsentDraft(
                        null, Set.of(), null, null, null, null, null, null, null, null, null, false, false)
                .problems(Set.of(AMF), ConsentDraft.Terms.USUAL, NOW);
        assertThat(all).hasSize(12).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    @Tag("CON-16")
    void an_agency_can_let_it_last_shorter_and_never_longer() {
        Form form = new Form();
        form.until = TODAY.plusMonths(3);
        ConsentDraft.Terms three = new ConsentDraft.Terms(3, ConsentDraft.INFORMATION_VERSION);
        assertThat(form.draft().problems(Set.of(AMF), three, NOW)).isEmpty();
        form.until = TODAY.plusMonths(3).plusDays(1);
        assertThat(form.draft().problems(Set.of(AMF), three, NOW)).containsExactly(PERIOD_TOO_LONG);
        form.until = TODAY.plusMonths(12).plusDays(1);
        ConsentDraft.Terms wide = new ConsentDraft.Terms(99, ConsentDraft.INFORMATION_VERSION);
        assertThat(form.draft().problems(Set.of(AMF), wide, NOW)).containsExactly(PERIOD_TOO_LONG);
    }

    @Test
    @Tag("CON-20")
    void only_the_information_that_is_shown_today_can_have_been_given() {
        ConsentDraft.Terms own = new ConsentDraft.Terms(12, "SOC-3");
        Form form = new Form();
        assertThat(form.draft().problems(Set.of(AMF), own, NOW)).containsExactly(INFORMATION_NOT_POSSIBLE);
        form.information = "SOC-3";
        assertThat(form.draft().problems(Set.of(AMF), own, NOW)).isEmpty();
    }

    @Test
    void only_a_unit_of_another_agency_in_the_collaboration_can_be_named() {
        assertThat(problems(with(form -> form.recipient = new UnitId(new UUID(0, 9)))))
                .containsExactly(RECIPIENT_NOT_POSSIBLE);
    }

    @Test
    @Tag("CON-14")
    void a_consent_is_never_general() {
        assertThat(Category.consentables()).hasSize(16);
        assertThat(problems(with(form -> form.categories = Category.consentables())))
                .containsExactly(CATEGORIES_ALL);
        List<Category> butOne = new ArrayList<>(Category.consentables());
        butOne.removeFirst();
        assertThat(problems(with(form -> form.categories = Set.copyOf(butOne)))).isEmpty();
    }

    @Test
    void what_nobody_can_consent_to_is_refused() {
        assertThat(problems(with(form -> form.categories = Set.of(Category.PLAN, Category.CONSENT))))
                .containsExactly(CATEGORY_NOT_POSSIBLE);
        for (Purpose purpose : Purpose.values()) {
            assertThat(problems(with(form -> form.purpose = purpose)).isEmpty())
                    .isEqualTo(purpose == Purpose.COORDINATION || purpose == Purpose.EVALUATION);
        }
        assertThat(problems(with(form -> form.purpose = Purpose.MANAGEMENT))).containsExactly(PURPOSE_NOT_POSSIBLE);
    }

    @Test
    @Tag("CON-16")
    void it_lasts_twelve_months_at_most() {
        assertThat(problems(with(form -> form.until = TODAY.plusMonths(12)))).isEmpty();
        assertThat(problems(with(form -> form.until = TODAY.plusMonths(12).plusDays(1))))
                .containsExactly(PERIOD_TOO_LONG);
        assertThat(problems(with(form -> form.until = TODAY))).isEmpty();
        assertThat(problems(with(form -> form.until = TODAY.minusDays(1))))
                .containsExactly(UNTIL_IN_THE_PAST, UNTIL_BEFORE_FROM);
        assertThat(problems(with(form -> {
                    form.from = TODAY.plusDays(2);
                    form.until = TODAY.plusDays(1);
                })))
                .containsExactly(UNTIL_BEFORE_FROM);
    }

    @Test
    @Tag("CON-18")
    void another_language_than_swedish_asks_for_an_interpreter_or_none() {
        for (String language : List.of("sv", "ar")) {
            for (@Nullable
            Interpreting interpreting :
                    new @Nullable Interpreting[] {null, Interpreting.NONE, Interpreting.ON_SITE, Interpreting.PHONE}) {
                for (@Nullable String interpreter : new @Nullable String[] {null, " ", "Tolkförmedling Väst"}) {
                    boolean named = interpreter != null && !interpreter.isBlank();
                    List<ConsentProblem> expected = new ArrayList<>();
                    if (language.equals("ar") && interpreting == null) {
                        expected.add(INTERPRETING_MISSING);
                    } else if (language.equals("ar") && interpreting != Interpreting.NONE && !named) {
                        expected.add(INTERPRETER_MISSING);
                    }
                    assertThat(problems(with(form -> {
                                form.language = language;
                                form.interpreting = interpreting;
                                form.interpreter = interpreter;
                            })))
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(problems(with(form -> form.interpreter = "x".repeat(201)))).containsExactly(INTERPRETER_TOO_LONG);
    }

    @Test
    void it_cannot_have_been_given_in_the_future() {
        assertThat(problems(with(form -> form.givenAt = NOW.plusSeconds(1)))).containsExactly(GIVEN_IN_THE_FUTURE);
    }

    @Test
    @Tag("CON-17")
    void what_was_said_needs_a_witness() {
        assertThat(problems(with(form -> form.form = ConsentForm.ORAL))).containsExactly(WITNESS_MISSING);
        assertThat(problems(with(form -> {
                    form.form = ConsentForm.ORAL;
                    form.witness = "Ali Haddad";
                })))
                .isEmpty();
        assertThat(problems(with(form -> form.form = ConsentForm.ESIGNED))).isEmpty();
    }

    @Test
    void text_has_a_length() {
        assertThat(problems(with(form -> form.place = "x".repeat(200)))).isEmpty();
        assertThat(problems(with(form -> form.place = "x".repeat(201)))).containsExactly(PLACE_TOO_LONG);
        assertThat(problems(with(form -> form.witness = "x".repeat(201)))).containsExactly(WITNESS_TOO_LONG);
        assertThat(problems(with(form -> form.witness = "x".repeat(200)))).isEmpty();
    }

    @Test
    @Tag("CON-20")
    void the_language_and_the_text_that_was_shown_are_known_ones() {
        assertThat(problems(with(form -> {
                    form.language = "ara";
                    form.interpreting = Interpreting.NONE;
                })))
                .isEmpty();
        assertThat(problems(with(form -> form.language = "Swedish"))).containsExactly(LANGUAGE_NOT_POSSIBLE);
        assertThat(problems(with(form -> form.information = "2"))).containsExactly(INFORMATION_NOT_POSSIBLE);
    }

    @Test
    void every_problem_stands_by_a_field() {
        for (ConsentProblem problem : ConsentProblem.values()) {
            assertThat(problem.field()).isNotBlank();
        }
    }

    @Test
    @Tag("CON-13")
    void what_is_registered_is_what_was_agreed() {
        Keys keys = new Keys(
                new CollaborationId(new UUID(1, 1)), new AgencyId(new UUID(1, 2)), new ParticipantId(new UUID(1, 3)));
        Form form = new Form();
        form.witness = "Ali";
        Consent consent = Consent.register(
                new ConsentId(new UUID(2, 1)),
                keys,
                new AgencyId(new UUID(2, 2)),
                form.draft(),
                null,
                new StaffId(new UUID(2, 3)),
                "ab".repeat(32),
                NOW,
                UUID::randomUUID);
        ConsentTerms terms = consent.terms();
        assertThat(terms.id()).isEqualTo(consent.consentId()).isEqualTo(new ConsentId(new UUID(2, 1)));
        assertThat(consent.informationHash()).isEqualTo("ab".repeat(32));
        assertThat(terms.discloser()).isEqualTo(keys.owner());
        assertThat(terms.recipient()).isEqualTo(AMF).isEqualTo(consent.recipientUnit());
        assertThat(terms.categories()).isEqualTo(form.categories);
        assertThat(terms.period()).isEqualTo(new ConsentPeriod(TODAY, TODAY.plusMonths(6)));
        assertThat(terms.purpose()).isEqualTo(Purpose.COORDINATION);
        assertThat(terms.endings()).isEmpty();
        assertThat(consent.keys()).isEqualTo(keys);
        assertThat(consent.category()).isEqualTo(Category.CONSENT);
        assertThat(consent.recipientAgency()).isEqualTo(new AgencyId(new UUID(2, 2)));
        assertThat(consent.receivedBy()).isEqualTo(new StaffId(new UUID(2, 3)));
        assertThat(consent.registeredAt()).isEqualTo(NOW);
        assertThat(consent.givenAt()).isEqualTo(NOW);
        assertThat(consent.form()).isEqualTo(ConsentForm.WRITTEN);
        assertThat(consent.place()).isEqualTo("Algatan 13");
        assertThat(consent.witness()).isEqualTo("Ali");
        assertThat(consent.language()).isEqualTo("sv");
        assertThat(consent.informationVersion()).isEqualTo(ConsentDraft.INFORMATION_VERSION);
        assertThat(consent.voluntary()).isTrue();
        assertThat(consent.capable()).isTrue();
    }
}
