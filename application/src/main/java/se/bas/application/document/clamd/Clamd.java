package se.bas.application.document.clamd;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import se.bas.application.document.VirusScanner.Verdict;
import se.bas.domain.document.FileContent;

/**
 * One scanner, by the protocol of clamd(8): {@code INSTREAM} with the file in chunks, each after its length in four bytes,
 * and a length of nought at the end.
 *
 * @param within how long connecting may take, and how long all of the answer
 */
record Clamd(String host, int port, Duration within) {
    private static final int CHUNK = 1 << 16;
    private static final int ANSWER_AT_MOST = 1_000;
    private static final Duration SOON = Duration.ofSeconds(1);

    /** Whether it answers to being called. */
    boolean answers() {
        Duration patience = within.compareTo(SOON) < 0 ? within : SOON;
        try (Socket scanner = connected(patience)) {
            scanner.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return "PONG".equals(answer(scanner, System.nanoTime() + patience.toNanos()));
        } catch (IOException | RuntimeException away) {
            return false;
        }
    }

    /** Anything but a clear word is none. */
    Verdict scan(FileContent content) {
        long until = System.nanoTime() + within.toNanos();
        try (Socket scanner = connected(within)) {
            send(content, scanner);
            String answer = answer(scanner, until);
            if (answer.equals("stream: OK")) {
                return Verdict.CLEAN;
            }
            // What it found is its own word for it, and nobody's to read here.
            return answer.startsWith("stream: ") && answer.endsWith(" FOUND") ? Verdict.INFECTED : Verdict.NO_ANSWER;
        } catch (IOException | RuntimeException away) {
            return Verdict.NO_ANSWER;
        }
    }

    private Socket connected(Duration patience) throws IOException {
        Socket scanner = new Socket();
        try {
            scanner.connect(new InetSocketAddress(host, port), Math.toIntExact(patience.toMillis()));
            scanner.setSoTimeout(Math.toIntExact(patience.toMillis()));
            return scanner;
        } catch (IOException | RuntimeException away) {
            scanner.close();
            throw away;
        }
    }

    private static void send(FileContent content, Socket scanner) throws IOException {
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(scanner.getOutputStream(), CHUNK));
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream from = content.stream()) {
            byte[] chunk = from.readNBytes(CHUNK);
            while (chunk.length > 0) {
                to.writeInt(chunk.length);
                to.write(chunk);
                chunk = from.readNBytes(CHUNK);
            }
        }
        to.writeInt(0);
        to.flush();
    }

    /** Up to the zero byte that ends it; whatever trickles in later than it may, or without an end, is no answer. */
    private static String answer(Socket scanner, long until) throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream from = scanner.getInputStream();
        for (int one = from.read(); one != 0; one = from.read()) {
            if (one < 0 || answer.length() == ANSWER_AT_MOST || System.nanoTime() > until) {
                throw new IOException("no end of an answer");
            }
            answer.append((char) one);
        }
        return answer.toString();
    }
}
