package se.bas.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.bas.domain.disclosure.OwnedRecord;

/** A piece of a version's content: apart from what is said of it, so that no list ever reads it. */
@Entity
@Table(name = "document_piece")
public class DocumentPiece extends OwnedRecord {
    /** The largest. */
    static final int BYTES_AT_MOST = 1 << 18;

    @Column(name = "version_id")
    private UUID version;

    private int no;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected DocumentPiece() {}

    DocumentPiece(Document version, int no, byte[] content) {
        super(named(version, no), version.keys(), version.category());
        this.version = version.versionId();
        this.no = no;
        this.content = content;
    }

    /** Follows from what it is a piece of. */
    private static UUID named(Document version, int no) {
        return UUID.nameUUIDFromBytes((version.versionId() + "/" + no).getBytes(StandardCharsets.US_ASCII));
    }

    /** Its place, from 0. */
    int no() {
        return no;
    }

    byte[] content() {
        return content;
    }
}
