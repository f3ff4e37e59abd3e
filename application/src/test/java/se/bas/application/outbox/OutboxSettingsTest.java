package se.bas.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.outbox.Channel;

@Tag("UIX-09")
class OutboxSettingsTest {
    private static final Map<String, String> WHOLE = Map.of(
            "bas.outbox.senders", "soc=Trelleborgs kommun; amf = Trelleborgs kommun",
            "bas.outbox.smtp.host", "127.0.0.1",
            "bas.outbox.smtp.from", "svara-inte@kommunen.example",
            "bas.outbox.sms.url", "https://sms.example/send",
            "bas.outbox.sms.token", "hemlig",
            "bas.outbox.sms.from", "Trelleborg");

    private static Map<String, String> but(String name, String value) {
        Map<String, String> all = new HashMap<>(WHOLE);
        all.put(name, value);
        return all;
    }

    @Test
    void what_is_not_set_up_is_off() {
        OutboxSettings none = Given.settings(Map.of());
        none.read();
        assertThat(none.open()).isEmpty();
        assertThat(none.openFor("soc")).isEmpty();
        assertThat(none.wanted()).isTrue();
    }

    @Test
    void an_agency_without_a_senders_name_sends_nothing() {
        OutboxSettings whole = Given.settings(WHOLE);
        whole.read();
        assertThat(whole.openFor("soc")).containsExactlyInAnyOrder(Channel.SMS, Channel.MAIL);
        assertThat(whole.openFor("amf")).containsExactlyInAnyOrder(Channel.SMS, Channel.MAIL);
        assertThat(whole.openFor("af")).isEmpty();
        assertThat(whole.sender("soc")).contains("Trelleborgs kommun");
    }

    @ParameterizedTest
    @CsvSource({
        "bas.outbox.senders, soc=Socialtjänsten Trelleborg",
        "bas.outbox.senders, soc=Beroendecentrum",
        "bas.outbox.senders, Trelleborgs kommun",
        "bas.outbox.sms.url, http://sms.example/send",
        "bas.outbox.sms.url, file:///etc/passwd",
        "bas.outbox.sms.token, ''",
        "bas.outbox.smtp.from, ''",
        "bas.outbox.smtp.from, kommunen",
        "bas.outbox.every, PT0S",
        "bas.outbox.lease, soon"
    })
    void what_is_set_up_wrongly_stops_the_server(String name, String value) {
        assertThatThrownBy(() -> Given.settings(but(name, value)).read()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void mail_goes_without_encryption_on_the_machine_itself_alone() {
        assertThat(Given.settings(but("bas.outbox.smtp.starttls", "false"))
                        .smtp()
                        .orElseThrow()
                        .startTls())
                .isFalse();
        Map<String, String> far = but("bas.outbox.smtp.host", "192.0.2.1");
        assertThat(Given.settings(far).smtp().orElseThrow().startTls()).isTrue();
        far.put("bas.outbox.smtp.starttls", "false");
        assertThatThrownBy(() -> Given.settings(far).read()).isInstanceOf(IllegalArgumentException.class);
    }
}
