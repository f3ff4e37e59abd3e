package se.bas.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.handover.NetworkProblem.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.ReassignmentDraft.Flaw;
import se.bas.domain.handover.ReassignmentDraft.One;

/** What is asked before somebody's cases become others': of all of them together, and of each. */
@Tag("PRO-07")
@Tag("UIX-13")
class ReassignmentDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final StaffId LEAVES = new StaffId(new UUID(1, 1));
    private static final StaffId STAYS = new StaffId(new UUID(1, 2));
    private static final CaseFileId FIRST = new CaseFileId(new UUID(2, 1));
    private static final CaseFileId SECOND = new CaseFileId(new UUID(2, 2));
    private static final String NOTE = "Ringer hellre än skriver";

    private static CaseworkerChangeDraft all(@Nullable StaffId staff, String note, @Nullable LocalDate meeting) {
        return new CaseworkerChangeDraft(staff, TODAY, CaseworkerChangeReason.STAFF_LEAVES, note, meeting);
    }

    private static One plain(CaseFileId file) {
        return new One(file, null, "", null);
    }

    private static List<Flaw> problems(CaseworkerChangeDraft all, One... cases) {
        return new ReassignmentDraft(LEAVES, all, List.of(cases)).problems(TODAY);
    }

    @Test
    void nothing_filled_in_is_said_once() {
        assertThat(new ReassignmentDraft(null, new CaseworkerChangeDraft(null, null, null, "", null), List.of())
                        .problems(TODAY))
                .containsExactly(flaws(
                        null,
                        FROM_MISSING,
                        CASES_MISSING,
                        STAFF_MISSING,
                        DAY_MISSING,
                        REASON_MISSING,
                        NOTE_TOO_SHORT,
                        MEETING_MISSING));
        assertThat(problems(new CaseworkerChangeDraft(null, null, null, "", null), plain(FIRST), plain(SECOND)))
                .containsExactly(
                        flaws(null, DAY_MISSING, REASON_MISSING, STAFF_MISSING, NOTE_TOO_SHORT, MEETING_MISSING));
    }

    private static Flaw[] flaws(@Nullable CaseFileId file, NetworkProblem... problems) {
        return Arrays.stream(problems).map(problem -> new Flaw(file, problem)).toArray(Flaw[]::new);
    }

    /** Every combination of what is said for all and of one: one of the two is enough. */
    @Test
    void a_case_needs_somebody_a_note_and_a_meeting_of_its_own_or_for_all() {
        for (int said = 0; said < 64; said++) {
            @Nullable StaffId forAll = (said & 1) == 0 ? null : STAYS;
            String noteForAll = (said & 2) == 0 ? "" : NOTE;
            @Nullable LocalDate meetingForAll = (said & 4) == 0 ? null : TODAY;
            One one = new One(
                    FIRST,
                    (said & 8) == 0 ? null : STAYS,
                    (said & 16) == 0 ? "" : NOTE,
                    (said & 32) == 0 ? null : TODAY);
            List<NetworkProblem> missing = new ArrayList<>();
            if ((said & (1 | 8)) == 0) {
                missing.add(STAFF_MISSING);
            }
            if ((said & (2 | 16)) == 0) {
                missing.add(NOTE_TOO_SHORT);
            }
            if ((said & (4 | 32)) == 0) {
                missing.add(MEETING_MISSING);
            }
            assertThat(problems(all(forAll, noteForAll, meetingForAll), one))
                    .as("said %d", said)
                    .containsExactly(flaws(null, missing.toArray(NetworkProblem[]::new)));
        }
    }

    @Test
    void what_is_wrong_with_one_is_told_of_that_one() {
        assertThat(problems(
                        all(STAYS, NOTE, TODAY), new One(FIRST, LEAVES, "kort", TODAY.plusMonths(7)), plain(SECOND)))
                .containsExactly(flaws(FIRST, NOTE_TOO_SHORT, MEETING_TOO_FAR, SAME_STAFF));
        assertThat(problems(all(LEAVES, NOTE, TODAY), plain(FIRST), new One(SECOND, STAYS, "", null)))
                .containsExactly(flaws(null, SAME_STAFF));
    }

    @Test
    void what_is_said_for_all_counts_where_a_case_says_nothing() {
        ReassignmentDraft draft = new ReassignmentDraft(
                LEAVES,
                all(STAYS, NOTE, TODAY),
                List.of(plain(FIRST), new One(SECOND, LEAVES, " Kommer helst på morgonen\0 ", TODAY.plusDays(3))));
        assertThat(draft.change(draft.cases().getFirst())).isEqualTo(draft.all());
        assertThat(draft.change(draft.cases().getLast()))
                .isEqualTo(new CaseworkerChangeDraft(
                        LEAVES,
                        TODAY,
                        CaseworkerChangeReason.STAFF_LEAVES,
                        "Kommer helst på morgonen",
                        TODAY.plusDays(3)));
    }

    @Test
    void a_case_is_chosen_once_and_a_hundred_at_most() {
        assertThat(problems(all(STAYS, NOTE, TODAY), plain(FIRST), plain(FIRST)))
                .containsExactly(flaws(null, CASES_TWICE));
        One[] many = IntStream.rangeClosed(0, ReassignmentDraft.CASES_AT_MOST)
                .mapToObj(no -> plain(new CaseFileId(new UUID(3, no))))
                .toArray(One[]::new);
        assertThat(problems(all(STAYS, NOTE, TODAY), many)).containsExactly(flaws(null, CASES_TOO_MANY));
        assertThat(problems(all(STAYS, NOTE, TODAY), Arrays.copyOf(many, ReassignmentDraft.CASES_AT_MOST)))
                .isEmpty();
    }
}
