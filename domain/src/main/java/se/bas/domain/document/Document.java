package se.bas.domain.document;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.template.TemplateVersion;

/**
 * One version of a document, without its content. A row is added and never changed: a new version is a new row, and the
 * older ones stay (GDP-03).
 */
@Entity
@Table(name = "document")
public class Document extends OwnedRecord {
    @Column(name = "document_id")
    private UUID document;

    private int version;
    private String title;

    @Column(name = "dated_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DocumentSource source;

    @Column(name = "received_from")
    private @Nullable String receivedFrom;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private FileType type;

    private int size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterTemplate template;

    @Column(name = "template_version")
    private @Nullable Integer templateVersion;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    /**
     * Who adds it, where and when.
     *
     * @param unit the one that answers for it
     */
    public record Adding(UnitId unit, StaffId by, Instant at) {}

    private Document(
            UUID id,
            UUID document,
            int version,
            Keys keys,
            Category category,
            DocumentDraft draft,
            ReceivedFile file,
            Adding adding) {
        super(id, keys, category);
        this.document = document;
        this.version = version;
        this.title = draft.title();
        this.day = requireNonNull(draft.day());
        this.source = requireNonNull(draft.source());
        this.receivedFrom = draft.source() == DocumentSource.RECEIVED ? draft.receivedFrom() : null;
        this.unit = adding.unit().value();
        this.fileName = file.name();
        this.type = file.type();
        this.size = file.content().size();
        this.sha256 = file.content().sha256();
        this.scan = file.scan();
        this.addedBy = adding.by().value();
        this.addedAt = adding.at();
    }

    /** The first version of a new document; of a draft without problems. */
    public static Document first(DocumentId id, Keys keys, DocumentDraft draft, ReceivedFile file, Adding adding) {
        return new Document(id.value(), id.value(), 1, keys, requireNonNull(draft.category()), draft, file, adding);
    }

    /** A letter that was made here, and what it was made from. */
    public static Document letter(
            DocumentId id,
            Keys keys,
            DocumentDraft draft,
            ReceivedFile file,
            Adding adding,
            LetterTemplate template,
            TemplateVersion version) {
        Document made = first(id, keys, draft, file, adding);
        made.template = template;
        made.templateVersion = version.number();
        return made;
    }

    /** The version after this one, which stays as it is. What it is about does not change with it. */
    public Document next(UUID id, DocumentDraft draft, ReceivedFile file, Adding adding) {
        return new Document(id, document, version + 1, keys(), category(), draft, file, adding);
    }

    /** The content, in pieces that a statement can carry. */
    public List<DocumentPiece> pieces(FileContent content) {
        List<DocumentPiece> all = new ArrayList<>();
        for (byte[] piece : content.pieces(DocumentPiece.BYTES_AT_MOST)) {
            all.add(new DocumentPiece(this, all.size(), piece));
        }
        return all;
    }

    /**
     * Puts pieces together.
     *
     * @throws IllegalStateException when they are not what was kept: then nothing is shown
     */
    public FileContent whole(List<DocumentPiece> pieces) {
        FileContent content =
                FileContent.joined(pieces.stream().map(DocumentPiece::content).toList());
        boolean inOrder =
                IntStream.range(0, pieces.size()).allMatch(at -> pieces.get(at).no() == at);
        if (!inOrder || content.size() != size || !content.sha256().equals(sha256)) {
            throw new IllegalStateException("the content of a document is not what was kept");
        }
        return content;
    }

    /** Marks the document with all its versions. */
    public DocumentError mark(UUID id, String reason, StaffId by, Instant at) {
        return new DocumentError(id, this, reason, by, at);
    }

    /** The row: this version. */
    public UUID versionId() {
        return id();
    }

    public DocumentId documentId() {
        return new DocumentId(document);
    }

    /** From 1. */
    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public LocalDate day() {
        return day;
    }

    public DocumentSource source() {
        return source;
    }

    /** Who sent it, null for what was made here. */
    public @Nullable String receivedFrom() {
        return receivedFrom;
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public String fileName() {
        return fileName;
    }

    public FileType type() {
        return type;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    /** 64 digits. */
    public String sha256() {
        return sha256;
    }

    public Scan scan() {
        return scan;
    }

    /** What it was made from; null unless it was made here from a template. */
    public @Nullable LetterTemplate template() {
        return template;
    }

    /**
     * Whether it stays with its owner whatever was agreed: a letter of ours says where somebody lives, which no consent to
     * what the letter is about discloses (CON-41, D4).
     */
    public boolean staysWithOwner() {
        return template != null;
    }

    /** Which of the template's texts; null when there is no template. */
    public @Nullable TemplateVersion templateVersion() {
        return templateVersion == null ? null : new TemplateVersion(templateVersion);
    }

    public StaffId addedBy() {
        return new StaffId(addedBy);
    }

    public Instant addedAt() {
        return addedAt;
    }
}
