package se.bas.application.outbox.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.application.outbox.Delivery;
import se.bas.application.outbox.Given;
import se.bas.application.outbox.Parcel;
import se.bas.domain.outbox.Channel;

/** Against a provider that listens. */
@Tag("UIX-09")
class HttpSmsCarrierTest {
    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile int answer = 202;

    @SuppressWarnings("NullAway.Init")
    private HttpServer provider;

    @BeforeEach
    void listen() throws Exception {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/sms", asked -> {
            headers.add(asked.getRequestHeaders());
            bodies.add(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.getResponseHeaders().add("Location", "/elsewhere");
            asked.sendResponseHeaders(answer, -1);
            asked.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private HttpSmsCarrier carrier() {
        return new HttpSmsCarrier(Given.settings(Map.of(
                "bas.outbox.sms.url",
                        "http://127.0.0.1:" + provider.getAddress().getPort() + "/sms",
                "bas.outbox.sms.token", "hemlig",
                "bas.outbox.sms.from", "Trelleborg")));
    }

    @Test
    void the_provider_gets_number_words_and_key_and_no_more() {
        Parcel parcel = Given.parcel(Channel.SMS, "+46701740605");
        assertThat(carrier().carry(parcel)).isEqualTo(Delivery.ACCEPTED);
        JsonObject said = Json.createReader(new StringReader(bodies.getFirst())).readObject();
        assertThat(said.keySet()).containsExactlyInAnyOrder("to", "from", "text", "reference");
        assertThat(said.getString("to")).isEqualTo("+46701740605");
        assertThat(said.getString("text")).isEqualTo(parcel.text().body());
        assertThat(said.getString("from")).isEqualTo("Trelleborg");
        assertThat(headers.getFirst().getFirst("Authorization")).isEqualTo("Bearer hemlig");
        assertThat(headers.getFirst().getFirst("Idempotency-key"))
                .isEqualTo(parcel.id().toString());
    }

    @Test
    void handed_over_again_it_has_the_same_key() {
        Parcel parcel = Given.parcel(Channel.SMS, "+46701740605");
        carrier().carry(parcel);
        carrier().carry(parcel);
        assertThat(headers)
                .extracting(one -> one.getFirst("Idempotency-key"))
                .containsOnly(parcel.id().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "200, ACCEPTED", "201, ACCEPTED", "202, ACCEPTED", "302, NOT_NOW", "400, REFUSED", "401, NOT_NOW",
        "403, NOT_NOW", "409, NOT_NOW", "422, REFUSED", "429, NOT_NOW", "500, NOT_NOW", "503, NOT_NOW"
    })
    void what_the_provider_answers_decides(int status, Delivery came) {
        answer = status;
        assertThat(carrier().carry(Given.parcel(Channel.SMS, "+46701740605"))).isEqualTo(came);
        assertThat(bodies).hasSize(1);
    }

    @Test
    void a_provider_that_is_not_there_is_tried_again() {
        HttpSmsCarrier carrier = carrier();
        provider.stop(0);
        assertThat(carrier.carry(Given.parcel(Channel.SMS, "+46701740605"))).isEqualTo(Delivery.NOT_NOW);
        assertThat(new HttpSmsCarrier(Given.settings(Map.of())).carry(Given.parcel(Channel.SMS, "+46701740605")))
                .isEqualTo(Delivery.NOT_NOW);
    }
}
