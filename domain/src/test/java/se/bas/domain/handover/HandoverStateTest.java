package se.bas.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.handover.HandoverState.Status;

/** Every event in every state, held equal to the table in docs/handover.md. */
@Tag("PRO-06")
class HandoverStateTest {
    private static final HandoverState DRAFT = HandoverState.written();
    private static final HandoverState PROPOSED = DRAFT.proposed();
    private static final HandoverState ACCEPTED = PROPOSED.accepted();
    private static final List<HandoverState> ALL = List.of(
            DRAFT,
            DRAFT.rewritten(2),
            PROPOSED,
            ACCEPTED,
            PROPOSED.declined(DeclineReason.NO_CAPACITY),
            PROPOSED.withdrawn(),
            DRAFT.withdrawn(),
            ACCEPTED.completed());

    private static String after(HandoverState state, HandoverEvent event) {
        return state.refusal(event)
                .map(Enum::name)
                .orElseGet(() -> next(state, event).status().name());
    }

    private static HandoverState next(HandoverState state, HandoverEvent event) {
        return switch (event) {
            case WRITE -> state.rewritten(3);
            case PROPOSE -> state.proposed();
            case WITHDRAW -> state.withdrawn();
            case ACCEPT -> state.accepted();
            case DECLINE -> state.declined(DeclineReason.OTHER_UNIT);
            case COMPLETE -> state.completed();
        };
    }

    private static Map<String, String> published() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("..", "docs", "handover.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
        Map<String, String> all = new TreeMap<>();
        rows.subList(1, rows.size()).forEach(row -> {
            for (int at = 1; at < row.size(); at++) {
                all.put(row.getFirst() + " " + rows.getFirst().get(at), row.get(at));
            }
        });
        return all;
    }

    @Test
    void every_event_in_every_state_is_as_the_published_table_says() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (HandoverState state : ALL) {
            for (HandoverEvent event : HandoverEvent.values()) {
                String before = found.put(state.status() + " " + event, after(state, event));
                assertThat(before == null || before.equals(after(state, event))).isTrue();
            }
        }
        assertThat(found).hasSize(Status.values().length * HandoverEvent.values().length);
        assertThat(found).isEqualTo(published());
    }

    @Test
    void what_is_refused_cannot_be_made_to_happen() {
        for (HandoverState state : ALL) {
            for (HandoverEvent event : HandoverEvent.values()) {
                if (state.refusal(event).isPresent()) {
                    assertThatThrownBy(() -> next(state, event)).isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    @Test
    void a_sender_never_answers() {
        assertThat(ALL)
                .allSatisfy(state ->
                        assertThat(state.possible()).doesNotContain(HandoverEvent.ACCEPT, HandoverEvent.DECLINE));
    }

    @Test
    void where_it_stands_is_what_its_steps_say() {
        assertThat(state(HandoverEvent.WRITE).status()).isEqualTo(Status.DRAFT);
        assertThat(state(HandoverEvent.WRITE, HandoverEvent.WRITE)).isEqualTo(new HandoverState.Draft(2));
        assertThat(state(HandoverEvent.WRITE, HandoverEvent.WRITE, HandoverEvent.PROPOSE))
                .isEqualTo(new HandoverState.Proposed(2));
        assertThat(state(HandoverEvent.WRITE, HandoverEvent.PROPOSE, HandoverEvent.ACCEPT, HandoverEvent.COMPLETE)
                        .status())
                .isEqualTo(Status.COMPLETED);
        assertThat(state(HandoverEvent.WRITE, HandoverEvent.PROPOSE, HandoverEvent.WITHDRAW)
                        .status())
                .isEqualTo(Status.WITHDRAWN);
    }

    private static HandoverState state(HandoverEvent... events) {
        Keys keys = new Keys(
                new CollaborationId(new UUID(1, 1)), new AgencyId(new UUID(1, 2)), new ParticipantId(new UUID(1, 3)));
        HandoverId id = new HandoverId(new UUID(1, 4));
        List<HandoverStep> steps = new java.util.ArrayList<>();
        for (HandoverEvent event : events) {
            int no = steps.size() + 1;
            @Nullable Integer version = event == HandoverEvent.WRITE || event == HandoverEvent.PROPOSE ? no : null;
            steps.add(new HandoverStep(
                    new UUID(2, no), keys, id, no, event, version, new StaffId(new UUID(1, 5)), Instant.EPOCH));
        }
        return HandoverStep.state(steps);
    }
}
