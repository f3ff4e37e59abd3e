package se.bas.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.handover.HandoverProblem.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.disclosure.Category;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.ProvisionUse;

/** What is asked of a proposal and of an answer. */
@Tag("PRO-06")
class HandoverDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<String> OFFERED = List.of("CONSENT", "TALK");

    private static HandoverDraft draft(
            String message,
            @Nullable LocalDate day,
            @Nullable LocalDate meeting,
            String place,
            Map<Category, String> items) {
        return new HandoverDraft(message, day, meeting, place, "", Set.of("TALK"), items);
    }

    private static HandoverDraft whole() {
        return draft(
                "Praktik i vår", TODAY.plusDays(7), TODAY.plusDays(3), "Kontoret", Map.of(Category.PLAN, "Ett mål"));
    }

    @Test
    void a_whole_one_can_be_kept() {
        assertThat(whole().problems(TODAY, OFFERED)).isEmpty();
        assertThat(draft("x", TODAY, null, "", Map.of()).problems(TODAY, OFFERED))
                .isEmpty();
        assertThat(draft("x", TODAY.plusMonths(12), TODAY.plusMonths(12), "", Map.of())
                        .problems(TODAY, OFFERED))
                .isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_is_told_at_once() {
        assertThat(draft(" \0 ", null, null, "Kontoret", Map.of(Category.CONTACT, "x"))
                        .problems(TODAY, List.of()))
                .containsExactly(
                        MESSAGE_MISSING, DAY_MISSING, PLACE_WITHOUT_MEETING, CHECKLIST_UNKNOWN, CATEGORY_NOT_POSSIBLE);
        assertThat(draft(
                                "x".repeat(2001),
                                TODAY.minusDays(1),
                                TODAY.minusDays(1),
                                "x".repeat(121),
                                Map.of(Category.PLAN, "x".repeat(4001)))
                        .problems(TODAY, OFFERED))
                .containsExactly(MESSAGE_TOO_LONG, DAY_IN_THE_PAST, MEETING_IN_THE_PAST, PLACE_TOO_LONG, ITEM_TOO_LONG);
        assertThat(draft(
                                "x",
                                TODAY.plusMonths(12).plusDays(1),
                                TODAY.plusMonths(12).plusDays(1),
                                "",
                                Map.of())
                        .problems(TODAY, OFFERED))
                .containsExactly(DAY_TOO_FAR, MEETING_TOO_FAR);
    }

    @Test
    void an_empty_summary_is_none() {
        assertThat(draft("x", TODAY, null, "", Map.of(Category.PLAN, "  ")).items())
                .isEmpty();
    }

    @Test
    void who_it_is_and_how_they_are_reached_are_not_told_in_words() {
        assertThat(HandoverDraft.possible())
                .hasSize(13)
                .doesNotContain(Category.KNOWN_AT_AGENCY, Category.CONTACT, Category.HANDOVER, Category.CONSENT);
    }

    @Test
    void declining_takes_a_reason_and_another_one_takes_words() {
        assertThat(new AnswerDraft.Decline(null, "").problems(TODAY)).containsExactly(REASON_MISSING);
        assertThat(new AnswerDraft.Decline(DeclineReason.OTHER, " ").problems(TODAY))
                .containsExactly(TEXT_MISSING);
        assertThat(new AnswerDraft.Decline(DeclineReason.OTHER, "Flyttar").problems(TODAY))
                .isEmpty();
        assertThat(new AnswerDraft.Decline(DeclineReason.TOO_EARLY, "x".repeat(501)).problems(TODAY))
                .containsExactly(TEXT_TOO_LONG);
        assertThat(new AnswerDraft.Accept("A-1", null, "Kontoret", "").problems(TODAY))
                .containsExactly(PLACE_WITHOUT_MEETING);
        assertThat(new AnswerDraft.Accept("A-1", TODAY, "Kontoret", "").problems(TODAY))
                .isEmpty();
    }

    private static final ProvisionUse USUAL = ProvisionUse.usual(SecrecyRegime.OSL_26);
    private static final String REASON = "x".repeat(30);

    @Test
    @Tag("CON-06")
    @Tag("CON-07")
    void telling_by_law_takes_a_provision_that_can_be_used_and_a_reason() {
        assertThat(new Telling.NotYet().problems(USUAL)).isEmpty();
        assertThat(new Telling.ByConsent().problems(USUAL)).isEmpty();
        assertThat(new Telling.ByLaw(null, " " + "x".repeat(29)).problems(USUAL))
                .containsExactly(BASIS_MISSING, BASIS_REASON_TOO_SHORT);
        assertThat(new Telling.ByLaw(BasisKind.GENERAL_10_27, "x".repeat(30)).problems(USUAL))
                .containsExactly(BASIS_NOT_POSSIBLE);
        assertThat(new Telling.ByLaw(BasisKind.NECESSARY_10_2, " " + "x".repeat(29) + " ").problems(USUAL))
                .containsExactly(BASIS_REASON_TOO_SHORT);
        assertThat(new Telling.ByLaw(BasisKind.NECESSARY_10_2, "x".repeat(501)).problems(USUAL))
                .containsExactly(BASIS_REASON_TOO_LONG);
        assertThat(new Telling.ByLaw(BasisKind.NECESSARY_10_2, REASON).problems(USUAL))
                .isEmpty();
    }
}
