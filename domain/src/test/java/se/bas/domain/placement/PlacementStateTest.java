package se.bas.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.placement.PlacementState.Period;
import se.bas.domain.placement.PlacementState.Status;

/** Every event in every state, held equal to the table in docs/placements.md. */
@Tag("PRO-10")
class PlacementStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Period PERIOD = new Period(TODAY.minusDays(30), TODAY.plusDays(30));

    private static final PlacementState DRAFT = PlacementState.written(1, PERIOD);
    private static final PlacementState AGREED =
            DRAFT.approved(Party.EMPLOYER).approved(Party.AGENCY).approved(Party.PARTICIPANT);
    private static final PlacementState RUNNING = AGREED.started();
    private static final PlacementState CHANGING = RUNNING.rewritten(2, PERIOD);

    /** Every state, each with little left to do and with much. */
    private static final List<PlacementState> ALL = List.of(
            DRAFT,
            DRAFT.approved(Party.EMPLOYER).approved(Party.AGENCY),
            AGREED,
            RUNNING,
            CHANGING,
            CHANGING.approved(Party.EMPLOYER).approved(Party.AGENCY),
            RUNNING.ended(TODAY, EndReason.COMPLETED),
            CHANGING.ended(TODAY, EndReason.EMPLOYED),
            DRAFT.cancelled(),
            AGREED.cancelled());

    private static String after(PlacementState state, PlacementEvent event) {
        return state.refusal(event)
                .map(Enum::name)
                .orElseGet(() -> next(state, event).status().name());
    }

    private static PlacementState next(PlacementState state, PlacementEvent event) {
        return switch (event) {
            case WRITE -> state.rewritten(3, PERIOD);
            case APPROVE -> state.approved(Party.PARTICIPANT);
            case START -> state.started();
            case EXTEND -> state.until(PERIOD.until().plusDays(1));
            case SHORTEN -> state.until(TODAY);
            case END -> state.ended(TODAY, EndReason.COMPLETED);
            case CANCEL -> state.cancelled();
            case CHANGE_RHYTHM -> state;
        };
    }

    private static Map<String, Set<String>> published() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("..", "docs", "placements.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| |---"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> events = rows.getFirst();
        Map<String, Set<String>> all = new TreeMap<>();
        rows.subList(1, rows.size()).forEach(row -> {
            for (int at = 1; at < row.size(); at++) {
                all.put(
                        row.getFirst() + " " + events.get(at),
                        Set.of(row.get(at).split(" or ")));
            }
        });
        return all;
    }

    @Test
    void every_event_in_every_state_is_as_the_published_table_says() throws Exception {
        Map<String, Set<String>> found = new TreeMap<>();
        for (PlacementState state : ALL) {
            for (PlacementEvent event : PlacementEvent.values()) {
                found.computeIfAbsent(state.status() + " " + event, pair -> new HashSet<>())
                        .add(after(state, event));
            }
        }
        assertThat(found).hasSize(Status.values().length * PlacementEvent.values().length);
        assertThat(found).isEqualTo(published());
    }

    @Test
    void what_is_refused_cannot_be_made_to_happen() {
        for (PlacementState state : ALL) {
            for (PlacementEvent event : PlacementEvent.values()) {
                if (state.refusal(event).isPresent() && event != PlacementEvent.CHANGE_RHYTHM) {
                    assertThatThrownBy(() -> next(state, event))
                            .as(state.status() + " " + event)
                            .isInstanceOf(IllegalStateException.class);
                }
            }
            assertThat(state.possible()).allMatch(event -> state.refusal(event).isEmpty());
        }
    }

    @Test
    @Tag("ACC-10")
    void it_holds_when_all_three_have_approved_in_whichever_order() {
        for (Party first : Party.values()) {
            for (Party second : Party.values()) {
                for (Party third : Party.values()) {
                    boolean all = Set.copyOf(List.of(first, second, third).stream()
                                            .distinct()
                                            .toList())
                                    .size()
                            == 3;
                    PlacementState state = DRAFT;
                    for (Party party : List.of(first, second, third)) {
                        if (state.problems(approve(party), TODAY).isEmpty()) {
                            state = state.approved(party);
                        }
                    }
                    assertThat(state.status()).isEqualTo(all ? Status.AGREED : Status.DRAFT);
                }
            }
        }
    }

    @Test
    void while_another_version_waits_the_one_that_was_agreed_holds() {
        PlacementState longer = CHANGING.until(TODAY.plusDays(60));
        assertThat(((PlacementState.Under) longer).version()).isEqualTo(1);
        PlacementState after =
                longer.approved(Party.EMPLOYER).approved(Party.AGENCY).approved(Party.PARTICIPANT);
        assertThat(after).isEqualTo(new PlacementState.Running(2, new Period(PERIOD.from(), TODAY.plusDays(60))));
    }

    @Test
    void another_version_needs_every_approval_anew() {
        assertThat(AGREED.rewritten(2, PERIOD).proposed().orElseThrow().approved())
                .isEmpty();
    }

    @Test
    void days_out_of_order_are_refused_with_the_reason() {
        Map<PlacementMove, PlacementProblem> wrong = new LinkedHashMap<>();
        ChangeReason why = ChangeReason.MORE_TIME;
        wrong.put(new PlacementMove.Extend(PERIOD.until(), why), PlacementProblem.NOT_LATER);
        wrong.put(new PlacementMove.Extend(null, why), PlacementProblem.UNTIL_MISSING);
        wrong.put(new PlacementMove.Extend(PERIOD.until().plusDays(1), null), PlacementProblem.REASON_MISSING);
        wrong.put(new PlacementMove.Extend(PERIOD.from().plusYears(2).plusDays(1), why), PlacementProblem.TOO_LONG);
        wrong.put(new PlacementMove.Shorten(PERIOD.until(), why), PlacementProblem.NOT_EARLIER);
        wrong.put(new PlacementMove.Shorten(TODAY.minusDays(1), why), PlacementProblem.UNTIL_IN_THE_PAST);
        wrong.put(end(TODAY.plusDays(1)), PlacementProblem.DAY_IN_THE_FUTURE);
        wrong.put(end(PERIOD.from().minusDays(1)), PlacementProblem.DAY_TOO_EARLY);
        wrong.put(new PlacementMove.End(TODAY, null, ""), PlacementProblem.REASON_MISSING);
        wrong.put(new PlacementMove.End(TODAY, EndReason.OTHER, " "), PlacementProblem.TEXT_MISSING);
        wrong.put(new PlacementMove.ChangeRhythm(null), PlacementProblem.RHYTHM_WRONG);
        wrong.forEach(
                (move, problem) -> assertThat(RUNNING.problems(move, TODAY)).containsExactly(problem));
        assertThat(RUNNING.until(TODAY.minusDays(1)).problems(end(TODAY), TODAY))
                .containsExactly(PlacementProblem.DAY_AFTER_LAST);
        assertThat(RUNNING.problems(end(TODAY), TODAY)).isEmpty();
        PlacementState toCome = new PlacementState.Agreed(1, new Period(TODAY.plusDays(1), TODAY.plusDays(9)));
        assertThat(toCome.problems(new PlacementMove.Start(), TODAY)).containsExactly(PlacementProblem.NOT_YET);
        assertThat(DRAFT.problems(new PlacementMove.Approve(null, null, null), TODAY))
                .containsExactly(
                        PlacementProblem.PARTY_MISSING, PlacementProblem.WAY_MISSING, PlacementProblem.DAY_MISSING);
    }

    @Test
    void periods_overlap_when_they_have_a_day_in_common() {
        List<Boolean> overlaps = new ArrayList<>();
        for (int from = -5; from <= 65; from += 10) {
            Period other =
                    new Period(PERIOD.from().plusDays(from - 5L), PERIOD.from().plusDays(from));
            overlaps.add(PERIOD.overlaps(other));
            assertThat(other.overlaps(PERIOD)).isEqualTo(PERIOD.overlaps(other));
        }
        assertThat(overlaps).containsExactly(false, true, true, true, true, true, true, true);
        assertThat(PERIOD.overlaps(new Period(PERIOD.until(), PERIOD.until().plusDays(1))))
                .isTrue();
        assertThat(PERIOD.overlaps(
                        new Period(PERIOD.until().plusDays(1), PERIOD.until().plusDays(2))))
                .isFalse();
    }

    private static PlacementMove approve(Party party) {
        return new PlacementMove.Approve(party, ApprovalWay.SIGNED, TODAY);
    }

    private static PlacementMove end(LocalDate day) {
        return new PlacementMove.End(day, EndReason.COMPLETED, "");
    }
}
