package se.bas.application.outbox.channel;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import se.bas.application.Part;
import se.bas.application.configuration.ServerTrust;
import se.bas.application.outbox.Carrier;
import se.bas.application.outbox.Delivery;
import se.bas.application.outbox.OutboxSettings;
import se.bas.application.outbox.Parcel;
import se.bas.domain.outbox.Channel;

/**
 * SMS, by a provider that takes JSON over HTTP with a bearer token, and sends what comes twice with one Idempotency-Key
 * once: that key is the message's own number.
 */
@Part
class HttpSmsCarrier implements Carrier {
    private static final System.Logger LOG = System.getLogger(HttpSmsCarrier.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** They say that it is our settings, that it is at work on it, or to come back. The message is none the worse. */
    private static final Set<Integer> LATER = Set.of(401, 402, 403, 404, 405, 407, 408, 409, 425, 429);

    private static final int CLIENTS_FAULT = 4;
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final OutboxSettings settings;

    @Inject
    HttpSmsCarrier(OutboxSettings settings) {
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Delivery carry(Parcel parcel) {
        return settings.sms().map(provider -> send(provider, parcel)).orElse(Delivery.NOT_NOW);
    }

    private Delivery send(OutboxSettings.Sms provider, Parcel parcel) {
        String body = Json.createObjectBuilder()
                .add("to", parcel.address())
                .add("from", provider.from())
                .add("text", parcel.text().body())
                .add("reference", parcel.id().toString())
                .build()
                .toString();
        HttpRequest request = HttpRequest.newBuilder(provider.url())
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + provider.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", parcel.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = client()) {
            return outcome(
                    parcel,
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "{0}: the provider did not answer: {1}", parcel.id(), failed.getClass());
            return Delivery.NOT_NOW;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Delivery.NOT_NOW;
        }
    }

    /** One for each message: whom the server trusts may have changed since the last. */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(ServerTrust.now())
                .build();
    }

    private static Delivery outcome(Parcel parcel, int status) {
        if (status / HUNDRED == SUCCESS) {
            return Delivery.ACCEPTED;
        }
        LOG.log(Level.WARNING, "{0}: the provider answered {1,number,#}", parcel.id(), status);
        return status / HUNDRED == CLIENTS_FAULT && !LATER.contains(status) ? Delivery.REFUSED : Delivery.NOT_NOW;
    }
}
