package se.bas.application.document.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.document.Document;
import se.bas.domain.document.DocumentError;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentPiece;
import se.bas.domain.document.Documents;
import se.bas.domain.document.FileContent;

@Part
class JpaDocuments implements Documents {
    private final EntityManager database;

    @Inject
    JpaDocuments(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Document>> about(ParticipantId participant) {
        return database.createQuery(
                        "select d from Document d where d.participant = :participant order by d.version, d.addedAt, d.id",
                        Document.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public List<Protected<Document>> versionsOf(ParticipantId participant, DocumentId document) {
        return database.createQuery(
                        "select d from Document d where d.participant = :participant and d.document = :document"
                                + " order by d.version",
                        Document.class)
                .setParameter("participant", participant.value())
                .setParameter("document", document.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public List<Protected<DocumentError>> errorsOn(ParticipantId participant) {
        return database.createQuery(
                        "select e from DocumentError e where e.participant = :participant order by e.markedAt, e.id",
                        DocumentError.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public List<Protected<DocumentPiece>> piecesOf(ParticipantId participant, Document version) {
        return database.createQuery(
                        "select p from DocumentPiece p where p.participant = :participant and p.version = :version"
                                + " order by p.no",
                        DocumentPiece.class)
                .setParameter("participant", participant.value())
                .setParameter("version", version.versionId())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public void add(Document version, FileContent content) {
        database.persist(version);
        version.pieces(content).forEach(database::persist);
    }

    @Override
    public void add(DocumentError mark) {
        database.persist(mark);
    }

    @Override
    public void queueFor(DocumentId document) {
        database.createNativeQuery("select cast(queue_for_document(?1) as text)")
                .setParameter(1, document.value())
                .getSingleResult();
    }
}
