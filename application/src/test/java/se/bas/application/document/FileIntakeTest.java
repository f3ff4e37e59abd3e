package se.bas.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.application.document.VirusScanner.Verdict;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.FileContent;
import se.bas.domain.document.Scan;

/** Whatever is not a whole, small enough, recognised and clean file does not come further. */
class FileIntakeTest {
    private static final int MOST = 1_000;

    private record Scanner(boolean configured, Verdict verdict) implements VirusScanner {
        @Override
        public boolean answers() {
            return verdict != Verdict.NO_ANSWER;
        }

        @Override
        public Verdict scan(FileContent content) {
            return verdict;
        }
    }

    private static FileReception receive(VirusScanner scanner, String name, String text, long announced)
            throws IOException {
        return new FileIntake(new DocumentSettings("PDF, TXT", MOST, 1), scanner)
                .receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), name, announced);
    }

    private static FileReception receive(VirusScanner scanner, String name, String text) throws IOException {
        return receive(scanner, name, text, text.length());
    }

    private static final VirusScanner NONE = new Scanner(false, Verdict.NO_ANSWER);

    @ParameterizedTest
    @EnumSource
    void what_the_scanner_says_decides(Verdict verdict) throws IOException {
        FileReception reception = receive(new Scanner(true, verdict), "a.txt", "text");
        switch (verdict) {
            case CLEAN ->
                assertThat(reception)
                        .isInstanceOfSatisfying(
                                FileReception.Received.class,
                                received -> assertThat(received.file().scan()).isEqualTo(Scan.CLEAN));
            case INFECTED -> assertThat(reception).isEqualTo(new FileReception.Refused(DocumentProblem.INFECTED));
            case NO_ANSWER -> assertThat(reception).isEqualTo(new FileReception.Refused(DocumentProblem.SCANNER_AWAY));
        }
    }

    @Test
    void without_a_scanner_it_is_said_that_nobody_looked() throws IOException {
        assertThat(receive(NONE, "C:\\x\\a.txt", "text"))
                .isInstanceOfSatisfying(FileReception.Received.class, received -> {
                    assertThat(received.file().scan()).isEqualTo(Scan.NOT_SCANNED);
                    assertThat(received.file().name()).isEqualTo("a.txt");
                });
    }

    @Test
    void the_limit_is_the_limit() throws IOException {
        assertThat(receive(NONE, "a.txt", "a".repeat(MOST))).isInstanceOf(FileReception.Received.class);
        assertThat(receive(NONE, "a.txt", "a".repeat(MOST + 1)))
                .isEqualTo(new FileReception.Refused(DocumentProblem.FILE_TOO_BIG));
        assertThat(receive(NONE, "a.txt", "a".repeat(100 * MOST), -1))
                .isEqualTo(new FileReception.Refused(DocumentProblem.FILE_TOO_BIG));
    }

    @Test
    void what_is_not_allowed_here_or_has_no_name_is_refused() throws IOException {
        assertThat(receive(NONE, "a.png", "text"))
                .isEqualTo(new FileReception.Refused(DocumentProblem.TYPE_NOT_ALLOWED));
        assertThat(receive(NONE, "///", "text"))
                .isEqualTo(new FileReception.Refused(DocumentProblem.FILE_NAME_MISSING));
    }

    @Test
    void half_a_file_is_not_taken_for_a_whole_one() {
        assertThatThrownBy(() -> receive(NONE, "a.txt", "te", 4)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> receive(NONE, "a.txt", "text!", 4)).isInstanceOf(IOException.class);
    }
}
