package se.bas.application.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.document.Document;
import se.bas.domain.document.DocumentDraft;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.Documents;

/** Files another version of a document. The older ones stay (GDP-03). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AddDocumentVersion {
    private final Filing filing;
    private final Documents documents;

    @Inject
    AddDocumentVersion(Filing filing, Documents documents) {
        this.filing = filing;
        this.documents = documents;
    }

    /**
     * Keeps all of it, or nothing.
     *
     * @param seen the version that was the last when the asker read it
     * @param draft of the document's own category, which does not change with a version
     */
    public DocumentWriting add(
            Actor.Staff who,
            CaseFileId file,
            DocumentId document,
            int seen,
            DocumentDraft draft,
            FileReception reception) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        List<DocumentProblem> problems = new ArrayList<>(filing.problems(draft, reception));
        Category asked = DocumentRight.asked(draft.category());
        Judgement judgement = filing.judge(
                file, asked, problems.isEmpty() ? List.of(document.value(), id) : List.of(document.value()));
        Optional<Document> found = DocumentRight.given(judgement, filing.acting(), asked)
                ? filing.latest(judgement, document)
                : Optional.empty();
        if (found.isEmpty()) {
            return new DocumentWriting.NotFound(judgement.receipt());
        }
        Document latest = found.get();
        if (latest.version() != seen) {
            problems.add(DocumentProblem.CHANGED_MEANWHILE);
        }
        if (latest.staysWithOwner()) {
            problems.add(DocumentProblem.LETTER);
        }
        if (filing.marked(judgement, document)) {
            problems.add(DocumentProblem.ALREADY_MARKED);
        }
        if (!problems.isEmpty() || !(reception instanceof FileReception.Received(var received))) {
            return filing.rejected(problems, judgement);
        }
        documents.add(latest.next(id, draft, received, filing.adding(judgement)), received.content());
        return new DocumentWriting.Kept(document, judgement.receipt());
    }
}
