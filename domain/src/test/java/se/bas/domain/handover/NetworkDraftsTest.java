package se.bas.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.handover.NetworkProblem.*;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;

/** What is asked of a change of caseworker, and of whoever is written down as near. */
@Tag("PRO-07")
@Tag("PRO-54")
class NetworkDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 1));

    @Test
    void a_change_takes_somebody_a_day_a_reason_a_note_and_a_meeting() {
        assertThat(new CaseworkerChangeDraft(null, null, null, " ", null).problems(TODAY))
                .containsExactly(STAFF_MISSING, DAY_MISSING, REASON_MISSING, NOTE_TOO_SHORT, MEETING_MISSING);
        assertThat(new CaseworkerChangeDraft(
                                SOMEBODY,
                                TODAY.minusDays(1),
                                CaseworkerChangeReason.FIRST,
                                "x".repeat(2001),
                                TODAY.plusMonths(6).plusDays(1))
                        .problems(TODAY))
                .containsExactly(DAY_IN_THE_PAST, REASON_MISSING, NOTE_TOO_LONG, MEETING_TOO_FAR);
        assertThat(new CaseworkerChangeDraft(
                                SOMEBODY,
                                TODAY.plusMonths(6).plusDays(1),
                                CaseworkerChangeReason.WORKLOAD,
                                "Ringer helst",
                                TODAY)
                        .problems(TODAY))
                .containsExactly(DAY_TOO_FAR);
        assertThat(new CaseworkerChangeDraft(
                                SOMEBODY,
                                TODAY,
                                CaseworkerChangeReason.PARTICIPANT_WISH,
                                "Ringer helst",
                                TODAY.minusDays(3))
                        .problems(TODAY))
                .isEmpty();
    }

    @Test
    void a_change_from_another_day_on_is_else_the_same() {
        CaseworkerChangeDraft change = new CaseworkerChangeDraft(
                SOMEBODY, TODAY, CaseworkerChangeReason.WORKLOAD, "Ringer helst", TODAY.plusDays(1));
        assertThat(change.from(TODAY.plusDays(9)))
                .isEqualTo(new CaseworkerChangeDraft(
                        SOMEBODY,
                        TODAY.plusDays(9),
                        CaseworkerChangeReason.WORKLOAD,
                        "Ringer helst",
                        TODAY.plusDays(1)));
    }

    @Test
    void whoever_is_near_is_something_and_has_a_name() {
        assertThat(new NetworkContactDraft(null, " \0", "", false, "").problems())
                .containsExactly(ROLE_MISSING, NAME_MISSING);
        assertThat(new NetworkContactDraft(
                                NetworkRole.RELATIVE, "x".repeat(121), "x".repeat(201), true, "x".repeat(501))
                        .problems())
                .containsExactly(NAME_TOO_LONG, REACH_TOO_LONG, SEES_TOO_LONG);
        assertThat(new NetworkContactDraft(NetworkRole.RELATIVE, "Kim", "", true, "").problems())
                .isEmpty();
    }

    @Test
    void what_somebody_is_decides_what_it_tells() {
        assertThat(NetworkRole.values())
                .allSatisfy(role -> assertThat(role.category().consentable()).isTrue());
        assertThat(NetworkRole.DEBT_ADVISER.category()).isEqualTo(Category.ECONOMY_DEBT);
        assertThat(NetworkRole.HOUSING_SUPPORT.category()).isEqualTo(Category.HOUSING_SUPPORT);
    }
}
