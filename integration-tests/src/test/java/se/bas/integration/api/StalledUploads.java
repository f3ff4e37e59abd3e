package se.bas.integration.api;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.bas.environment.TestEnvironment;
import se.bas.environment.Tokens;

/** Files that somebody began to send: half of each has come, and no more will. Closing them cuts the line. */
final class StalledUploads implements AutoCloseable {
    private static final int ANNOUNCED = 200_000;

    private final List<Socket> lines = new ArrayList<>();

    private StalledUploads() {}

    static StalledUploads of(int count, String path, String about) throws IOException {
        StalledUploads all = new StalledUploads();
        try {
            for (int at = 0; at < count; at++) {
                all.begin(path, about);
            }
            return all;
        } catch (IOException broken) {
            all.close();
            throw broken;
        }
    }

    private void begin(String path, String about) throws IOException {
        URI app = TestEnvironment.addresses().app();
        Socket line = new Socket(app.getHost(), app.getPort());
        lines.add(line);
        String head = "POST /api/v1%s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\nBAS-Document: %s\r\n"
                        .formatted(path, app.getHost(), app.getPort(), Tokens.of("soc-handlaggare"), about)
                + "Content-Type: application/octet-stream\r\nContent-Length: " + ANNOUNCED + "\r\n\r\n";
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write("a".repeat(ANNOUNCED / 2).getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() {
        for (Socket line : lines) {
            try {
                line.close();
            } catch (IOException gone) {
                // It is cut either way.
            }
        }
    }
}
