package se.bas.application.paper;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory.Names;
import se.bas.application.audit.Trail;
import se.bas.application.consent.Deaths;
import se.bas.application.document.DocumentRight;
import se.bas.application.outbox.AgencySender;
import se.bas.application.template.AgencyTemplates;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.Protection;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.document.Document;
import se.bas.domain.document.DocumentDraft;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentSource;
import se.bas.domain.document.Documents;
import se.bas.domain.document.FileContent;
import se.bas.domain.document.FileType;
import se.bas.domain.document.ReceivedFile;
import se.bas.domain.document.Scan;
import se.bas.domain.letter.LetterDraft;
import se.bas.domain.letter.LetterProblem;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.TemplateWording;

/** Writes a letter to the participant of a case. It lies among the case's documents, from where it is fetched. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class WriteLetter {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseFiles files;
    private final Deaths deaths;
    private final Documents documents;
    private final AgencyTemplates templates;
    private final AgencySender senders;
    private final Filing filing;
    private final Trail trail;

    @Inject
    WriteLetter(
            UnderWay underWay,
            DisclosureGate gate,
            CaseFiles files,
            Deaths deaths,
            Documents documents,
            AgencyTemplates templates,
            AgencySender senders,
            Filing filing,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.files = files;
        this.deaths = deaths;
        this.documents = documents;
        this.templates = templates;
        this.senders = senders;
        this.filing = filing;
        this.trail = trail;
    }

    /** Nothing is made unless everything is there and everything allows it. */
    public LetterWriting write(Actor.Staff who, CaseFileId file, LetterDraft draft) {
        Acting acting = underWay.acting();
        DocumentId id = new DocumentId(UuidCreator.getTimeOrderedEpoch());
        Category asked = DocumentRight.asked(draft.category());
        Judgement judgement = gate.judgeOwn(
                file,
                EnumSet.of(asked, Category.DRAFT, Category.KNOWN_AT_AGENCY, Category.CONTACT),
                acting,
                id.value());
        AgencyId mine = acting.mandate().agency();
        if (!DocumentRight.given(judgement, acting, asked)
                || !judgement.permits(mine, Category.KNOWN_AT_AGENCY)
                || !judgement.permits(mine, Category.CONTACT)) {
            return new LetterWriting.NotFound(judgement.receipt());
        }
        ParticipantId participant = judgement.subject().orElseThrow();
        List<Identity> known = Filing.own(judgement, acting, files.identitiesOf(Set.of(participant)))
                .toList();
        if (known.isEmpty()) {
            return new LetterWriting.NotFound(judgement.receipt());
        }
        TemplateWording wording = wording(draft);
        List<LetterProblem> problems = draft.problems(
                new LetterDraft.Recipient(protectedIdentity(known), deaths.ofSubject()),
                wording,
                underWay.begun().at());
        if (!problems.isEmpty() || wording == null) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new LetterWriting.Rejected(problems, judgement.receipt());
        }
        CaseFile ours = Filing.own(judgement, acting, files.filesOn(Set.of(participant)))
                .findFirst()
                .orElseThrow();
        Receipt receipt = trail.write(
                underWay.begun(),
                Outcome.DONE,
                judgement.done(file, mine, asked, acting.purpose(), List.of(id.value())),
                null);
        keep(new Order(id, participant, ours, known.getFirst().name(), draft, wording, receipt), acting);
        return new LetterWriting.Made(id, receipt);
    }

    /** What is to be made. */
    private record Order(
            DocumentId id,
            ParticipantId participant,
            CaseFile file,
            String name,
            LetterDraft draft,
            TemplateWording wording,
            Receipt receipt) {
        LetterTemplate template() {
            return requireNonNull(draft.template());
        }

        Category category() {
            return requireNonNull(draft.category());
        }
    }

    private @Nullable TemplateWording wording(LetterDraft draft) {
        LetterTemplate template = draft.template();
        MessageLanguage language = draft.language();
        return template == null || language == null
                ? null
                : templates.inForce(template.item()).in(language);
    }

    private static boolean protectedIdentity(List<Identity> known) {
        return known.stream().anyMatch(identity -> identity.protection() != Protection.NONE);
    }

    private void keep(Order order, Acting acting) {
        MandateInForce mandate = acting.mandate();
        Form form = LetterForm.form(order.template());
        LocalDate today = ConsentPeriod.day(order.receipt().at());
        Names names = filing.names(acting, Stream.empty());
        PaperLanguage language =
                LetterForm.language(requireNonNull(order.draft().language()));
        PaperWords words = PaperWords.in(language);
        Filing.Said said = LetterForm.said(order.draft(), order.wording(), known(order, names, mandate, words));
        FileContent content = FileContent.of(Printer.print(new Sheet(
                form,
                language,
                said.title(),
                said.blocks(),
                about(order, said, names, mandate, words),
                LetterForm.labels(words, form, today.toString(), order.wording()))));
        documents.add(
                Document.letter(
                        order.id(),
                        new Keys(mandate.collaboration(), mandate.agency(), order.participant()),
                        new DocumentDraft(said.title(), order.category(), today, DocumentSource.MADE_BY_US, ""),
                        // It has not come from anywhere that a virus could.
                        new ReceivedFile(form.number() + "-" + today + ".pdf", FileType.PDF, content, Scan.NOT_SCANNED),
                        adding(mandate, order.receipt().at()),
                        order.template(),
                        order.wording().version()),
                content);
    }

    private static Document.Adding adding(MandateInForce mandate, Instant at) {
        return new Document.Adding(mandate.unit(), mandate.staff(), at);
    }

    private LetterForm.Known known(Order order, Names names, MandateInForce mandate, PaperWords words) {
        return new LetterForm.Known(
                order.name(),
                order.file().caseNumber(),
                names.staff(mandate.staff()),
                names.unit(mandate.unit()).in(words.reader()),
                names.agency(mandate.agency()).in(words.reader()),
                senders.name(mandate.agency()).orElse(null));
    }

    private static Taken about(Order order, Filing.Said said, Names names, MandateInForce mandate, PaperWords words) {
        String agency = names.agency(mandate.agency()).in(words.reader());
        LocalDate today = ConsentPeriod.day(order.receipt().at());
        return new Taken(
                names.code(mandate.agency()),
                agency,
                names.unit(mandate.unit()).in(words.reader()),
                order.file().caseNumber(),
                order.category().name(),
                today,
                List.of(order.id().value()),
                names.staff(mandate.staff()),
                order.receipt().at(),
                order.receipt().entry().value(),
                new Taken.Diary(today, agency, said.title()));
    }
}
