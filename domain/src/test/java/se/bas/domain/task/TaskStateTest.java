package se.bas.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.task.TaskState.Asker;

/** Every move in every state, for everybody who can ask. */
class TaskStateTest {
    private static final UnitId UNIT = new UnitId(new UUID(0, 1));
    private static final UnitId OTHER_UNIT = new UnitId(new UUID(0, 2));
    private static final StaffId ME = new StaffId(new UUID(0, 3));
    private static final StaffId ANOTHER = new StaffId(new UUID(0, 4));
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    enum Stands {
        OPEN_HERE,
        OPEN_ELSEWHERE,
        MINE,
        ANOTHERS,
        DONE_BY_ME,
        DONE_BY_ME_LONG_AGO,
        DONE_BY_ANOTHER,
        DONE_BY_THE_SYSTEM,
        SKIPPED_BY_ME;

        TaskState state() {
            TaskState.Pending mine = new TaskState.Taken(UNIT, ME);
            return switch (this) {
                case OPEN_HERE -> new TaskState.Open(UNIT);
                case OPEN_ELSEWHERE -> new TaskState.Open(OTHER_UNIT);
                case MINE -> mine;
                case ANOTHERS -> new TaskState.Taken(UNIT, ANOTHER);
                case DONE_BY_ME -> new TaskState.Done(mine, ME, NOW.minusSeconds(15));
                case DONE_BY_ME_LONG_AGO -> new TaskState.Done(mine, ME, NOW.minusSeconds(16));
                case DONE_BY_ANOTHER -> new TaskState.Done(mine, ANOTHER, NOW);
                case DONE_BY_THE_SYSTEM -> new TaskState.Done(mine, null, NOW);
                case SKIPPED_BY_ME -> new TaskState.Skipped(mine, ME, NOW);
            };
        }
    }

    enum Move {
        TAKE,
        COMPLETE,
        SKIP,
        HAND_ON,
        REOPEN;

        TaskMove move() {
            return switch (this) {
                case TAKE -> new TaskMove.Take();
                case COMPLETE -> new TaskMove.Complete();
                case SKIP -> new TaskMove.Skip("Behövs inte längre");
                case HAND_ON -> new TaskMove.HandOn(new TaskDoer(OTHER_UNIT, ANOTHER), "");
                case REOPEN -> new TaskMove.Reopen();
            };
        }
    }

    private static Asker me(boolean manager) {
        return new Asker(ME, UNIT, manager);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                //                  TAKE              | COMPLETE         | SKIP             | HAND ON          | REOPEN
                "OPEN_HERE           | ok               | ok               | ok               | ok               | NOT_SETTLED",
                "OPEN_ELSEWHERE      | OF_ANOTHER_UNIT  | OF_ANOTHER_UNIT  | OF_ANOTHER_UNIT  | OF_ANOTHER_UNIT  | NOT_SETTLED",
                "MINE                | ALREADY_YOURS    | ok               | ok               | ok               | NOT_SETTLED",
                "ANOTHERS            | TAKEN_BY_ANOTHER | TAKEN_BY_ANOTHER | TAKEN_BY_ANOTHER | TAKEN_BY_ANOTHER | NOT_SETTLED",
                "DONE_BY_ME          | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | ok",
                "DONE_BY_ME_LONG_AGO | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | TOO_LATE_TO_REOPEN",
                "DONE_BY_ANOTHER     | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | SETTLED_BY_ANOTHER",
                "DONE_BY_THE_SYSTEM  | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | SETTLED_BY_ANOTHER",
                "SKIPPED_BY_ME       | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | ALREADY_SETTLED  | ok"
            })
    void what_can_be_done_follows_from_where_it_stands_and_who_asks(
            Stands stands, String take, String complete, String skip, String handOn, String reopen) {
        Map<Move, String> said = Map.of(
                Move.TAKE, take, Move.COMPLETE, complete, Move.SKIP, skip, Move.HAND_ON, handOn, Move.REOPEN, reopen);
        for (Move move : Move.values()) {
            String refused = stands.state()
                    .refusal(move.move(), me(false), NOW)
                    .map(Enum::name)
                    .orElse("ok");
            assertThat(refused).as("%s %s", stands, move).isEqualTo(said.get(move));
            assertThat(stands.state().allows(move.move(), me(false), NOW))
                    .as("%s %s", stands, move)
                    .isEqualTo(refused.equals("ok"));
        }
    }

    @ParameterizedTest
    @EnumSource(Stands.class)
    void whoever_leads_the_unit_hands_on_whatever_is_to_be_done_and_does_nothing_else_more(Stands stands) {
        boolean pending = stands.state() instanceof TaskState.Pending;
        assertThat(stands.state().refusal(Move.HAND_ON.move(), me(true), NOW).isEmpty())
                .isEqualTo(pending);
        for (Move move : Move.values()) {
            if (move != Move.HAND_ON) {
                assertThat(stands.state().refusal(move.move(), me(true), NOW))
                        .isEqualTo(stands.state().refusal(move.move(), me(false), NOW));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"9, REASON_TOO_SHORT", "10, ok", "500, ok", "501, REASON_TOO_LONG"})
    void to_skip_one_says_why(int length, String said) {
        TaskMove skip = new TaskMove.Skip("  " + "x".repeat(length) + " ");
        assertThat(Stands.MINE
                        .state()
                        .refusal(skip, me(false), NOW)
                        .map(Enum::name)
                        .orElse("ok"))
                .isEqualTo(said);
        // Somebody else's task stays theirs, whatever reason one gives.
        assertThat(Stands.ANOTHERS.state().refusal(skip, me(false), NOW)).contains(TaskProblem.TAKEN_BY_ANOTHER);
    }

    @Test
    void one_does_not_hand_on_to_where_it_is() {
        for (Stands stands : List.of(Stands.OPEN_HERE, Stands.MINE)) {
            TaskDoer there = stands.state().last().who();
            assertThat(stands.state().refusal(new TaskMove.HandOn(there, ""), me(false), NOW))
                    .contains(TaskProblem.ALREADY_THERE);
        }
        assertThat(Stands.MINE
                        .state()
                        .refusal(new TaskMove.HandOn(new TaskDoer(UNIT, null), "x".repeat(501)), me(false), NOW))
                .contains(TaskProblem.NOTE_TOO_LONG);
    }

    @Test
    @Tag("UIX-15")
    void what_is_taken_back_stands_where_it_stood() {
        for (Stands stands : List.of(Stands.OPEN_HERE, Stands.MINE)) {
            for (Move move : List.of(Move.COMPLETE, Move.SKIP)) {
                TaskDoer who = stands.state().last().who();
                TaskStep.Made settled = stands.state().step(move.move(), me(false), NOW);
                TaskState after = TaskState.after(who, List.of(settled));
                assertThat(after).isInstanceOf(TaskState.Settled.class);
                TaskStep.Made back = after.step(Move.REOPEN.move(), me(false), NOW.plusSeconds(5));
                assertThat(TaskState.after(who, List.of(settled, back))).isEqualTo(stands.state());
            }
        }
    }

    @Test
    void where_it_stands_is_what_its_steps_say() {
        TaskDoer first = new TaskDoer(UNIT, null);
        TaskState open = TaskState.first(first);
        TaskStep.Made taken = open.step(Move.TAKE.move(), me(false), NOW);
        TaskState mine = TaskState.after(first, List.of(taken));
        assertThat(mine).isEqualTo(new TaskState.Taken(UNIT, ME));
        TaskStep.Made handed = mine.step(Move.HAND_ON.move(), me(false), NOW);
        TaskState theirs = TaskState.after(first, List.of(taken, handed));
        assertThat(theirs).isEqualTo(new TaskState.Taken(OTHER_UNIT, ANOTHER));
        TaskStep.Made done = theirs.step(Move.COMPLETE.move(), new Asker(ANOTHER, OTHER_UNIT, false), NOW);
        assertThat(TaskState.after(first, List.of(taken, handed, done)))
                .isEqualTo(new TaskState.Done((TaskState.Pending) theirs, ANOTHER, NOW));
    }

    /** However people act: a task is always somebody's, and nothing happens to it once it is settled but that it is taken back. */
    @Test
    void no_way_of_acting_leaves_a_task_nobodys() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            TaskDoer first = new TaskDoer(random.nextBoolean() ? UNIT : OTHER_UNIT, random.nextBoolean() ? ME : null);
            List<TaskStep.Made> made = new ArrayList<>();
            for (int act = 0; act < 6; act++) {
                TaskState state = TaskState.after(first, made);
                Asker asker = new Asker(
                        random.nextBoolean() ? ME : ANOTHER,
                        random.nextBoolean() ? UNIT : OTHER_UNIT,
                        random.nextInt(5) == 0);
                TaskMove move = Move.values()[random.nextInt(Move.values().length)].move();
                Instant at = NOW.plusSeconds(act * 10L);
                if (state.refusal(move, asker, at).isPresent()) {
                    continue;
                }
                made.add(state.step(move, asker, at));
                TaskState after = TaskState.after(first, made);
                assertThat(state instanceof TaskState.Settled).isEqualTo(move instanceof TaskMove.Reopen);
                assertThat(after instanceof TaskState.Settled)
                        .isEqualTo(move instanceof TaskMove.Complete || move instanceof TaskMove.Skip);
                if (move instanceof TaskMove.Take) {
                    assertThat(after.last().who().staff()).isEqualTo(asker.staff());
                }
            }
        }
    }
}
