package se.bas.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import se.bas.environment.TestEnvironment;
import se.bas.environment.Tokens;

/** A client of the API, with somebody's token. */
public final class Api {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Optional<String> token;

    private Api(Optional<String> token) {
        this.token = token;
    }

    public static Api as(String account) {
        return withToken(Tokens.of(account));
    }

    static Api withToken(String token) {
        return new Api(Optional.of(token));
    }

    static Api withoutToken() {
        return new Api(Optional.empty());
    }

    /** What came back; the body is empty text when there is none. */
    public record Answer(int status, String type, String body) {
        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer openCase(UUID file) throws IOException, InterruptedException {
        return get("/cases/" + file);
    }

    private HttpRequest.Builder request(String path) {
        URI app = TestEnvironment.addresses().app();
        HttpRequest.Builder request = HttpRequest.newBuilder(app.resolve("/api/v1" + path));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }
}
