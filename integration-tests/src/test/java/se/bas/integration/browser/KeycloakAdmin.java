package se.bas.integration.browser;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import se.bas.environment.TestEnvironment;

/** What an administrator of our Keycloak does. */
final class KeycloakAdmin {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private KeycloakAdmin() {}

    /** Ends every session of a user of realm bas. */
    static void signOutEverywhere(String user) throws IOException, InterruptedException {
        send(request(address(user) + "/logout").POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Disables an account of realm bas, or enables it again. */
    static void enable(String user, boolean enabled) throws IOException, InterruptedException {
        send(request(address(user))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":" + enabled + "}")));
    }

    private static String address(String user) throws IOException, InterruptedException {
        String users = "/admin/realms/bas/users";
        return users + "/"
                + json(send(request(users + "?exact=true&username=" + user).GET()))
                        .asJsonArray()
                        .getJsonObject(0)
                        .getString("id");
    }

    private static HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(TestEnvironment.addresses().keycloak().resolve(path))
                .header("Authorization", "Bearer " + token());
    }

    private static String token() throws IOException, InterruptedException {
        URI address = TestEnvironment.addresses().keycloak().resolve("/realms/master/protocol/openid-connect/token");
        String password = System.getenv()
                .getOrDefault(
                        "BAS_KEYCLOAK_ADMIN_PASSWORD",
                        "for-development-on-one-machine-only-BAS_KEYCLOAK_ADMIN_PASSWORD");
        String form = "grant_type=password&client_id=admin-cli&username=keycloak-admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return json(send(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))))
                .asJsonObject()
                .getString("access_token");
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("Keycloak answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
