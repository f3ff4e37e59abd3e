package se.bas.application.document;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.document.Document;
import se.bas.domain.document.DocumentDraft;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.Documents;
import se.bas.domain.document.ReceivedFile;

/** What filing has in common, whatever is filed: the gate is asked first, and the log names only what is kept. */
@Part
class Filing {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Documents documents;
    private final Trail trail;

    @Inject
    Filing(UnderWay underWay, DisclosureGate gate, Documents documents, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.documents = documents;
        this.trail = trail;
    }

    Acting acting() {
        return underWay.acting();
    }

    /** What is wrong with what was said and sent, by the time of the use case. */
    List<DocumentProblem> problems(DocumentDraft draft, FileReception reception) {
        Instant now = underWay.begun().at();
        List<DocumentProblem> found = new ArrayList<>(draft.problems(now));
        switch (reception) {
            case FileReception.Refused(var problem) -> found.add(problem);
            case FileReception.Received(var file) ->
                ReceivedFile.problem(file.name(), ConsentPeriod.day(now)).ifPresent(found::add);
        }
        return found;
    }

    /**
     * Asks the gate about the own file.
     *
     * @param objects what will be kept; nothing that will not
     */
    Judgement judge(CaseFileId file, Category category, List<UUID> objects) {
        return gate.judgeOwn(
                file, EnumSet.of(category, Category.DRAFT), underWay.acting(), objects.toArray(new UUID[0]));
    }

    DocumentWriting rejected(List<DocumentProblem> problems, Judgement judgement) {
        trail.write(underWay.begun(), Outcome.REFUSED);
        return new DocumentWriting.Rejected(problems, judgement.receipt());
    }

    /** The own agency's document as it is now, with nobody else acting on it; empty when there is none. */
    Optional<Document> latest(Judgement judgement, DocumentId id) {
        documents.queueFor(id);
        return documents.versionsOf(judgement.subject().orElseThrow(), id).stream()
                .flatMap(locked -> judgement.reveal(locked, (version, ground) -> version).stream())
                // Only the owner files in a document (D2), also inside one secrecy area.
                .filter(version -> version.owner().equals(acting().mandate().agency()))
                .reduce((before, after) -> after);
    }

    boolean marked(Judgement judgement, DocumentId id) {
        return documents.errorsOn(judgement.subject().orElseThrow()).stream()
                .flatMap(locked -> judgement.reveal(locked, (error, ground) -> error).stream())
                .anyMatch(error -> error.document().equals(id));
    }

    Document.Adding adding(Judgement judgement) {
        return new Document.Adding(
                acting().mandate().unit(),
                acting().mandate().staff(),
                judgement.receipt().at());
    }
}
