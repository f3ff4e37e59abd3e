package se.bas.application.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.outbox.MessageEvent;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.MessageReason;
import se.bas.domain.outbox.MessageStep;
import se.bas.domain.outbox.MessageStep.Happened;
import se.bas.domain.outbox.Messages;

/** Takes back a message that waits: within its first seconds, in quiet hours, or between two attempts (UIX-15). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class StopMessage {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final OutboxRows rows;
    private final Messages messages;
    private final Trail trail;

    @Inject
    StopMessage(UnderWay underWay, DisclosureGate gate, OutboxRows rows, Messages messages, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.rows = rows;
        this.messages = messages;
        this.trail = trail;
    }

    /** Stops it, unless it is on its way. */
    public MessageActing stop(Actor.Staff who, CaseFileId file, MessageId message) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, MessageRight.ASKED, acting, message.value());
        if (!MessageRight.given(judgement, acting) || !rows.inFile(file, message)) {
            return new MessageActing.NotFound(judgement.receipt());
        }
        rows.queue(message);
        ParticipantId participant = judgement.subject().orElseThrow();
        Optional<MessageStep> last = CaseMessages.opened(judgement, messages.stepsOn(participant)).stream()
                .filter(step -> step.message().equals(message))
                .reduce((earlier, later) -> later);
        if (last.filter(step -> step.happened().kind() != MessageEvent.FAILED).isPresent()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new MessageActing.Rejected(List.of(MessageProblem.NOT_WAITING), judgement.receipt());
        }
        messages.add(new MessageStep(
                UuidCreator.getTimeOrderedEpoch(),
                new Keys(acting.mandate().collaboration(), acting.mandate().agency(), participant),
                message,
                last.map(MessageStep::no).orElse(0) + 1,
                new Happened(MessageEvent.STOPPED, MessageReason.TAKEN_BACK, null),
                acting.mandate().staff(),
                judgement.receipt().at()));
        return new MessageActing.Done(message.value(), judgement.receipt());
    }
}
