package se.bas.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.bas.environment.TestEnvironment;
import se.bas.environment.Tokens;

/** A client of the API, with somebody's token. Every answer is held against the description of the API. */
public final class Api {
    // Not HTTP/2: its client asks plain http for an upgrade, and a body sent with that question may be lost on the way.
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Optional<String> token;
    private final Map<String, String> headers;

    private Api(Optional<String> token, Map<String, String> headers) {
        this.token = token;
        this.headers = headers;
    }

    public static Api as(String account) {
        return withToken(Tokens.of(account));
    }

    public static Api withToken(String token) {
        return new Api(Optional.of(token), Map.of());
    }

    static Api withoutToken() {
        return new Api(Optional.empty(), Map.of());
    }

    /** The same caller, who sends one header more. */
    public Api with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(token, Map.copyOf(more));
    }

    /** The same caller, who leaves a header out. */
    Api without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(name);
        return new Api(token, Map.copyOf(fewer));
    }

    Api withDefault(String name, String value) {
        return headers.containsKey(name) ? this : with(name, value);
    }

    /**
     * What came back.
     *
     * @param body empty text when there is none
     * @param tag the ETag with its quotes, empty when there is none
     */
    public record Answer(int status, String type, String body, String tag) {
        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return answer(send("GET", path, HttpRequest.BodyPublishers.noBody()));
    }

    public Answer post(String path) throws IOException, InterruptedException {
        return answer(send("POST", path, HttpRequest.BodyPublishers.noBody()));
    }

    public Answer post(String path, String json) throws IOException, InterruptedException {
        return answer(json("POST", path, json));
    }

    public Answer put(String path, String json) throws IOException, InterruptedException {
        return answer(json("PUT", path, json));
    }

    public Answer delete(String path) throws IOException, InterruptedException {
        return answer(send("DELETE", path, HttpRequest.BodyPublishers.noBody()));
    }

    public Answer openCase(UUID file) throws IOException, InterruptedException {
        return get("/cases/" + file);
    }

    /** A file, and what is said of it. */
    HttpResponse<String> file(String path, String about, byte[] content) throws IOException, InterruptedException {
        return with("Content-Type", "application/octet-stream")
                .with("BAS-Document", about)
                .send("POST", path, HttpRequest.BodyPublishers.ofByteArray(content));
    }

    HttpResponse<String> json(String method, String path, String json) throws IOException, InterruptedException {
        return withDefault("Content-Type", "application/json")
                .send(method, path, HttpRequest.BodyPublishers.ofString(json));
    }

    /** All that came back, headers too. */
    HttpResponse<String> send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
        Contract.served().check(method, response);
        return response;
    }

    /** What is no text: a paper. */
    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return HTTP.send(
                request("GET", path, HttpRequest.BodyPublishers.noBody()), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String method, String path, BodyPublisher body) {
        URI app = TestEnvironment.addresses().app();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(app.resolve("/api/v1" + path)).method(method, body);
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        headers.forEach(request::header);
        return request.build();
    }

    static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body(),
                response.headers().firstValue("ETag").orElse(""));
    }
}
