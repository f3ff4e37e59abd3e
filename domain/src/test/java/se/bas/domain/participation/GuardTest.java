package se.bas.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.participation.ParticipationProblem.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.participation.Happening.Closing;
import se.bas.domain.participation.Happening.Enrolment;
import se.bas.domain.participation.Happening.Exit;
import se.bas.domain.participation.Happening.FollowUp;
import se.bas.domain.participation.Participation.Exited;
import se.bas.domain.participation.Participation.Talked;

class GuardTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final TargetGroup IN = new TargetGroup(true, true, TreatmentStage.FINAL_PHASE, KnownBy.CONSENT);
    private static final Circumstances USUAL = new Circumstances(TODAY, false, true, LocalDate.of(1985, 5, 5), true);
    private static final Circumstances MANAGER = new Circumstances(TODAY, true, true, LocalDate.of(1985, 5, 5), true);

    private static Talked talked(String day) {
        return new Talked(new Happening.Talk(LocalDate.parse(day)));
    }

    private static Exited exited(String day, ExitReason reason) {
        return new Exited(new Exit(LocalDate.parse(day), reason, "", true, false));
    }

    private static Enrolment enrolment(@Nullable TargetGroup group, String exception) {
        return new Enrolment(LocalDate.of(2026, 3, 9), group, ConsentAnswer.YES, exception);
    }

    @Test
    @Tag("PRO-03")
    @Tag("PRO-04")
    void it_takes_a_main_caseworker_and_an_answer_and_the_answer_may_be_no() {
        assertThat(Guard.problems(
                        talked("2026-03-02"), new Enrolment(LocalDate.of(2026, 3, 9), IN, ConsentAnswer.NO, ""), USUAL))
                .isEmpty();
        assertThat(Guard.problems(
                        talked("2026-03-02"),
                        new Enrolment(LocalDate.of(2026, 3, 9), IN, null, ""),
                        new Circumstances(TODAY, false, false, null, false)))
                .containsExactly(NO_MAIN_CASEWORKER, CONSENT_ANSWER_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ENDED, OWN_STATEMENT, true", "true, true, FINAL_PHASE, CONSENT, true",
        "false, true, ENDED, CONSENT, false", "true, false, ENDED, CONSENT, false",
        "true, true, EARLIER, CONSENT, false", "true, true, ENDED, NOT_KNOWN, false"
    })
    @Tag("PRO-02")
    void who_is_not_in_the_target_group_is_let_in_by_a_manager_with_a_reason(
            boolean unemployed, boolean here, TreatmentStage stage, KnownBy known, boolean met) {
        TargetGroup group = new TargetGroup(unemployed, here, stage, known);
        assertThat(group.met()).isEqualTo(met);
        List<ParticipationProblem> problems = Guard.problems(talked("2026-03-02"), enrolment(group, ""), USUAL);
        assertThat(problems.contains(NOT_IN_TARGET_GROUP)).isNotEqualTo(met);
        assertThat(Guard.problems(talked("2026-03-02"), enrolment(group, "Enheten har beslutat det"), MANAGER))
                .isEmpty();
    }

    @Test
    @Tag("PRO-02")
    void an_exception_is_the_managers_and_says_why() {
        TargetGroup out = new TargetGroup(false, true, TreatmentStage.ENDED, KnownBy.CONSENT);
        assertThat(Guard.problems(talked("2026-03-02"), enrolment(out, "Enheten har beslutat"), USUAL))
                .containsExactly(EXCEPTION_IS_THE_MANAGERS);
        assertThat(Guard.problems(talked("2026-03-02"), enrolment(out, "för kort"), MANAGER))
                .containsExactly(EXCEPTION_TOO_SHORT);
        assertThat(Guard.problems(talked("2026-03-02"), enrolment(out, "x".repeat(501)), MANAGER))
                .containsExactly(EXCEPTION_TOO_LONG);
        assertThat(Guard.problems(talked("2026-03-02"), enrolment(null, ""), MANAGER))
                .containsExactly(TARGET_GROUP_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, false", "2026-03-03, true", "2008-03-02, true"})
    @Tag("CON-43")
    void nobody_is_enrolled_who_was_not_eighteen_at_the_talk(LocalDate eighteenth, boolean underage) {
        LocalDate born =
                eighteenth.isAfter(LocalDate.of(2010, 1, 1)) ? eighteenth.minusYears(18) : LocalDate.of(2009, 1, 1);
        Circumstances given = new Circumstances(TODAY, true, true, born, false);
        assertThat(Guard.problems(talked("2026-03-02"), enrolment(IN, "Enheten har beslutat det"), given)
                        .contains(UNDERAGE))
                .isEqualTo(underage);
    }

    @Test
    void a_day_is_neither_before_what_happened_last_nor_after_today() {
        assertThat(Guard.problems(talked("2026-03-10"), enrolment(IN, ""), USUAL))
                .containsExactly(DAY_OUT_OF_ORDER);
        assertThat(Guard.problems(talked("2026-03-10"), new Happening.Declining(TODAY.plusDays(1), ""), USUAL))
                .containsExactly(DAY_IN_THE_FUTURE);
        assertThat(Guard.problems(talked("2026-03-10"), new Happening.Declining(null, ""), USUAL))
                .containsExactly(DAY_MISSING);
        assertThat(Guard.problems(talked("2026-03-10"), new Happening.Declining(TODAY, "x".repeat(501)), USUAL))
                .containsExactly(TEXT_TOO_LONG);
    }

    @Test
    @Tag("PRO-50")
    void an_exit_says_why_and_what_of_the_plan_and_social_services() {
        assertThat(new Exit(TODAY, null, "", null, null).flaws(USUAL))
                .containsExactly(EXIT_REASON_MISSING, PLAN_WITH_AF_MISSING, BACK_TO_SOC_MISSING);
        assertThat(new Exit(TODAY, ExitReason.OTHER, "  ", false, true).flaws(USUAL))
                .containsExactly(EXIT_TEXT_MISSING);
        assertThat(new Exit(TODAY, ExitReason.OTHER, "Flyttade", false, true).flaws(USUAL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, 2026-02-28, 2026-05-30, 2026-11-30",
        "2023-11-30, 2024-02-29, 2024-05-30, 2024-11-30",
        "2023-11-29, 2024-02-29, 2024-05-29, 2024-11-29",
        "2024-02-29, 2024-05-29, 2024-08-29, 2025-02-28",
        "2025-08-31, 2025-11-30, 2026-02-28, 2026-08-31",
        "2026-03-31, 2026-06-30, 2026-09-30, 2027-03-31",
        "2026-12-31, 2027-03-31, 2027-06-30, 2027-12-31",
        "2026-10-01, 2027-01-01, 2027-04-01, 2027-10-01",
        "2027-05-31, 2027-08-31, 2027-11-30, 2028-05-31",
        "2027-11-30, 2028-02-29, 2028-05-30, 2028-11-30"
    })
    @Tag("PRO-51")
    void follow_ups_are_due_after_calendar_months(LocalDate exit, LocalDate three, LocalDate six, LocalDate twelve) {
        assertThat(FollowUpMonths.ALL.stream().map(months -> FollowUpMonths.due(exit, months)))
                .containsExactly(three, six, twelve);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, true", "2026-02-28, true", "2026-03-01, false"})
    @Tag("PRO-51")
    void it_is_closed_later_than_three_months_after_work_or_studies(LocalDate day, boolean early) {
        Closing closing = new Closing(day, "", "");
        for (ExitReason reason : ExitReason.values()) {
            assertThat(Guard.problems(exited("2025-11-30", reason), closing, USUAL)
                            .contains(TOO_EARLY_TO_CLOSE))
                    .as(reason.name())
                    .isEqualTo(early && reason.followedUp());
        }
        assertThat(Guard.problems(
                        exited("2025-11-30", ExitReason.STUDY_REGULAR),
                        new Closing(day, "", "Flyttat till en annan kommun"),
                        MANAGER))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExitReason.class)
    @Tag("PRO-51")
    void only_work_and_studies_are_followed_up(ExitReason reason) {
        FollowUp asked = new FollowUp(
                LocalDate.of(2026, 2, 28), 3, FollowUpOutcome.NOT_REACHED, null, null, null, false, null, "");
        assertThat(Guard.problems(exited("2025-11-30", reason), asked, USUAL).contains(NOT_FOLLOWED_UP))
                .isNotEqualTo(reason.name().startsWith("WORK") || reason.name().startsWith("STUDY"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13, true", "2026-02-14, false", "2026-02-28, false", "2026-05-01, false"})
    @Tag("PRO-51")
    void a_follow_up_is_made_a_fortnight_early_at_most(LocalDate day, boolean early) {
        FollowUp asked = new FollowUp(day, 3, FollowUpOutcome.NOT_REACHED, null, null, null, false, null, "");
        assertThat(Guard.problems(exited("2025-11-30", ExitReason.WORK_REGULAR), asked, USUAL)
                        .contains(FOLLOW_UP_TOO_EARLY))
                .isEqualTo(early);
    }

    @Test
    @Tag("PRO-52")
    void a_follow_up_says_what_and_how_much_or_when_it_was_lost() {
        LocalDate day = LocalDate.of(2026, 2, 28);
        assertThat(Guard.problems(
                        exited("2025-11-30", ExitReason.WORK_REGULAR),
                        new FollowUp(day, 4, null, null, 0, null, false, null, ""),
                        USUAL))
                .containsExactly(MONTHS_NOT_POSSIBLE, OUTCOME_MISSING, HOURS_NOT_POSSIBLE);
        assertThat(new FollowUp(day, 3, FollowUpOutcome.STILL, null, 61, null, false, null, "").flaws(USUAL))
                .containsExactly(OCCUPATION_MISSING, HOURS_NOT_POSSIBLE);
        assertThat(new FollowUp(day, 3, FollowUpOutcome.LOST, null, null, null, false, null, "").flaws(USUAL))
                .containsExactly(LOST_DAY_MISSING);
        for (LocalDate lost : List.of(LocalDate.of(2025, 11, 29), day.plusDays(1))) {
            assertThat(Guard.problems(
                            exited("2025-11-30", ExitReason.WORK_REGULAR),
                            new FollowUp(day, 3, FollowUpOutcome.LOST, null, null, lost, false, null, ""),
                            USUAL))
                    .containsExactly(LOST_DAY_OUT_OF_ORDER);
        }
    }

    @Test
    @Tag("PRO-52")
    void sobriety_is_told_only_by_ones_own_wish_and_under_a_consent() {
        LocalDate day = LocalDate.of(2026, 2, 28);
        FollowUp wished = new FollowUp(
                day, 3, FollowUpOutcome.STILL, Occupation.STUDY, null, null, true, SobrietyAnswer.SOBER, "");
        assertThat(wished.flaws(USUAL)).isEmpty();
        assertThat(wished.flaws(new Circumstances(TODAY, true, true, null, false)))
                .containsExactly(SOBRIETY_WITHOUT_CONSENT);
        assertThat(new FollowUp(
                                day,
                                3,
                                FollowUpOutcome.STILL,
                                Occupation.STUDY,
                                null,
                                null,
                                false,
                                SobrietyAnswer.SOBER,
                                "")
                        .flaws(USUAL))
                .containsExactly(SOBRIETY_NOT_WISHED);
    }

    @Test
    void a_referral_that_leads_nowhere_says_why() {
        Participation referred = WaysTest.Places.at(Stage.REFERRED);
        assertThat(Guard.problems(referred, new Closing(TODAY, "kom inte", ""), USUAL))
                .containsExactly(REASON_TOO_SHORT);
        assertThat(Guard.problems(referred, new Closing(TODAY, "Kom inte till samtalet", ""), USUAL))
                .isEmpty();
    }
}
