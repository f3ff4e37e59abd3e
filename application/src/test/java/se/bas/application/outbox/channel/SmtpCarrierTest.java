package se.bas.application.outbox.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.application.outbox.Delivery;
import se.bas.application.outbox.Given;
import se.bas.application.outbox.Parcel;
import se.bas.domain.outbox.Channel;

/** Against a mail server that listens. */
@Tag("UIX-09")
class SmtpCarrierTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void listen() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static SmtpCarrier carrier(int port, String startTls) {
        return new SmtpCarrier(Given.settings(Map.of(
                "bas.outbox.smtp.host",
                "127.0.0.1",
                "bas.outbox.smtp.port",
                Integer.toString(port),
                "bas.outbox.smtp.starttls",
                startTls,
                "bas.outbox.smtp.from",
                "svara-inte@kommunen.example")));
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    @Test
    void it_arrives_word_for_word_from_the_sender_and_under_its_own_name() throws Exception {
        Parcel parcel = Given.parcel(Channel.MAIL, "robin@exempel.se");
        assertThat(carrier(port(), "false").carry(parcel)).isEqualTo(Delivery.ACCEPTED);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).isEqualTo("<" + parcel.id() + "@kommunen.example>");
        assertThat(mail.getSubject()).isEqualTo("Ring oss gärna");
        assertThat(mail.getContent().toString().strip()).isEqualTo(parcel.text().body());
        assertThat(mail.getFrom()[0].toString()).contains("Trelleborgs kommun", "svara-inte@kommunen.example");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void handed_over_again_it_has_the_same_name() throws Exception {
        Parcel parcel = Given.parcel(Channel.MAIL, "robin@exempel.se");
        carrier(port(), "false").carry(parcel);
        carrier(port(), "false").carry(parcel);
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    }

    @Test
    void a_server_without_encryption_gets_nothing_unless_that_was_said() {
        assertThat(carrier(port(), "true").carry(Given.parcel(Channel.MAIL, "robin@exempel.se")))
                .isEqualTo(Delivery.NOT_NOW);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_not_there_is_tried_again() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        assertThat(carrier(nobody, "false").carry(Given.parcel(Channel.MAIL, "robin@exempel.se")))
                .isEqualTo(Delivery.NOT_NOW);
    }

    @Test
    void nothing_set_up_sends_nothing() {
        SmtpCarrier none = new SmtpCarrier(Given.settings(Map.of()));
        assertThat(none.carry(Given.parcel(Channel.MAIL, "robin@exempel.se"))).isEqualTo(Delivery.NOT_NOW);
    }

    @Test
    void an_address_refused_for_good_is_not_tried_again_and_one_refused_for_now_is() throws Exception {
        for (int code : new int[] {550, 450}) {
            try (ServerSocket refusing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Thread talk = Thread.ofVirtual().start(() -> refuse(refusing, code));
                assertThat(carrier(refusing.getLocalPort(), "false")
                                .carry(Given.parcel(Channel.MAIL, "nobody@exempel.se")))
                        .isEqualTo(code == 550 ? Delivery.REFUSED : Delivery.NOT_NOW);
                talk.join();
            }
        }
    }

    /** A mail server that knows nobody. */
    private static void refuse(ServerSocket listening, int code) {
        try (var socket = listening.accept();
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                var out = socket.getOutputStream()) {
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String answer = line.startsWith("RCPT")
                        ? code + " no such user\r\n"
                        : line.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n";
                out.write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException over) {
            // The client has hung up.
        }
    }
}
