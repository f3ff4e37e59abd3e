package se.bas.environment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The application on another database than the test environment's, with the same Keycloak. */
final class OtherServer implements AutoCloseable {
    /** Not the newest version of HTTP: a server that is asked to stop waits half a minute for a line of that. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Liberty liberty;
    private final URI app;

    private OtherServer(Liberty liberty, URI app) {
        this.liberty = liberty;
        this.app = app;
    }

    /** What came back. */
    record Answer(int status, String body) {
        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    /** Starts it without waiting. Nothing runs by itself on it: a test compares what is in its database. */
    static OtherServer launch(DataDirectory data, String name, DatabaseAddress database) {
        return launch(data, name, database, Map.of("BAS_JOBS", "false", "BAS_OUTBOX", "false"));
    }

    /** The same with settings of its own. */
    static OtherServer launch(
            DataDirectory data, String name, DatabaseAddress database, Map<String, String> surroundings) {
        Addresses known = TestEnvironment.addresses();
        Settings settings = Settings.forRunning(TestEnvironment.project())
                .withDatabase(database)
                .withDemo(true);
        URI app = URI.create("http://127.0.0.1:" + Ports.preferring(0).app());
        Liberty.Node node = new Liberty.Node(name, data.root().resolve(name), app);
        Addresses addresses =
                new Addresses(app, known.keycloak(), database, known.libertyInstall(), node.user(), data.logs());
        return new OtherServer(
                Liberty.start(
                        known.libertyInstall(),
                        data,
                        settings,
                        node,
                        addresses,
                        DevelopmentSecrets.of(System.getenv()),
                        surroundings),
                app);
    }

    /** Starts it, and waits until it serves. */
    static OtherServer start(DataDirectory data, String name, DatabaseAddress database) throws InterruptedException {
        return launch(data, name, database).ready();
    }

    /** Waits until it serves. */
    OtherServer ready() throws InterruptedException {
        try {
            liberty.awaitReady(new Watch());
            return this;
        } catch (RuntimeException | InterruptedException failed) {
            close();
            throw failed;
        }
    }

    /** What it says of itself to whoever watches it. */
    Answer look(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(app.resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    /** Ends it from one instant to the next, as a failing machine would: kill -9. */
    void kill() {
        ProcessHandle handle = liberty.process().handle();
        handle.descendants().forEach(ProcessHandle::destroyForcibly);
        handle.destroyForcibly();
        handle.onExit().join();
    }

    /** Waits until its log says something, and gives the log. */
    String awaitWords(String words) throws IOException, InterruptedException {
        Path log = liberty.process().log();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            String said = Files.readString(log);
            if (said.contains(words)) {
                return said;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("it never said \"" + words + "\" but:\n" + said);
            }
            Thread.sleep(200);
        }
    }

    Answer get(String account, String path) throws IOException, InterruptedException {
        return send(account, request(path).GET());
    }

    Answer post(String account, String path, String json) throws IOException, InterruptedException {
        return send(
                account,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Files a document, under a key for sending again. */
    Answer file(String account, String path, String about, String key, byte[] content)
            throws IOException, InterruptedException {
        return send(
                account,
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .header("BAS-Document", about)
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** Begins to file one, and sends half of it. The line stays open until it is closed. */
    Socket half(String account, String path, String about, String key, byte[] content) throws IOException {
        Socket line = new Socket(app.getHost(), app.getPort());
        String head = "POST /api/v1%s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\nBAS-Document: %s\r\n"
                        .formatted(path, app.getHost(), app.getPort(), Tokens.of(account), about)
                + "Idempotency-Key: %s\r\nContent-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n"
                        .formatted(key, content.length);
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(content, 0, content.length / 2);
        line.getOutputStream().flush();
        return line;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(app.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(60));
    }

    private static Answer send(String account, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(
                request.header("Authorization", "Bearer " + Tokens.of(account)).build(),
                HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    @Override
    public void close() {
        liberty.process().close();
    }
}
