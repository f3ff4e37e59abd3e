package se.bas.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.handover.NetworkProblem.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.Assignment.Part;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.Staffing;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** What is asked before a colleague is added to a case, and before their part ends. */
@Tag("PRO-08")
class ColleagueDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 1));
    private static final Staffing NOBODY = new Staffing(List.of());
    private static final String REASON = "Maria har semester";

    private static ColleagueDraft draft(Part part, LocalDate day, @Nullable LocalDate until, String reason) {
        return new ColleagueDraft(part, SOMEBODY, day, until, reason);
    }

    private static Assignment working(Part part, LocalDate from, @Nullable LocalDate until) {
        return new Assignment(
                new AssignmentId(new UUID(5, 1)),
                new Keys(
                        new CollaborationId(new UUID(1, 1)),
                        new AgencyId(new UUID(2, 1)),
                        new ParticipantId(new UUID(3, 1))),
                new CaseFileId(new UUID(4, 1)),
                SOMEBODY,
                part,
                from,
                until);
    }

    @Test
    void a_colleague_takes_a_part_somebody_a_day_and_a_reason() {
        assertThat(new ColleagueDraft(null, null, null, null, " \0").problems(TODAY, NOBODY))
                .containsExactly(PART_MISSING, COLLEAGUE_MISSING, DAY_MISSING, REASON_TOO_SHORT);
        assertThat(draft(Part.COORDINATOR, TODAY, null, REASON).problems(TODAY, NOBODY))
                .isEmpty();
    }

    @Test
    @Tag("PRO-07")
    void every_part_can_be_had_but_the_main_caseworkers() {
        for (Part part : Part.values()) {
            assertThat(draft(part, TODAY, null, REASON).problems(TODAY, NOBODY))
                    .isEqualTo(part == Part.MAIN ? List.of(PART_NOT_POSSIBLE) : List.of());
        }
    }

    @Test
    void the_days_are_today_or_later_and_in_order() {
        assertThat(draft(Part.DEPUTY, TODAY.minusDays(1), null, REASON).problems(TODAY, NOBODY))
                .containsExactly(DAY_IN_THE_PAST);
        assertThat(draft(Part.DEPUTY, TODAY.plusMonths(6), null, REASON).problems(TODAY, NOBODY))
                .isEmpty();
        assertThat(draft(Part.DEPUTY, TODAY.plusMonths(6).plusDays(1), null, REASON)
                        .problems(TODAY, NOBODY))
                .containsExactly(DAY_TOO_FAR);
        assertThat(draft(Part.DEPUTY, TODAY, TODAY, REASON).problems(TODAY, NOBODY))
                .isEmpty();
        assertThat(draft(Part.DEPUTY, TODAY.plusDays(2), TODAY.plusDays(1), REASON)
                        .problems(TODAY, NOBODY))
                .containsExactly(UNTIL_BEFORE_DAY);
        assertThat(draft(Part.DEPUTY, TODAY, TODAY.plusYears(2).plusDays(1), REASON)
                        .problems(TODAY, NOBODY))
                .containsExactly(UNTIL_TOO_FAR);
    }

    @Test
    void a_reason_has_ten_characters_and_five_hundred_at_most() {
        for (int length : new int[] {9, 10, 500, 501}) {
            assertThat(draft(Part.DEPUTY, TODAY, null, " " + "x".repeat(length) + " ")
                            .problems(TODAY, NOBODY))
                    .isEqualTo(
                            length == 9
                                    ? List.of(REASON_TOO_SHORT)
                                    : length == 501 ? List.of(REASON_TOO_LONG) : List.of());
        }
    }

    @Test
    void nobody_is_assigned_twice_at_a_time_in_whatever_part() {
        for (Part part : Part.values()) {
            Staffing staffing = new Staffing(List.of(working(part, TODAY.plusDays(5), TODAY.plusDays(9))));
            assertThat(draft(Part.COORDINATOR, TODAY, null, REASON).problems(TODAY, staffing))
                    .containsExactly(STAFF_WORKS_ALREADY);
            assertThat(draft(Part.COORDINATOR, TODAY, TODAY.plusDays(4), REASON).problems(TODAY, staffing))
                    .isEmpty();
            assertThat(draft(Part.COORDINATOR, TODAY.plusDays(10), null, REASON).problems(TODAY, staffing))
                    .isEmpty();
        }
    }

    @Test
    @Tag("PRO-07")
    void any_part_ends_from_today_or_a_later_day_on_but_the_main_caseworkers() {
        for (Part part : Part.values()) {
            List<NetworkProblem> main = List.of(MAIN_BY_CHANGE);
            Assignment working = working(part, TODAY.minusDays(9), null);
            assertThat(new ColleagueEndDraft(TODAY, REASON).problems(TODAY, working))
                    .isEqualTo(part == Part.MAIN ? main : List.of());
            assertThat(new ColleagueEndDraft(TODAY.minusDays(1), "kort").problems(TODAY, working))
                    .isEqualTo(part == Part.MAIN ? main : List.of(DAY_IN_THE_PAST, REASON_TOO_SHORT));
            assertThat(new ColleagueEndDraft(null, REASON).problems(TODAY, working))
                    .isEqualTo(part == Part.MAIN ? main : List.of(DAY_MISSING));
        }
    }

    /** It can be ended earlier than it would have been, and not a second time, nor later. */
    @Test
    void a_part_that_is_over_by_then_does_not_end_again() {
        for (int days = 0; days < 9; days++) {
            LocalDate day = TODAY.plusDays(days);
            Assignment until4 = working(Part.DEPUTY, TODAY.minusDays(9), TODAY.plusDays(4));
            assertThat(new ColleagueEndDraft(day, REASON).problems(TODAY, until4))
                    .as("from day %d on", days)
                    .isEqualTo(days <= 4 ? List.of() : List.of(ENDS_BY_THEN));
            Assignment takenBack = working(Part.DEPUTY, TODAY.plusDays(4), TODAY.plusDays(3));
            assertThat(new ColleagueEndDraft(day, REASON).problems(TODAY, takenBack))
                    .containsExactly(ENDS_BY_THEN);
            assertThat(new ColleagueEndDraft(day, REASON)
                            .problems(TODAY, working(Part.DEPUTY, TODAY.plusDays(4), null)))
                    .isEmpty();
        }
    }
}
