package se.bas.environment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens as a real client gets them: authorization code with PKCE, signing in at the account's own agency. A token
 * is kept for as long as it is surely valid.
 */
public final class Tokens {
    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Kept(String token, Instant until) {}

    /** A token for the API. */
    public static String of(String account) {
        return kept("bas", "bas-api-demo", account);
    }

    /** A token of realm bas whose audience is not the API. */
    public static String ofOtherClient(String account) {
        return kept("bas", "bas-other", account);
    }

    /** A token that the account's own agency issued; its audience claims to be the API. */
    public static String ofAgencyRealm(String account) {
        return kept(realmOf(account), "agency-portal", account);
    }

    /** A token for the API that was valid a moment ago. */
    public static String expired(String account) {
        String token = fetch("bas", "bas-api-brief", account);
        try {
            // Its life is a second, and the server forgives two for a clock that differs.
            Thread.sleep(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return token;
    }

    /** The same claims with no signature. */
    public static String unsigned(String token) {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
    }

    /** What a token says. */
    public static JsonObject claims(String token) {
        String body = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return json(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8));
    }

    private static String kept(String realm, String client, String account) {
        return TOKENS.compute(
                        realm + " " + client + " " + account,
                        (key, known) -> known != null && Instant.now().isBefore(known.until())
                                ? known
                                : new Kept(
                                        fetch(realm, client, account),
                                        Instant.now().plus(KEPT)))
                .token();
    }

    private static String fetch(String realm, String client, String account) {
        return AccessToken.of(
                TestEnvironment.addresses().issuer(realm),
                client,
                realm.equals("bas") ? realmOf(account) : "",
                account);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static String realmOf(String account) {
        return DemoAccount.all(TestEnvironment.project()).stream()
                .filter(known -> known.name().equals(account))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo account " + account))
                .realm();
    }
}
