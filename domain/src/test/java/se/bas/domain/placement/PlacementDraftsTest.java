package se.bas.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.disclosure.Category;
import se.bas.domain.placement.AgreementDraft.Enrolled;

class PlacementDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Enrolled UNKNOWN = new Enrolled(null, 14);

    private static AgreementDraft agreement(@Nullable LocalDate from, @Nullable LocalDate until, boolean soon) {
        return new AgreementDraft(from, until, 20, true, "Komma igång", "Packa", "", "Eva Fabel", "", soon);
    }

    @Test
    @Tag("PRO-10")
    void an_agreement_says_when_how_much_and_what_for() {
        assertThat(agreement(TODAY, TODAY.plusDays(1), false).problems(TODAY, UNKNOWN))
                .isEmpty();
        assertThat(new AgreementDraft(null, null, 0, null, "", "", "", "", "", false).problems(TODAY, UNKNOWN))
                .containsExactly(
                        PlacementProblem.FROM_MISSING,
                        PlacementProblem.UNTIL_MISSING,
                        PlacementProblem.HOURS_WRONG,
                        PlacementProblem.WISHED_MISSING,
                        PlacementProblem.GOALS_MISSING,
                        PlacementProblem.TASKS_MISSING,
                        PlacementProblem.SUPERVISOR_MISSING);
        assertThat(agreement(TODAY, TODAY.minusDays(1), false).problems(TODAY, UNKNOWN))
                .containsExactly(PlacementProblem.UNTIL_BEFORE_FROM);
        assertThat(agreement(TODAY, TODAY.plusYears(2).plusDays(1), false).problems(TODAY, UNKNOWN))
                .containsExactly(PlacementProblem.TOO_LONG);
        assertThat(agreement(TODAY.plusYears(3), TODAY.plusYears(3), false).problems(TODAY, UNKNOWN))
                .containsExactly(PlacementProblem.FROM_OUT_OF_REACH);
        String much = "x".repeat(1_000_000);
        assertThat(new AgreementDraft(TODAY, TODAY, 41, false, much, much, much, much, much, false)
                        .problems(TODAY, UNKNOWN))
                .containsExactly(
                        PlacementProblem.HOURS_WRONG,
                        PlacementProblem.GOALS_TOO_LONG,
                        PlacementProblem.TASKS_TOO_LONG,
                        PlacementProblem.ADAPTATION_TOO_LONG,
                        PlacementProblem.SUPERVISOR_TOO_LONG,
                        PlacementProblem.INSURANCE_TOO_LONG);
    }

    @Test
    @Tag("PRO-14")
    void a_placement_soon_after_the_enrolment_is_a_question_and_not_a_stop() {
        Enrolled enrolled = new Enrolled(TODAY, 14);
        LocalDate until = TODAY.plusDays(90);
        assertThat(agreement(TODAY.plusDays(13), until, false).problems(TODAY, enrolled))
                .containsExactly(PlacementProblem.SOON_AFTER_ENROLMENT);
        assertThat(agreement(TODAY.plusDays(13), until, true).problems(TODAY, enrolled))
                .isEmpty();
        assertThat(agreement(TODAY.plusDays(14), until, false).problems(TODAY, enrolled))
                .isEmpty();
        assertThat(agreement(TODAY.plusDays(1), until, false).problems(TODAY, UNKNOWN))
                .isEmpty();
    }

    @Test
    @Tag("PRO-12")
    void a_follow_up_holds_what_either_said() {
        assertThat(new FollowUpDraft(TODAY, "Det går bra.", "Pålitlig.").problems(TODAY, TODAY))
                .isEmpty();
        assertThat(new FollowUpDraft(null, "", " ").problems(TODAY, TODAY))
                .containsExactly(
                        PlacementProblem.DAY_MISSING,
                        PlacementProblem.PARTICIPANT_VIEW_MISSING,
                        PlacementProblem.EMPLOYER_VIEW_MISSING);
        assertThat(new FollowUpDraft(TODAY.plusDays(1), "a", "b").problems(TODAY, TODAY))
                .containsExactly(PlacementProblem.DAY_IN_THE_FUTURE);
        assertThat(new FollowUpDraft(TODAY.minusDays(1), "a", "b").problems(TODAY, TODAY))
                .containsExactly(PlacementProblem.DAY_TOO_EARLY);
    }

    @Test
    void wage_support_is_applied_for_anew_before_it_ends() {
        assertThat(new SupportDraft(SupportKind.WAGE_SUBSIDY, TODAY, TODAY.plusMonths(6), TODAY.plusMonths(5))
                        .problems())
                .isEmpty();
        assertThat(new SupportDraft(null, null, null, null).problems())
                .containsExactly(
                        PlacementProblem.KIND_MISSING,
                        PlacementProblem.FROM_MISSING,
                        PlacementProblem.UNTIL_MISSING,
                        PlacementProblem.DAY_MISSING);
        assertThat(new SupportDraft(SupportKind.OTHER, TODAY, TODAY.minusDays(1), TODAY).problems())
                .containsExactly(PlacementProblem.UNTIL_BEFORE_FROM, PlacementProblem.APPLY_AFTER_UNTIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Har varit på behandlingshem.",
                "Är nykter sedan i våras",
                "ÅTERFALL kan hända",
                "sober since May",
                "Alkoholfri"
            })
    @Tag("PRO-30")
    void a_text_that_tells_of_addiction_says_so(String text) {
        assertThat(new PresentationDraft(text, Set.of(Category.WORK_MAPPING)).problems())
                .containsExactly(PlacementProblem.ADDICTION_NOT_TICKED);
        assertThat(new PresentationDraft(text, Set.of(Category.SOBRIETY_RELAPSE)).problems())
                .isEmpty();
    }

    @Test
    @Tag("PRO-30")
    void a_presentation_is_of_what_an_employer_can_be_told() {
        assertThat(new PresentationDraft("Van vid köksarbete.", Set.of(Category.WORK_MAPPING)).problems())
                .isEmpty();
        assertThat(new PresentationDraft("", Set.of()).problems())
                .containsExactly(PlacementProblem.TEXT_MISSING, PlacementProblem.CATEGORIES_MISSING);
        assertThat(new PresentationDraft("Född 19900101-2385", Set.of(Category.CRIMINAL)).problems())
                .containsExactly(PlacementProblem.PERSONAL_NUMBER, PlacementProblem.CATEGORY_NOT_POSSIBLE);
        assertThat(new PresentationDraft("x".repeat(4_001), EnumSet.of(Category.PLAN)).problems())
                .containsExactly(PlacementProblem.TEXT_TOO_LONG);
    }

    @Test
    @Tag("PRO-31")
    void it_goes_out_only_when_all_that_is_in_it_was_approved_and_never_after_a_withdrawal() {
        var yes = PresentationAnswer.APPROVED;
        var also = PresentationAnswer.ADDICTION_APPROVED;
        var no = PresentationAnswer.WITHDRAWN;
        assertThat(PresentationState.after(List.of(), false)).isEqualTo(PresentationState.NOT_ASKED);
        assertThat(PresentationState.after(List.of(yes), false)).isEqualTo(PresentationState.APPROVED);
        assertThat(PresentationState.after(List.of(yes), true)).isEqualTo(PresentationState.ADDICTION_OPEN);
        assertThat(PresentationState.after(List.of(also), true)).isEqualTo(PresentationState.NOT_ASKED);
        assertThat(PresentationState.after(List.of(yes, also), true)).isEqualTo(PresentationState.APPROVED);
        assertThat(PresentationState.after(List.of(yes, also, no), true)).isEqualTo(PresentationState.WITHDRAWN);
        assertThat(PresentationState.after(List.of(yes, no, yes), false)).isEqualTo(PresentationState.WITHDRAWN);
        for (PresentationState state : PresentationState.values()) {
            assertThat(state.refusal().isEmpty()).isEqualTo(state == PresentationState.APPROVED);
        }
        for (PresentationAnswer answer : PresentationAnswer.values()) {
            assertThat(PresentationState.WITHDRAWN.refusal(answer)).contains(PlacementProblem.APPROVAL_WITHDRAWN);
        }
        assertThat(PresentationState.NOT_ASKED.refusal(also)).contains(PlacementProblem.NOT_APPROVED);
        assertThat(PresentationState.NOT_ASKED.refusal(yes)).isEmpty();
        assertThat(PresentationState.ADDICTION_OPEN.refusal(also)).isEmpty();
        assertThat(PresentationState.APPROVED.refusal(yes)).contains(PlacementProblem.NOTHING_TO_APPROVE);
        assertThat(PresentationState.APPROVED.refusal(no)).isEmpty();
    }
}
