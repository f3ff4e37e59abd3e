package se.bas.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;

class DocumentTest {
    private static final UUID SOME = new UUID(1, 1);
    private static final Keys KEYS = new Keys(new CollaborationId(SOME), new AgencyId(SOME), new ParticipantId(SOME));
    private static final Document.Adding ADDING =
            new Document.Adding(new UnitId(SOME), new StaffId(SOME), Instant.parse("2026-11-22T12:00:00Z"));
    private static final DocumentDraft DRAFT =
            new DocumentDraft("Plan", Category.PLAN, LocalDate.of(2026, 11, 1), DocumentSource.MADE_BY_US, "glömd");

    private static Document of(FileContent content) {
        return Document.first(
                new DocumentId(new UUID(2, 2)),
                KEYS,
                DRAFT,
                new ReceivedFile("a.txt", FileType.TXT, content, Scan.CLEAN),
                ADDING);
    }

    private static FileContent random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return FileContent.of(bytes);
    }

    @Test
    void content_of_any_size_is_the_same_after_it_was_in_pieces() {
        int piece = DocumentPiece.BYTES_AT_MOST;
        for (int size : new int[] {1, piece - 1, piece, piece + 1, 3 * piece, 3 * piece + 17}) {
            FileContent content = random(size);
            Document document = of(content);
            List<DocumentPiece> pieces = document.pieces(content);
            assertThat(pieces).hasSize((size + piece - 1) / piece);
            assertThat(document.whole(pieces).sha256()).isEqualTo(content.sha256());
        }
    }

    @Test
    void content_that_is_not_what_was_kept_is_not_shown() {
        FileContent content = random(DocumentPiece.BYTES_AT_MOST + 5);
        Document document = of(content);
        List<DocumentPiece> pieces = document.pieces(content);
        List<DocumentPiece> others = document.pieces(random(DocumentPiece.BYTES_AT_MOST + 6));
        for (List<DocumentPiece> wrong : List.of(
                List.<DocumentPiece>of(),
                pieces.subList(0, 1),
                pieces.reversed(),
                others,
                List.of(pieces.getFirst(), others.getLast()))) {
            assertThatThrownBy(() -> document.whole(wrong)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_version_follows_the_one_before_and_leaves_it_as_it_was() {
        Document first = of(random(10));
        Document second = first.next(
                new UUID(3, 3),
                new DocumentDraft("Ny", Category.FAMILY, LocalDate.of(2026, 11, 2), DocumentSource.RECEIVED, "Kim"),
                new ReceivedFile("b.txt", FileType.TXT, random(20), Scan.NOT_SCANNED),
                ADDING);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.title()).isEqualTo("Plan");
        assertThat(first.receivedFrom()).as("what was made here has no sender").isNull();
        assertThat(first.versionId()).isEqualTo(first.documentId().value());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.documentId()).isEqualTo(first.documentId());
        assertThat(second.versionId()).isNotEqualTo(first.versionId());
        assertThat(second.category()).as("does not change with a version").isEqualTo(Category.PLAN);
        assertThat(second.receivedFrom()).isEqualTo("Kim");
        assertThat(second.scan()).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void a_content_tells_nothing_by_its_text() {
        assertThat(FileContent.of(Files.text("hemligt")).toString()).doesNotContain("hemligt");
    }
}
