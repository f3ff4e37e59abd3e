package se.bas.application.outbox.channel;

import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.configuration.ServerTrust;
import se.bas.application.outbox.Carrier;
import se.bas.application.outbox.Delivery;
import se.bas.application.outbox.OutboxSettings;
import se.bas.application.outbox.Parcel;
import se.bas.domain.outbox.Channel;

/**
 * Mail. SMTP knows no key by which a message is taken once; a stable Message-ID is what there is, by which the servers and
 * programs behind it know the same mail again.
 */
@Part
class SmtpCarrier implements Carrier {
    private static final System.Logger LOG = System.getLogger(SmtpCarrier.class.getName());

    /** Milliseconds for each answer. There are about ten in a conversation. */
    private static final String PATIENCE = "15000";

    private static final int FOR_GOOD = 500;

    private final OutboxSettings settings;

    @Inject
    SmtpCarrier(OutboxSettings settings) {
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Delivery carry(Parcel parcel) {
        return settings.smtp().map(server -> send(server, parcel)).orElse(Delivery.NOT_NOW);
    }

    private static Delivery send(OutboxSettings.Smtp server, Parcel parcel) {
        try {
            Transport.send(mail(server, parcel));
            return Delivery.ACCEPTED;
        } catch (SendFailedException refused) {
            return outcome(refused);
        } catch (MessagingException | UnsupportedEncodingException failed) {
            // What a server answers can name the address, so that is not written down.
            LOG.log(Level.WARNING, "{0}: the mail server did not take it: {1}", parcel.id(), failed.getClass());
            return Delivery.NOT_NOW;
        }
    }

    /** Only what the server says is wrong for good with the address is. */
    private static Delivery outcome(SendFailedException refused) {
        for (Exception next = refused; next instanceof MessagingException one; next = one.getNextException()) {
            if (next instanceof SMTPAddressFailedException address && address.getReturnCode() >= FOR_GOOD) {
                return Delivery.REFUSED;
            }
        }
        return Delivery.NOT_NOW;
    }

    private static MimeMessage mail(OutboxSettings.Smtp server, Parcel parcel)
            throws MessagingException, UnsupportedEncodingException {
        String domain = server.from().substring(server.from().indexOf('@'));
        MimeMessage mail = new Named(session(server), "<" + parcel.id() + domain + ">");
        mail.setFrom(new InternetAddress(server.from(), parcel.text().sender(), StandardCharsets.UTF_8.name()));
        mail.setRecipient(RecipientType.TO, new InternetAddress(parcel.address(), true));
        mail.setSubject(parcel.text().subject(), StandardCharsets.UTF_8.name());
        mail.setText(parcel.text().body(), StandardCharsets.UTF_8.name());
        // No answer by itself: it would tell the system of a holiday, and nobody reads it.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        return mail;
    }

    private static Session session(OutboxSettings.Smtp server) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", ServerTrust.now().getSocketFactory());
        String user = server.user();
        String password = server.password();
        if (user == null || password == null) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    /** A mail with a name that stays the same however often it is sent. */
    private static final class Named extends MimeMessage {
        private final @Nullable String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
