package se.bas.application.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.document.Document;
import se.bas.domain.document.DocumentDraft;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.Documents;

/** Files a document in the own agency's file. Who else may see it follows from its category. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AddDocument {
    private final Filing filing;
    private final Documents documents;

    @Inject
    AddDocument(Filing filing, Documents documents) {
        this.filing = filing;
        this.documents = documents;
    }

    /** Keeps all of it, or nothing. */
    public DocumentWriting add(Actor.Staff who, CaseFileId file, DocumentDraft draft, FileReception reception) {
        DocumentId id = new DocumentId(UuidCreator.getTimeOrderedEpoch());
        Acting acting = filing.acting();
        List<DocumentProblem> problems = filing.problems(draft, reception);
        Category asked = DocumentRight.asked(draft.category());
        Judgement judgement = filing.judge(file, asked, problems.isEmpty() ? List.of(id.value()) : List.of());
        if (!DocumentRight.given(judgement, acting, asked)) {
            return new DocumentWriting.NotFound(judgement.receipt());
        }
        if (!problems.isEmpty() || !(reception instanceof FileReception.Received(var received))) {
            return filing.rejected(problems, judgement);
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        documents.add(Document.first(id, keys, draft, received, filing.adding(judgement)), received.content());
        return new DocumentWriting.Kept(id, judgement.receipt());
    }
}
