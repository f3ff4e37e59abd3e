package se.bas.ui.agency;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.LoggerFactory;
import se.bas.application.Part;
import se.bas.application.configuration.ServerTrust;

/** The session at our Keycloak, from which one would be let in again without being asked. */
@Part
class KeycloakSession {
    private static final String CLIENT = "bas-ui";

    private final Optional<String> endSession;

    @Inject
    KeycloakSession(@ConfigProperty(name = "bas.oidc.end-session-url") Optional<String> endSession) {
        this.endSession = endSession;
    }

    /** Where the browser ends it, and the agency's own; it comes back to the address given. */
    String ending(Optional<String> token, String back) {
        return endSession
                .map(url -> url + "?client_id=" + CLIENT + "&post_logout_redirect_uri=" + encoded(back)
                        + token.map(hint -> "&id_token_hint=" + encoded(hint)).orElse(""))
                .orElse(back);
    }

    /** Ends it without a browser. Keycloak then tells this server, by the back channel, that the sign-in is over. */
    void end(String token) {
        if (endSession.isEmpty()) {
            return;
        }
        try (HttpClient http = HttpClient.newBuilder()
                .sslContext(ServerTrust.now())
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(endSession.get() + "?client_id=" + CLIENT + "&id_token_hint=" + encoded(token)))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 400) {
                LoggerFactory.getLogger(KeycloakSession.class).warn("Keycloak did not end a session: {}", status);
            }
        } catch (IOException unreachable) {
            // Nobody comes in by it all the same: a session here begins with a sign-in of the last minutes.
            LoggerFactory.getLogger(KeycloakSession.class)
                    .warn(
                            "Keycloak could not be reached to end a session: {}",
                            unreachable.getClass().getName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
