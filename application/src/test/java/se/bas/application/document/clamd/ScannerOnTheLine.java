package se.bas.application.document.clamd;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A real server on a real line that answers as clamd does: it reads the command up to its zero byte and the file in its
 * chunks. It finds the EICAR test file by its words.
 */
final class ScannerOnTheLine implements AutoCloseable {
    /** Set apart, so that no scanner on a developer's machine takes this class for a virus. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicReference<String> last = new AtomicReference<>("");
    private final CountDownLatch over = new CountDownLatch(1);
    private final Behaviour behaviour;

    /** How it answers a file. */
    enum Behaviour {
        AS_IT_SHOULD,
        NEVER,
        HANGS_UP,
        ERROR,
        HALF_AN_OK,
        OK_WITHOUT_END,
        NONSENSE,
        ENDLESS
    }

    ScannerOnTheLine(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        Thread.ofVirtual().start(this::serve);
    }

    Clamd within(Duration patience) {
        return new Clamd(door.getInetAddress().getHostAddress(), door.getLocalPort(), patience);
    }

    /** The file it was sent last, as Latin-1. */
    String lastFile() {
        return last.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                Thread.ofVirtual().start(() -> answer(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket accepted) {
        try (Socket line = accepted) {
            DataInputStream from = new DataInputStream(line.getInputStream());
            String command = command(from);
            if (command.equals("zPING")) {
                say(line, "PONG\0");
            } else if (command.equals("zINSTREAM")) {
                file(from);
                scanned(line);
            } else {
                say(line, "UNKNOWN COMMAND\0");
            }
        } catch (IOException gone) {
            // Whoever asked has gone.
        }
    }

    private void scanned(Socket line) throws IOException {
        switch (behaviour) {
            case AS_IT_SHOULD ->
                say(line, last.get().contains(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
            case NEVER -> waitForTheEnd();
            case HANGS_UP -> line.close();
            case ERROR -> say(line, "INSTREAM size limit exceeded. ERROR\0");
            case HALF_AN_OK -> say(line, "stream: O");
            case OK_WITHOUT_END -> say(line, "stream: OK");
            case NONSENSE -> say(line, "stream: OKAY\0");
            case ENDLESS -> say(line, "stream: OK".repeat(1_000));
        }
    }

    private void waitForTheEnd() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String command(DataInputStream from) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int one = from.readUnsignedByte(); one != 0; one = from.readUnsignedByte()) {
            command.append((char) one);
        }
        return command.toString();
    }

    private void file(DataInputStream from) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = from.readInt(); length > 0; length = from.readInt()) {
            file.write(from.readNBytes(length));
        }
        last.set(file.toString(StandardCharsets.ISO_8859_1));
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        door.close();
    }
}
