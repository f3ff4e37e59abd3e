package se.bas.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.OwnedRecord;

/** That a document should not have been added: it stays, marked, and other agencies get its content no more. */
@Entity
@Table(name = "document_error")
public class DocumentError extends OwnedRecord {
    /** The shortest and the longest reason, in characters. */
    public static final int REASON_AT_LEAST = 10;

    public static final int REASON_AT_MOST = 500;

    @Column(name = "document_id")
    private UUID document;

    private String reason;

    @Column(name = "marked_by")
    private UUID markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    @SuppressWarnings("NullAway.Init")
    protected DocumentError() {}

    DocumentError(UUID id, Document document, String reason, StaffId by, Instant at) {
        super(id, document.keys(), document.category());
        this.document = document.documentId().value();
        this.reason = reason;
        this.markedBy = by.value();
        this.markedAt = at;
    }

    /** What is wrong with a reason. */
    public static List<DocumentProblem> problems(String reason) {
        List<DocumentProblem> found = new ArrayList<>();
        if (reason.strip().length() < REASON_AT_LEAST) {
            found.add(DocumentProblem.REASON_TOO_SHORT);
        } else if (reason.strip().length() > REASON_AT_MOST) {
            found.add(DocumentProblem.REASON_TOO_LONG);
        }
        return found;
    }

    public DocumentId document() {
        return new DocumentId(document);
    }

    public String reason() {
        return reason;
    }

    public StaffId markedBy() {
        return new StaffId(markedBy);
    }

    public Instant markedAt() {
        return markedAt;
    }
}
