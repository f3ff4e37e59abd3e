package se.bas.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bas.domain.agency.StaffId;
import se.bas.domain.participation.Intake.Awaited;

/** What somebody waits for, in every place and after everything that can happen there. */
@Tag("PRO-01")
class IntakeTest {
    private static final StaffId ME = new StaffId(new UUID(0, 3));
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = WaysTest.Places.DAY;

    private static Course.Step step(Course before, @Nullable Happening happening) {
        return new Course.Step(before.version() + 1, Optional.ofNullable(happening), ME, AT);
    }

    private static Course after(Course before, Happening happening) {
        return before.with(step(before, happening));
    }

    private static Course course(Move... moves) {
        Course course = Course.of(List.of());
        for (Move move : moves) {
            course = after(course, WaysTest.Places.happening(move));
        }
        return course;
    }

    private static Course takenBack(Course before) {
        return before.with(step(before, null));
    }

    private static Course at(Stage stage) {
        return switch (stage) {
            case NOT_BEGUN -> course();
            case REFERRED -> course(Move.REFER);
            case TALKED -> course(Move.REFER, Move.TALK);
            case DECLINED -> course(Move.REFER, Move.TALK, Move.DECLINE);
            case ENROLLED -> course(Move.REFER, Move.TALK, Move.ENROL);
            case PAUSED -> course(Move.REFER, Move.TALK, Move.ENROL, Move.PAUSE);
            case EXITED -> course(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT);
            case FOLLOW_UP -> course(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT, Move.FOLLOW_UP);
            case CLOSED -> course(Move.REFER, Move.CLOSE);
        };
    }

    /** The truth, in names alone. */
    private static Optional<Awaited> awaited(Stage stage) {
        return switch (stage) {
            case REFERRED -> Optional.of(Awaited.TALK);
            case TALKED -> Optional.of(Awaited.DECISION);
            case NOT_BEGUN, DECLINED, ENROLLED, PAUSED, EXITED, FOLLOW_UP, CLOSED -> Optional.empty();
        };
    }

    static Stream<Arguments> possible() {
        List<Arguments> pairs = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Move move : Move.values()) {
                if (Ways.leads(stage, move).isPresent()) {
                    pairs.add(Arguments.of(stage, move));
                }
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_suggested_waits_for_a_talk_and_then_for_a_decision_and_nobody_else_waits(Stage stage) {
        assertThat(at(stage).now().stage()).isEqualTo(stage);
        assertThat(Intake.of(at(stage)).map(Intake::awaited)).isEqualTo(awaited(stage));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void what_happens_answers_what_was_waited_for_and_its_place_says_what_is_next(Stage from, Move move) {
        Course before = at(from);
        Course after = after(before, WaysTest.Places.happening(move));
        Stage to = Ways.leads(from, move).orElseThrow();
        assertThat(Intake.of(after).map(Intake::awaited)).isEqualTo(awaited(to));
        // Nothing that was waited for is waited for still: each has a name of its own.
        Intake.of(before).ifPresent(was -> assertThat(Intake.of(after)).isNotEqualTo(Optional.of(was)));
        Intake.of(after)
                .ifPresent(open -> assertThat(open).isEqualTo(new Intake(open.awaited(), after.version(), DAY)));
    }

    @ParameterizedTest
    @MethodSource("possible")
    @Tag("UIX-15")
    void what_is_taken_back_leaves_the_same_waiting_as_before_under_the_same_name(Stage from, Move move) {
        if (move.canBeTakenBack()) {
            Course before = at(from);
            Course back = takenBack(after(before, WaysTest.Places.happening(move)));
            assertThat(back.now().stage()).isEqualTo(from);
            assertThat(Intake.of(back)).isEqualTo(Intake.of(before));
        }
    }

    @Test
    @Tag("PRO-53")
    void what_is_recorded_anew_on_another_day_is_another_waiting_and_so_is_who_comes_back() {
        Course referred = course(Move.REFER);
        Intake first = Intake.of(referred).orElseThrow();
        assertThat(first).isEqualTo(new Intake(Awaited.TALK, 1, DAY));
        Course corrected =
                after(takenBack(referred), new Happening.Referral(DAY.minusDays(3), ReferralSource.HEALTH_CARE));
        assertThat(Intake.of(corrected)).contains(new Intake(Awaited.TALK, 3, DAY.minusDays(3)));
        assertThat(Intake.of(course(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT, Move.REFER)))
                .contains(new Intake(Awaited.TALK, 5, DAY));
        assertThat(Intake.of(course(Move.REFER, Move.TALK, Move.DECLINE, Move.REFER, Move.TALK)))
                .contains(new Intake(Awaited.DECISION, 5, DAY));
    }

    @Test
    void each_has_days_of_its_own() {
        Intake.Days days = new Intake.Days(2, 7);
        assertThat(new Intake(Awaited.TALK, 1, DAY).due(days, day -> true)).isEqualTo(DAY.plusDays(2));
        assertThat(new Intake(Awaited.DECISION, 2, DAY).due(days, day -> true)).isEqualTo(DAY.plusDays(7));
    }
}
