package se.bas.application.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.consent.Deaths;
import se.bas.application.edition.Policies;
import se.bas.application.template.AgencyTemplates;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.Protection;
import se.bas.domain.contact.ReminderDraft;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.outbox.Message;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageDraft.Recipient;
import se.bas.domain.outbox.MessageEvent;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.MessageReason;
import se.bas.domain.outbox.MessageStep;
import se.bas.domain.outbox.MessageStep.Happened;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.MessageWish;
import se.bas.domain.outbox.Messages;
import se.bas.domain.outbox.QuietHours;
import se.bas.domain.outbox.WishKind;
import se.bas.domain.template.TemplateWording;

/**
 * Messages that remind of an appointment: for the use cases that book and move it, in their transaction. Whether the
 * participant still wants any is looked at again before one leaves, as with every message.
 */
@Part
public class Reminders {
    private final CaseFiles files;
    private final Messages messages;
    private final AgencySender senders;
    private final OutboxRows rows;
    private final Policies policies;
    private final AgencyTemplates templates;
    private final Deaths deaths;

    @Inject
    Reminders(
            CaseFiles files,
            Messages messages,
            AgencySender senders,
            OutboxRows rows,
            Policies policies,
            AgencyTemplates templates,
            Deaths deaths) {
        this.files = files;
        this.messages = messages;
        this.senders = senders;
        this.rows = rows;
        this.policies = policies;
        this.templates = templates;
        this.deaths = deaths;
    }

    /**
     * A reminder as it would be kept.
     *
     * @param message null when there are problems
     */
    public record Prepared(
            List<MessageProblem> problems, @Nullable Message message) {}

    /**
     * Makes one, and keeps nothing.
     *
     * @param judgement must have been asked about contact details and that they are known
     * @param at when the appointment is
     */
    public Prepared prepare(
            CaseFileId file, Judgement judgement, Acting acting, ReminderDraft wanted, Instant at, String place) {
        Instant now = judgement.receipt().at();
        AgencyId mine = acting.mandate().agency();
        ParticipantId participant = judgement.subject().orElseThrow();
        MessageDraft draft = wanted.message(at, place);
        List<MessageWish> wishes = CaseMessages.opened(judgement, messages.wishesOf(participant));
        MessageWish wish =
                draft.channel() == null ? null : CaseMessages.newest(wishes).get(draft.channel());
        boolean agreed = wish != null && wish.kind() == WishKind.AGREED;
        boolean open = draft.channel() != null && senders.open(mine).contains(draft.channel());
        QuietHours quiet = policies.quietHours();
        Recipient recipient =
                new Recipient(agreed, protectedIdentity(judgement, participant, mine), deaths.ofSubject());
        List<MessageProblem> problems = draft.problems(recipient, open, quiet, now);
        MessageLanguage language = draft.language();
        Optional<String> sender = senders.name(mine);
        if (!problems.isEmpty() || wish == null || language == null || sender.isEmpty()) {
            return new Prepared(problems.isEmpty() ? List.of(MessageProblem.NOT_AGREED) : problems, null);
        }
        TemplateWording wording =
                templates.inForce(MessageTemplate.TIME_FOR_TALK.item()).in(language);
        return new Prepared(
                List.of(),
                new Message(
                        new MessageId(UuidCreator.getTimeOrderedEpoch()),
                        new Keys(acting.mandate().collaboration(), mine, participant),
                        file,
                        wish,
                        draft,
                        MessageTexts.of(draft, sender.get(), wording).orElseThrow(),
                        wording.version(),
                        acting.mandate().staff(),
                        quiet,
                        now,
                        ReminderDraft.notBefore(at, quiet, now)));
    }

    public void keep(Message reminder) {
        messages.add(reminder);
    }

    /** It is not at that time any more: what has not left does not leave. */
    public void stop(MessageId reminder, Judgement judgement, Acting acting) {
        rows.queue(reminder);
        ParticipantId participant = judgement.subject().orElseThrow();
        Optional<MessageStep> last = CaseMessages.opened(judgement, messages.stepsOn(participant)).stream()
                .filter(step -> step.message().equals(reminder))
                .reduce((earlier, later) -> later);
        if (last.filter(step -> step.happened().kind() != MessageEvent.FAILED).isEmpty()) {
            messages.add(new MessageStep(
                    UuidCreator.getTimeOrderedEpoch(),
                    new Keys(acting.mandate().collaboration(), acting.mandate().agency(), participant),
                    reminder,
                    last.map(MessageStep::no).orElse(0) + 1,
                    new Happened(MessageEvent.STOPPED, MessageReason.TIME_CHANGED, null),
                    acting.mandate().staff(),
                    judgement.receipt().at()));
        }
    }

    /** Also when it is not known whether they have. */
    private boolean protectedIdentity(Judgement judgement, ParticipantId participant, AgencyId mine) {
        return CaseMessages.opened(judgement, files.identitiesOf(Set.of(participant))).stream()
                .filter(identity -> identity.owner().equals(mine))
                .findFirst()
                .filter(identity -> identity.protection() == Protection.NONE)
                .isEmpty();
    }
}
