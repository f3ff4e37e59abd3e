package se.bas.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.review.ReviewProblem.FROM_MISSING;
import static se.bas.domain.review.ReviewProblem.LAST_BEFORE_FIRST;
import static se.bas.domain.review.ReviewProblem.NOTE_MISSING;
import static se.bas.domain.review.ReviewProblem.NOTE_TOO_LONG;
import static se.bas.domain.review.ReviewProblem.NOT_NOW;
import static se.bas.domain.review.ReviewProblem.NOT_OVER_YET;
import static se.bas.domain.review.ReviewProblem.STATE_MISSING;
import static se.bas.domain.review.ReviewProblem.TOO_LONG;
import static se.bas.domain.review.ReviewProblem.UNTIL_MISSING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LOG-06")
class ReviewDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static List<ReviewProblem> problems(int from, int until) {
        return new ReviewDraft(null, TODAY.plusDays(from), TODAY.plusDays(until)).problems(TODAY);
    }

    @Test
    void days_that_are_over_and_no_more_than_a_quarter_can_be_reviewed() {
        for (int from = -100; from <= 2; from++) {
            for (int until = -100; until <= 2; until++) {
                List<ReviewProblem> found = problems(from, until);
                assertThat(found.contains(NOT_OVER_YET)).isEqualTo(until >= 0);
                assertThat(found.contains(LAST_BEFORE_FIRST)).isEqualTo(until < from);
                assertThat(found.contains(TOO_LONG)).isEqualTo(until - from + 1 > ReviewDraft.DAYS_AT_MOST);
                assertThat(found.isEmpty()).isEqualTo(until < 0 && until >= from && until - from < 93);
            }
        }
    }

    @Test
    void both_days_are_said() {
        assertThat(new ReviewDraft(null, null, null).problems(TODAY)).containsExactly(FROM_MISSING, UNTIL_MISSING);
        assertThat(new ReviewDraft(null, TODAY, null).problems(TODAY)).containsExactly(UNTIL_MISSING);
    }

    @Test
    @Tag("LOG-08")
    void what_is_made_of_an_access_follows_on_what_it_is_and_says_why_unless_it_is_justified() {
        for (ReviewState before : ReviewState.values()) {
            for (ReviewState after : ReviewState.values()) {
                boolean follows = before.next().contains(after);
                assertThat(new Judging(after, "därför").problems(before).isEmpty())
                        .isEqualTo(follows);
                assertThat(new Judging(after, " \0 ").problems(before).contains(NOTE_MISSING))
                        .isEqualTo(after != ReviewState.JUSTIFIED);
                assertThat(new Judging(after, "därför").problems(before).contains(NOT_NOW))
                        .isEqualTo(!follows);
            }
            assertThat(new Judging(null, "x".repeat(1001)).problems(before))
                    .containsExactly(STATE_MISSING, NOTE_TOO_LONG);
        }
    }

    @Test
    @Tag("LOG-08")
    void an_answer_says_something_in_a_thousand_characters() {
        assertThat(Judging.problemsOfAnswer(" ")).containsExactly(NOTE_MISSING);
        assertThat(Judging.problemsOfAnswer(" " + "x".repeat(1000) + " ")).isEmpty();
        assertThat(Judging.problemsOfAnswer("x".repeat(1001))).containsExactly(NOTE_TOO_LONG);
    }
}
