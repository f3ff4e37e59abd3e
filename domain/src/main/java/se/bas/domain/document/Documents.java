package se.bas.domain.document;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** What has been filed about a participant. Lists never read content. */
public interface Documents {
    /** Every version of everything, in the order they were added. */
    List<Protected<Document>> about(ParticipantId participant);

    /** Every version of one document, the first first; none when it is not about this participant. */
    List<Protected<Document>> versionsOf(ParticipantId participant, DocumentId document);

    /** The marks on all that is filed. */
    List<Protected<DocumentError>> errorsOn(ParticipantId participant);

    /** The content of one version, in order. */
    List<Protected<DocumentPiece>> piecesOf(ParticipantId participant, Document version);

    void add(Document version, FileContent content);

    void add(DocumentError mark);

    /** Lets those who act on one document in, one at a time, until the transaction ends. */
    void queueFor(DocumentId document);
}
