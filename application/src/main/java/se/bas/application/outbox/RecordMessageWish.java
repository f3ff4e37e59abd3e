package se.bas.application.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.MessageWish;
import se.bas.domain.outbox.Messages;
import se.bas.domain.outbox.WishDraft;

/** Writes down what a participant has said about messages: that they may come, and where to, or that none may (UIX-09). */
@UseCase
@ForPurpose(value = Purpose.COORDINATION, changesGrounds = true)
public class RecordMessageWish {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Messages messages;
    private final Trail trail;

    @Inject
    RecordMessageWish(UnderWay underWay, DisclosureGate gate, Messages messages, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.messages = messages;
        this.trail = trail;
    }

    /** Nothing is stored unless everything is there. What waits to be sent is stopped by it when its turn comes. */
    public MessageActing record(Actor.Staff who, CaseFileId file, WishDraft draft) {
        Acting acting = underWay.acting();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Judgement judgement = gate.judgeOwn(file, MessageRight.ASKED, acting, id);
        if (!MessageRight.given(judgement, acting)) {
            return new MessageActing.NotFound(judgement.receipt());
        }
        ParticipantId participant = judgement.subject().orElseThrow();
        boolean deceased = CaseMessages.deceased(CaseMessages.opened(judgement, messages.wishesOf(participant)));
        List<MessageProblem> problems = draft.problems(deceased);
        if (!problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new MessageActing.Rejected(problems, judgement.receipt());
        }
        messages.add(new MessageWish(
                id,
                new Keys(acting.mandate().collaboration(), acting.mandate().agency(), participant),
                draft,
                acting.mandate().staff(),
                judgement.receipt().at()));
        return new MessageActing.Done(id, judgement.receipt());
    }
}
