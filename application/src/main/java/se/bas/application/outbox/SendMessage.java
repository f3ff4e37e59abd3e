package se.bas.application.outbox;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.consent.Deaths;
import se.bas.application.edition.Policies;
import se.bas.application.template.AgencyTemplates;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.outbox.Message;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageDraft.Recipient;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.MessageWish;
import se.bas.domain.outbox.Messages;
import se.bas.domain.outbox.QuietHours;
import se.bas.domain.outbox.WishKind;
import se.bas.domain.template.TemplateWording;

/** Sends a message from a case: it waits in the outbox until it may go, and can be taken back as long as it does. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class SendMessage {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseFiles files;
    private final Messages messages;
    private final AgencySender senders;
    private final Policies policies;
    private final AgencyTemplates templates;
    private final Deaths deaths;
    private final Trail trail;

    @Inject
    SendMessage(
            UnderWay underWay,
            DisclosureGate gate,
            CaseFiles files,
            Messages messages,
            AgencySender senders,
            Policies policies,
            AgencyTemplates templates,
            Deaths deaths,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.files = files;
        this.messages = messages;
        this.senders = senders;
        this.policies = policies;
        this.templates = templates;
        this.deaths = deaths;
        this.trail = trail;
    }

    /**
     * Nothing is stored unless everything is there and everything allows it.
     *
     * @param seen the version of the template whose words the sender has seen; null for the one in force, unseen
     */
    public MessageActing send(Actor.Staff who, CaseFileId file, MessageDraft draft, @Nullable Integer seen) {
        Acting acting = underWay.acting();
        MessageId id = new MessageId(UuidCreator.getTimeOrderedEpoch());
        Judgement judgement = gate.judgeOwn(file, MessageRight.ASKED, acting, id.value());
        if (!MessageRight.given(judgement, acting)) {
            return new MessageActing.NotFound(judgement.receipt());
        }
        Instant now = judgement.receipt().at();
        AgencyId mine = acting.mandate().agency();
        ParticipantId participant = judgement.subject().orElseThrow();
        List<MessageWish> wishes = CaseMessages.opened(judgement, messages.wishesOf(participant));
        MessageWish wish = agreed(wishes, draft);
        boolean open = draft.channel() != null && senders.open(mine).contains(draft.channel());
        Recipient recipient =
                new Recipient(wish != null, protectedIdentity(judgement, participant, mine), deaths.ofSubject());
        QuietHours quiet = policies.quietHours();
        List<MessageProblem> problems = new ArrayList<>(draft.problems(recipient, open, quiet, now));
        TemplateWording wording = wording(draft);
        if (wording != null && seen != null && seen != wording.version().number()) {
            problems.addFirst(MessageProblem.TEMPLATE_CHANGED);
        }
        Optional<String> sender = senders.name(mine);
        if (!problems.isEmpty() || wish == null || sender.isEmpty() || wording == null) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new MessageActing.Rejected(
                    problems.isEmpty() ? List.of(MessageProblem.NOT_AGREED) : problems, judgement.receipt());
        }
        messages.add(new Message(
                id,
                new Keys(acting.mandate().collaboration(), mine, participant),
                file,
                wish,
                draft,
                MessageTexts.of(draft, sender.get(), wording).orElseThrow(),
                wording.version(),
                requireNonNull(acting.mandate().staff()),
                quiet,
                now));
        return new MessageActing.Done(id.value(), judgement.receipt());
    }

    private @Nullable TemplateWording wording(MessageDraft draft) {
        MessageTemplate template = draft.template();
        MessageLanguage language = draft.language();
        return template == null || language == null
                ? null
                : templates.inForce(template.item()).in(language);
    }

    private static @Nullable MessageWish agreed(List<MessageWish> wishes, MessageDraft draft) {
        MessageWish newest =
                draft.channel() == null ? null : CaseMessages.newest(wishes).get(draft.channel());
        return newest != null && newest.kind() == WishKind.AGREED ? newest : null;
    }

    /** Also when it is not known whether they have. */
    private boolean protectedIdentity(Judgement judgement, ParticipantId participant, AgencyId mine) {
        List<Identity> own = CaseMessages.opened(judgement, files.identitiesOf(Set.of(participant))).stream()
                .filter(identity -> identity.owner().equals(mine))
                .toList();
        return own.isEmpty() || own.stream().anyMatch(identity -> identity.protection() != Protection.NONE);
    }
}
