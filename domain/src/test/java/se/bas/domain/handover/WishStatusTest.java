package se.bas.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.handover.HandoverEvent.ACCEPT;
import static se.bas.domain.handover.HandoverEvent.COMPLETE;
import static se.bas.domain.handover.HandoverEvent.PROPOSE;
import static se.bas.domain.handover.HandoverEvent.WITHDRAW;
import static se.bas.domain.handover.HandoverEvent.WRITE;
import static se.bas.domain.handover.WishStatus.ANSWERED;
import static se.bas.domain.handover.WishStatus.ASKED;
import static se.bas.domain.handover.WishStatus.DECLINED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** How it stands with a wish, by all that one side can have. */
@Tag("PRO-06")
class WishStatusTest {
    private static final Instant ASKING = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant BEFORE = ASKING.minusSeconds(1);
    private static final Instant AFTER = ASKING.plusSeconds(1);
    private static final Keys KEYS = new Keys(
            new CollaborationId(new UUID(1, 1)), new AgencyId(new UUID(1, 2)), new ParticipantId(new UUID(1, 3)));
    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 4));
    private static final Handover HANDOVER = new Handover(
            new HandoverId(new UUID(1, 5)),
            KEYS,
            new Handover.Parties(new UnitId(new UUID(1, 6)), new AgencyId(new UUID(1, 7)), new UnitId(new UUID(1, 8))),
            SOMEBODY,
            ASKING);

    @Test
    void it_is_asked_until_it_was_declined_or_something_was_proposed_since() {
        assertThat(WishStatus.of(ASKING, null, null)).isEqualTo(ASKED);
        assertThat(WishStatus.of(ASKING, null, BEFORE)).isEqualTo(ASKED);
        assertThat(WishStatus.of(ASKING, null, ASKING)).isEqualTo(ANSWERED);
        assertThat(WishStatus.of(ASKING, null, AFTER)).isEqualTo(ANSWERED);
        assertThat(WishStatus.of(ASKING, AFTER, null)).isEqualTo(DECLINED);
        assertThat(WishStatus.of(ASKING, AFTER, BEFORE)).isEqualTo(DECLINED);
        // Whoever thinks better of it proposes after all.
        assertThat(WishStatus.of(ASKING, AFTER, AFTER)).isEqualTo(ANSWERED);
    }

    @Test
    void a_proposal_answers_from_when_it_was_sent_until_it_is_taken_back() {
        assertThat(status(null)).isEqualTo(ASKED);
        assertThat(status(null, WRITE)).isEqualTo(ASKED);
        assertThat(status(null, WRITE, WRITE, WITHDRAW)).isEqualTo(ASKED);
        assertThat(status(null, WRITE, PROPOSE)).isEqualTo(ANSWERED);
        assertThat(status(null, WRITE, PROPOSE, ACCEPT)).isEqualTo(ANSWERED);
        assertThat(status(null, WRITE, PROPOSE, ACCEPT, COMPLETE)).isEqualTo(ANSWERED);
        assertThat(status(null, WRITE, PROPOSE, WITHDRAW)).isEqualTo(ASKED);
        // A no that was said before the proposal is said again when that is taken back.
        assertThat(status(AFTER, WRITE, PROPOSE)).isEqualTo(ANSWERED);
        assertThat(status(AFTER, WRITE, PROPOSE, WITHDRAW)).isEqualTo(DECLINED);
    }

    @Test
    void a_no_to_the_proposal_is_an_answer_too() {
        List<HandoverStep> steps = steps(WRITE, PROPOSE);
        HandoverAnswer no = new HandoverAnswer(
                new UUID(3, 1),
                KEYS,
                HANDOVER,
                new AnswerDraft.Decline(DeclineReason.NO_CAPACITY, ""),
                SOMEBODY,
                AFTER.plusSeconds(9));
        steps.add(
                HandoverStep.told(new UUID(2, 9), KEYS, HANDOVER.handoverId(), 3, no, SOMEBODY, AFTER.plusSeconds(9)));
        assertThat(HandoverStep.proposedAt(steps)).contains(AFTER.plusSeconds(2));
    }

    /** Of a wish, when these things happened to a handover, one each second since. */
    private static WishStatus status(@Nullable Instant declinedAt, HandoverEvent... events) {
        Instant proposedAt = events.length == 0
                ? null
                : HandoverStep.proposedAt(steps(events)).orElse(null);
        return WishStatus.of(ASKING, declinedAt, proposedAt);
    }

    private static List<HandoverStep> steps(HandoverEvent... events) {
        List<HandoverStep> steps = new ArrayList<>();
        for (HandoverEvent event : events) {
            int no = steps.size() + 1;
            @Nullable Integer version = event == WRITE || event == PROPOSE ? no : null;
            steps.add(new HandoverStep(
                    new UUID(2, no), KEYS, HANDOVER.handoverId(), no, event, version, SOMEBODY, AFTER.plusSeconds(no)));
        }
        return steps;
    }
}
