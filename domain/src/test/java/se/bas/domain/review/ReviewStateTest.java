package se.bas.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.review.ReviewState.CLOSED;
import static se.bas.domain.review.ReviewState.EXPLAINED;
import static se.bas.domain.review.ReviewState.EXPLANATION_ASKED;
import static se.bas.domain.review.ReviewState.JUSTIFIED;
import static se.bas.domain.review.ReviewState.OPEN;
import static se.bas.domain.review.ReviewState.SUSPECTED_BREACH;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("LOG-08")
class ReviewStateTest {
    private static Set<ReviewState> reachedFrom(ReviewState state) {
        Set<ReviewState> reached = EnumSet.noneOf(ReviewState.class);
        Deque<ReviewState> left = new ArrayDeque<>(state.next());
        while (!left.isEmpty()) {
            ReviewState next = left.pop();
            if (reached.add(next)) {
                left.addAll(next.next());
            }
        }
        return reached;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_becomes_open_again_and_nobody_else_says_that_it_was_explained(ReviewState state) {
        assertThat(state.next()).doesNotContain(OPEN, EXPLAINED, state);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_not_settled_can_be(ReviewState state) {
        assertThat(state.settled() || reachedFrom(state).stream().anyMatch(ReviewState::settled))
                .isTrue();
    }

    @Test
    void a_suspicion_is_never_called_justified() {
        assertThat(reachedFrom(SUSPECTED_BREACH)).containsExactly(CLOSED);
    }

    @Test
    void only_what_is_justified_or_closed_is_settled() {
        assertThat(EnumSet.allOf(ReviewState.class).stream().filter(ReviewState::settled))
                .containsExactlyInAnyOrder(JUSTIFIED, CLOSED);
    }

    @Test
    void whoever_is_asked_is_not_asked_again_before_they_have_answered() {
        assertThat(EXPLANATION_ASKED.next()).containsExactlyInAnyOrder(JUSTIFIED, SUSPECTED_BREACH);
        assertThat(EXPLAINED.next()).contains(EXPLANATION_ASKED);
    }
}
