package se.bas.application.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.edition.Policies;
import se.bas.application.outbox.OutboxRows.Waiting;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.outbox.MessageEvent;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageReason;
import se.bas.domain.outbox.MessageStep;
import se.bas.domain.outbox.MessageStep.Happened;
import se.bas.domain.outbox.Messages;
import se.bas.domain.outbox.Standing;

/**
 * Hands a message over, in two transactions with the channel between them: that it is under way is written down, and in the
 * log, before it leaves, and what came of it afterwards. Dies the node in between, it is handed over again under the same
 * name (decision 0025). One entry in the log for each.
 */
@UseCase
public class DeliverMessage {
    private final UnderWay underWay;
    private final OutboxSettings settings;
    private final OutboxRows rows;
    private final Messages messages;
    private final Policies policies;
    private final Trail trail;

    @Inject
    DeliverMessage(
            UnderWay underWay,
            OutboxSettings settings,
            OutboxRows rows,
            Messages messages,
            Policies policies,
            Trail trail) {
        this.underWay = underWay;
        this.settings = settings;
        this.rows = rows;
        this.messages = messages;
        this.policies = policies;
        this.trail = trail;
    }

    /** Takes it on, if it is due and everything still allows it; else stops it, or leaves it. Empty when not taken on. */
    public Optional<Parcel> takeOn(Actor.Job agency, MessageId message) {
        Instant now = underWay.begun().at();
        return rows.alone(message)
                .flatMap(waiting -> waiting.standing()
                        .next(now, settings.lease(), policies.quietHours())
                        .flatMap(happened -> {
                            int no = add(agency, message, waiting, happened);
                            return happened.kind() == MessageEvent.SENDING
                                    ? Optional.of(new Parcel(
                                            message, waiting.channel(), waiting.address(), waiting.text(), no))
                                    : Optional.empty();
                        }));
    }

    /** Notes what came of it, unless somebody else has taken it on since. */
    public void note(Actor.Job agency, Parcel parcel, Delivery came) {
        rows.alone(parcel.id())
                .filter(waiting ->
                        waiting.no() == parcel.attempt() && waiting.standing().last() == MessageEvent.SENDING)
                .ifPresent(waiting -> add(agency, parcel.id(), waiting, happened(came, waiting)));
    }

    private Happened happened(Delivery came, Waiting waiting) {
        return switch (came) {
            case ACCEPTED -> new Happened(MessageEvent.SENT, null, null);
            case REFUSED -> new Happened(MessageEvent.GIVEN_UP, MessageReason.REFUSED, null);
            case NOT_NOW ->
                Standing.failed(
                        settings.backOff(),
                        waiting.attempts(),
                        policies.quietHours(),
                        underWay.begun().at());
        };
    }

    private int add(Actor.Job agency, MessageId message, Waiting waiting, Happened happened) {
        int no = waiting.no() + 1;
        messages.add(new MessageStep(
                UuidCreator.getTimeOrderedEpoch(),
                new Keys(agency.collaboration(), agency.agency(), waiting.participant()),
                message,
                no,
                happened,
                null,
                underWay.begun().at()));
        Access.Line line = new Access.Line(
                agency.agency(),
                new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY, Category.CONTACT)),
                Purpose.OWN_CASEWORK,
                new Decision.Permit(new Ground.OwnAgencyJob()),
                false);
        Access access = new Access(
                waiting.participant(),
                waiting.file(),
                List.of(message.value()),
                List.of(line),
                underWay.begun().at());
        trail.writeMany(underWay.begun(), Outcome.DONE, List.of(new Trail.Asked(access, null)));
        return no;
    }
}
