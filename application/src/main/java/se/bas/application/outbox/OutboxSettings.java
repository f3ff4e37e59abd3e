package se.bas.application.outbox;

import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.domain.job.BackOff;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.NeutralWording;

/**
 * How an installation sends messages. What is not set up is off; what is set up wrongly stops the server when it starts.
 */
@Part
public class OutboxSettings {
    private static final int SENDER_AT_MOST = 40;
    private static final int SMTP_SUBMISSION = 587;

    private final Config settings;

    @Inject
    OutboxSettings(Config settings) {
        this.settings = settings;
    }

    /**
     * The mail server.
     *
     * @param user null for one that asks for none
     * @param from the address that mail comes from
     */
    public record Smtp(
            String host,
            int port,
            boolean startTls,
            @Nullable String user,
            @Nullable String password,
            String from) {}

    /**
     * The provider of SMS.
     *
     * @param from what the provider shows as sender: eleven letters and digits at most, or a number
     */
    public record Sms(URI url, String token, String from) {}

    /** Whether this node may send; without a word to the contrary it may. */
    boolean wanted() {
        return settings.getOptionalValue("bas.outbox", Boolean.class).orElse(true);
    }

    /** How often the leader looks whether something is due. */
    Duration every() {
        return duration("bas.outbox.every", "PT5S");
    }

    /** So long a node has to hand a message over, before another does it again. Longer than a channel's patience. */
    Duration lease() {
        return duration("bas.outbox.lease", "PT5M");
    }

    BackOff backOff() {
        return new BackOff(duration("bas.outbox.retry", "PT1M"), duration("bas.outbox.retry.longest", "PT1H"));
    }

    /** What can be sent by at all, by whomever. */
    public Set<Channel> open() {
        Set<Channel> all = EnumSet.noneOf(Channel.class);
        smtp().ifPresent(set -> all.add(Channel.MAIL));
        sms().ifPresent(set -> all.add(Channel.SMS));
        return all;
    }

    /**
     * What the agency can send by: none without a sender's name, so that nobody writes in a name that was not chosen.
     *
     * @param agency its code
     */
    public Set<Channel> openFor(String agency) {
        return sender(agency).isEmpty() ? Collections.emptySet() : open();
    }

    /** Who messages come from, as whoever gets them reads it. */
    public Optional<String> sender(String agency) {
        return Optional.ofNullable(senders().get(agency));
    }

    /** Each agency's, as {@code soc=Trelleborgs kommun;amf=Trelleborgs kommun}. */
    Map<String, String> senders() {
        Map<String, String> all = new HashMap<>();
        for (String one : text("bas.outbox.senders").orElse("").split(";", -1)) {
            if (one.isBlank()) {
                continue;
            }
            int at = one.indexOf('=');
            String name = one.substring(at + 1).strip();
            if (at < 1 || name.isEmpty() || name.length() > SENDER_AT_MOST || name.matches(".*\\p{Cntrl}.*")) {
                throw new IllegalArgumentException("bas.outbox.senders must read code=name;code=name");
            }
            if (!NeutralWording.neutral(name)) {
                throw new IllegalArgumentException("bas.outbox.senders names what a message must not say");
            }
            all.put(one.substring(0, at).strip(), name);
        }
        return all;
    }

    /** Empty when mail is off. */
    public Optional<Smtp> smtp() {
        return text("bas.outbox.smtp.host").map(host -> {
            boolean startTls = settings.getOptionalValue("bas.outbox.smtp.starttls", Boolean.class)
                    .orElse(true);
            if (!startTls && !onThisMachine(host)) {
                throw new IllegalArgumentException("bas.outbox.smtp.starttls may be off on the machine itself alone");
            }
            return new Smtp(
                    host,
                    settings.getOptionalValue("bas.outbox.smtp.port", Integer.class)
                            .orElse(SMTP_SUBMISSION),
                    startTls,
                    text("bas.outbox.smtp.user").orElse(null),
                    text("bas.outbox.smtp.password").orElse(null),
                    text("bas.outbox.smtp.from")
                            .filter(Channel.MAIL::possible)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("bas.outbox.smtp.from must be an address")));
        });
    }

    /** Empty when SMS is off. */
    public Optional<Sms> sms() {
        return text("bas.outbox.sms.url").map(URI::create).map(url -> {
            if (url.getHost() == null || !("https".equals(url.getScheme()) || onThisMachine(url.getHost()))) {
                throw new IllegalArgumentException("bas.outbox.sms.url must begin with https");
            }
            return new Sms(url, needed("bas.outbox.sms.token"), needed("bas.outbox.sms.from"));
        });
    }

    private static boolean onThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nobody) {
            return false;
        }
    }

    /** All of it, so that what cannot be read is said when the server starts. */
    void read() {
        open();
        senders();
        backOff();
        every();
        lease();
    }

    private Optional<String> text(String property) {
        return settings.getOptionalValue(property, String.class).filter(value -> !value.isBlank());
    }

    private String needed(String property) {
        return text(property).orElseThrow(() -> new IllegalArgumentException(property + " is missing"));
    }

    private Duration duration(String property, String usual) {
        Duration duration =
                Duration.parse(settings.getOptionalValue(property, String.class).orElse(usual));
        if (!duration.isPositive()) {
            throw new IllegalArgumentException(property + " must be longer than nothing");
        }
        return duration;
    }
}
