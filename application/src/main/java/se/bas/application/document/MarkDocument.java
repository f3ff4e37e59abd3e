package se.bas.application.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.document.Document;
import se.bas.domain.document.DocumentError;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.Documents;

/** Marks a document as made in error. It stays, as public documents do; other agencies get its content no more. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class MarkDocument {
    private final Filing filing;
    private final Documents documents;

    @Inject
    MarkDocument(Filing filing, Documents documents) {
        this.filing = filing;
        this.documents = documents;
    }

    /**
     * Marks.
     *
     * @param category the document's, as it was shown
     * @param reason why it should not have been filed
     */
    public DocumentWriting mark(
            Actor.Staff who, CaseFileId file, DocumentId document, Category category, String reason) {
        Category asked = DocumentRight.asked(category);
        Judgement judgement = filing.judge(file, asked, List.of(document.value()));
        Optional<Document> found = DocumentRight.given(judgement, filing.acting(), asked)
                ? filing.latest(judgement, document)
                : Optional.empty();
        if (found.isEmpty()) {
            return new DocumentWriting.NotFound(judgement.receipt());
        }
        List<DocumentProblem> problems = new ArrayList<>(DocumentError.problems(reason));
        if (filing.marked(judgement, document)) {
            problems.add(DocumentProblem.ALREADY_MARKED);
        }
        if (!problems.isEmpty()) {
            return filing.rejected(problems, judgement);
        }
        documents.add(found.get()
                .mark(
                        UuidCreator.getTimeOrderedEpoch(),
                        reason.strip().replace("\0", ""),
                        filing.acting().mandate().staff(),
                        judgement.receipt().at()));
        return new DocumentWriting.Kept(document, judgement.receipt());
    }
}
