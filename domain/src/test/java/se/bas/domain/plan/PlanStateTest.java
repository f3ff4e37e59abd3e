package se.bas.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.plan.PlanState.Status;

/** Every event in every state, held equal to the table in docs/plan.md. */
@Tag("PRO-20")
class PlanStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final PlanState NONE = new PlanState.None();
    private static final PlanState PROPOSED = NONE.written(1);
    private static final PlanState HOLDS = PROPOSED.approved(PlanParty.AGENCY).approved(PlanParty.PARTICIPANT);
    private static final PlanState CHANGING = HOLDS.written(2);

    /** Every state, each with little left to do and with much. */
    private static final List<PlanState> ALL = List.of(
            NONE,
            PROPOSED,
            PROPOSED.approved(PlanParty.AGENCY),
            PROPOSED.declined(),
            HOLDS,
            CHANGING,
            CHANGING.approved(PlanParty.AGENCY),
            HOLDS.ended(PlanEnd.CARRIED_OUT),
            CHANGING.ended(PlanEnd.OTHER));

    private static String after(PlanState state, PlanEvent event) {
        return state.refusal(event)
                .map(Enum::name)
                .orElseGet(() -> next(state, event).status().name());
    }

    private static PlanState next(PlanState state, PlanEvent event) {
        return switch (event) {
            case WRITE -> state.written(3);
            case APPROVE -> state.approved(PlanParty.PARTICIPANT);
            case DECLINE -> state.declined();
            case DO -> state;
            case END -> state.ended(PlanEnd.CARRIED_OUT);
        };
    }

    private static Map<String, Set<String>> published() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("..", "docs", "plan.md")).stream()
                .dropWhile(line -> !line.startsWith("| | WRITE"))
                .filter(line -> line.startsWith("| "))
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
        for (PlanState state : ALL) {
            for (PlanEvent event : PlanEvent.values()) {
                found.computeIfAbsent(state.status() + " " + event, pair -> new HashSet<>())
                        .add(after(state, event));
            }
        }
        assertThat(found).hasSize(Status.values().length * PlanEvent.values().length);
        assertThat(found).isEqualTo(published());
    }

    @Test
    void what_is_refused_cannot_be_made_to_happen() {
        for (PlanState state : ALL) {
            for (PlanEvent event : PlanEvent.values()) {
                if (state.refusal(event).isPresent() && event != PlanEvent.DO) {
                    assertThatThrownBy(() -> next(state, event))
                            .as(state.status() + " " + event)
                            .isInstanceOf(IllegalStateException.class);
                }
            }
            assertThat(state.possible()).allMatch(event -> state.refusal(event).isEmpty());
        }
    }

    @Test
    void it_holds_when_both_have_approved_in_whichever_order() {
        for (PlanParty first : PlanParty.values()) {
            for (PlanParty second : PlanParty.values()) {
                PlanState state = PROPOSED;
                for (PlanParty party : List.of(first, second)) {
                    if (state.problems(approve(party), TODAY).isEmpty()) {
                        state = state.approved(party);
                    }
                }
                assertThat(state.status()).isEqualTo(first == second ? Status.PROPOSED : Status.HOLDS);
            }
        }
    }

    @Test
    void while_another_version_waits_the_one_before_holds_also_when_it_is_declined() {
        assertThat(CHANGING.inForce()).hasValue(1);
        assertThat(CHANGING.declined()).isEqualTo(new PlanState.Holds(1));
        assertThat(CHANGING.approved(PlanParty.AGENCY).approved(PlanParty.PARTICIPANT))
                .isEqualTo(new PlanState.Holds(2));
        assertThat(CHANGING.approved(PlanParty.AGENCY)
                        .written(3)
                        .proposed()
                        .orElseThrow()
                        .approved())
                .isEmpty();
    }

    @Test
    void what_is_missing_or_of_another_day_is_told() {
        assertThat(PROPOSED.problems(new PlanMove.Approve(null, null, null), TODAY))
                .containsExactly(PlanProblem.PARTY_MISSING, PlanProblem.WAY_MISSING, PlanProblem.DAY_MISSING);
        assertThat(PROPOSED.problems(new PlanMove.Decline(TODAY.plusDays(1), "x".repeat(501)), TODAY))
                .containsExactly(PlanProblem.DAY_IN_THE_FUTURE, PlanProblem.TEXT_TOO_LONG);
        assertThat(HOLDS.problems(new PlanMove.Do(null, TODAY), TODAY)).containsExactly(PlanProblem.ACTIVITY_UNKNOWN);
        assertThat(HOLDS.problems(new PlanMove.Do(new ActivityId(new UUID(1, 2)), TODAY), TODAY))
                .isEmpty();
        assertThat(HOLDS.problems(new PlanMove.End(TODAY, PlanEnd.OTHER, " "), TODAY))
                .containsExactly(PlanProblem.TEXT_MISSING);
        assertThat(HOLDS.problems(new PlanMove.End(TODAY, null, ""), TODAY))
                .containsExactly(PlanProblem.REASON_MISSING);
        assertThat(HOLDS.problems(approve(PlanParty.AGENCY), TODAY)).containsExactly(PlanProblem.NOTHING_TO_APPROVE);
    }

    private static PlanMove approve(PlanParty party) {
        return new PlanMove.Approve(party, ApprovalWay.SIGNED, TODAY);
    }
}
