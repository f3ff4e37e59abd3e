package se.bas.integration.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import se.bas.environment.TestEnvironment;
import se.bas.environment.Tokens;

/** One account's client of the API, lean enough to measure with; what it asks is timed and counted. */
final class Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String account;
    private final Tally tally;

    Client(String account, Tally tally) {
        this.account = account;
        this.tally = tally;
    }

    /** What came back. */
    record Answer(int status, String body, String tag) {
        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    Answer get(String what, String path, int... expected) throws IOException, InterruptedException {
        return send(what, request(path).GET(), expected);
    }

    Answer post(String what, String path, String json, int... expected) throws IOException, InterruptedException {
        return send(what, request(path).POST(BodyPublishers.ofString(json)), expected);
    }

    /**
     * Puts.
     *
     * @param header If-Match or If-None-Match
     */
    Answer put(String what, String path, String header, String tag, String json, int... expected)
            throws IOException, InterruptedException {
        return send(what, request(path).header(header, tag).PUT(BodyPublishers.ofString(json)), expected);
    }

    Answer delete(String what, String path, String tag, int... expected) throws IOException, InterruptedException {
        return send(what, request(path).header("If-Match", tag).DELETE(), expected);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(TestEnvironment.addresses().app().resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + Tokens.of(account))
                .header("Content-Type", "application/json");
    }

    private Answer send(String what, HttpRequest.Builder request, int... expected)
            throws IOException, InterruptedException {
        HttpRequest asked = request.build();
        long begun = System.nanoTime();
        HttpResponse<String> response = HTTP.send(asked, HttpResponse.BodyHandlers.ofString());
        tally.took(what, System.nanoTime() - begun);
        tally.answered(what, response.statusCode(), expected);
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(""));
    }
}
