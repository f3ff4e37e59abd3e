package se.bas.application.document;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.document.Document;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentPiece;
import se.bas.domain.document.Documents;

/**
 * Hands out the content of a document. The log says so, of this document alone, and is committed before the first byte
 * leaves.
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ReadDocument {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Documents documents;

    @Inject
    ReadDocument(UnderWay underWay, DisclosureGate gate, Documents documents) {
        this.underWay = underWay;
        this.gate = gate;
        this.documents = documents;
    }

    /**
     * Withheld alike for what is closed to the asker and for what does not exist.
     *
     * @param version from 1; of another agency's document there is the last one alone
     */
    public Disclosure<DocumentFile> read(Actor.Staff who, CaseFileId file, DocumentId document, int version) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOne(
                file,
                acting,
                participant ->
                        documents.versionsOf(participant, document).stream().findFirst(),
                document.value());
        Optional<Document> found = judgement.subject().flatMap(about -> version(judgement, about, document, version));
        if (found.isEmpty()) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        Document wanted = found.get();
        List<DocumentPiece> pieces = documents.piecesOf(wanted.participant(), wanted).stream()
                .flatMap(locked -> judgement.reveal(locked, (piece, ground) -> piece).stream())
                .toList();
        return new Disclosure.Granted<>(
                new DocumentFile(wanted.fileName(), wanted.type(), wanted.whole(pieces)), judgement.receipt());
    }

    private Optional<Document> version(Judgement judgement, ParticipantId about, DocumentId document, int version) {
        List<Document> versions = documents.versionsOf(about, document).stream()
                .flatMap(locked -> judgement.reveal(locked, (content, ground) -> content).stream())
                .toList();
        Optional<Document> wanted =
                versions.stream().filter(one -> one.version() == version).findFirst();
        if (wanted.isEmpty()
                || wanted.get().owner().equals(underWay.acting().mandate().agency())) {
            return wanted;
        }
        if (wanted.get().staysWithOwner()) {
            return Optional.empty();
        }
        boolean marked = documents.errorsOn(about).stream()
                .flatMap(locked -> judgement.reveal(locked, (error, ground) -> error).stream())
                .anyMatch(error -> error.document().equals(document));
        return marked || version != versions.getLast().version() ? Optional.empty() : wanted;
    }
}
