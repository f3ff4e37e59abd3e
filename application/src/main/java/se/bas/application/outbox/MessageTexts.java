package se.bas.application.outbox;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.MessageText;

/** Puts a message into the words of its template. There are no others in it. */
public final class MessageTexts {
    static final String BUNDLE = "se.bas.application.outbox.templates";

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    // Without this, the server's own language would stand in for one that is missing.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private MessageTexts() {}

    /** As it will be sent; empty as long as what it says is not filled in. */
    public static Optional<MessageText> of(MessageDraft draft, String sender) {
        MessageTemplate template = draft.template();
        MessageLanguage language = draft.language();
        if (template == null || language == null || draft.phone().isEmpty()) {
            return Optional.empty();
        }
        if (template.meeting() && (draft.at() == null || draft.place().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(text(template, language, draft, sender));
    }

    private static MessageText text(
            MessageTemplate template, MessageLanguage language, MessageDraft draft, String sender) {
        Locale locale = language.locale();
        ZonedDateTime at = draft.at() == null ? null : draft.at().atZone(SWEDEN);
        Object[] values = {
            draft.phone(),
            sender,
            at == null ? "" : DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(at),
            at == null ? "" : DateTimeFormatter.ofPattern("HH:mm", locale).format(at),
            draft.place()
        };
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, locale, MessageTexts.class.getClassLoader(), NO_FALLBACK);
        return new MessageText(
                sender,
                new MessageFormat(texts.getString(template.key() + ".subject"), locale).format(values),
                new MessageFormat(texts.getString(template.key() + ".body"), locale).format(values));
    }
}
