package se.bas.application.document.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.application.document.VirusScanner.Verdict.CLEAN;
import static se.bas.application.document.VirusScanner.Verdict.INFECTED;
import static se.bas.application.document.VirusScanner.Verdict.NO_ANSWER;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.bas.application.document.clamd.ScannerOnTheLine.Behaviour;
import se.bas.domain.document.FileContent;

/** What is said on the line to a scanner, over real sockets. Only a clear "clean" is one. */
class ClamdTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    private static FileContent file(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_clean_file_is_sent_whole_and_is_clean() throws IOException {
        try (ScannerOnTheLine scanner = new ScannerOnTheLine(Behaviour.AS_IT_SHOULD)) {
            for (int size : new int[] {1, 65_535, 65_536, 65_537, 1_000_000}) {
                String text = "å".repeat(size);
                assertThat(scanner.within(LONG).scan(file(text))).isEqualTo(CLEAN);
                assertThat(scanner.lastFile()).isEqualTo(text);
            }
            assertThat(scanner.within(LONG).answers()).isTrue();
        }
    }

    @Test
    void an_infected_file_is_infected_wherever_it_stands_in_it() throws IOException {
        try (ScannerOnTheLine scanner = new ScannerOnTheLine(Behaviour.AS_IT_SHOULD)) {
            assertThat(scanner.within(LONG).scan(file("a".repeat(65_520) + ScannerOnTheLine.EICAR)))
                    .isEqualTo(INFECTED);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AS_IT_SHOULD")
    void anything_else_is_no_answer(Behaviour behaviour) throws IOException {
        try (ScannerOnTheLine scanner = new ScannerOnTheLine(behaviour)) {
            assertThat(scanner.within(behaviour == Behaviour.NEVER ? SHORT : LONG)
                            .scan(file("text")))
                    .isEqualTo(NO_ANSWER);
        }
    }

    @Test
    void a_scanner_that_is_not_there_is_no_answer() throws IOException {
        // A port that is taken and does not listen: one that is free, somebody else may open meanwhile.
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Clamd gone = new Clamd(taken.getLocalAddress().getHostAddress(), taken.getLocalPort(), SHORT);
            assertThat(gone.scan(file("text"))).isEqualTo(NO_ANSWER);
            assertThat(gone.answers()).isFalse();
        }
    }
}
