package se.bas.ui.agency;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bas.application.Part;
import se.bas.application.configuration.ServerTrust;

/** Asks Keycloak about a token of its own (RFC 7662): a disabled account's is active no more. */
@Part
class Introspection {
    private static final Logger LOG = LoggerFactory.getLogger(Introspection.class);

    private static final String CLIENT = "bas-ui";
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final Optional<URI> address;
    private final String secret;

    @Inject
    Introspection(
            @ConfigProperty(name = "bas.oidc.introspection-url") Optional<URI> address,
            @ConfigProperty(name = "bas.ui.secret") Optional<String> secret) {
        this.address = address;
        this.secret = secret.orElse("");
    }

    /**
     * Begins to ask about several. A connection lasts no longer than that: whom the server trusts may have changed since.
     */
    Asking begin() {
        return new Asking(HttpClient.newBuilder()
                .sslContext(ServerTrust.now())
                .connectTimeout(CONNECTED_WITHIN)
                .build());
    }

    /** One round of questions. */
    final class Asking implements AutoCloseable {
        private final HttpClient http;

        private Asking(HttpClient http) {
            this.http = http;
        }

        /** Doubt is never a yes: an answer that is late, broken or refused is {@link SignInStanding#UNKNOWN}. */
        SignInStanding standing(String accessToken) {
            if (address.isEmpty()) {
                return SignInStanding.UNKNOWN;
            }
            try {
                HttpResponse<String> answer =
                        http.send(question(address.get(), accessToken), HttpResponse.BodyHandlers.ofString());
                return answer.statusCode() == OK ? Introspection.standing(answer.body()) : SignInStanding.UNKNOWN;
            } catch (IOException unreachable) {
                LOG.warn(
                        "Keycloak could not be asked: {}",
                        unreachable.getClass().getName());
                return SignInStanding.UNKNOWN;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return SignInStanding.UNKNOWN;
            }
        }

        @Override
        public void close() {
            http.close();
        }
    }

    private HttpRequest question(URI where, String accessToken) {
        return HttpRequest.newBuilder(where)
                .timeout(ANSWERED_WITHIN)
                .header("Authorization", "Basic " + credentials())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token_type_hint=access_token&token=" + encoded(accessToken)))
                .build();
    }

    static SignInStanding standing(String answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            JsonValue active = reader.readObject().get("active");
            if (JsonValue.TRUE.equals(active)) {
                return SignInStanding.HOLDS;
            }
            return JsonValue.FALSE.equals(active) ? SignInStanding.OVER : SignInStanding.UNKNOWN;
        } catch (JsonException notUnderstood) {
            return SignInStanding.UNKNOWN;
        }
    }

    /** Encoded first, as RFC 6749 2.3.1 says. */
    private String credentials() {
        return Base64.getEncoder().encodeToString((CLIENT + ":" + encoded(secret)).getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
