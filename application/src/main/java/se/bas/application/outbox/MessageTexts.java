package se.bas.application.outbox;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.MessageText;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.TemplateWording;

/** Puts a message into the words of its template. There are no others in it. */
public final class MessageTexts {
    private MessageTexts() {}

    /**
     * As it will be sent; empty as long as what it says is not filled in.
     *
     * @param wording the template's, in the draft's language
     */
    public static Optional<MessageText> of(MessageDraft draft, String sender, TemplateWording wording) {
        MessageTemplate template = draft.template();
        MessageLanguage language = draft.language();
        if (template == null || language == null || draft.phone().isEmpty()) {
            return Optional.empty();
        }
        if (template.meeting() && (draft.at() == null || draft.place().isEmpty())) {
            return Optional.empty();
        }
        TemplateWording said = wording.filled(values(draft, language.locale(), sender));
        return Optional.of(new MessageText(sender, said.subject(), said.body()));
    }

    private static Map<Placeholder, String> values(MessageDraft draft, Locale locale, String sender) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.PHONE, draft.phone());
        values.put(Placeholder.SENDER, sender);
        values.put(Placeholder.PLACE, draft.place());
        if (draft.at() != null) {
            ZonedDateTime at = draft.at().atZone(ConsentPeriod.ZONE);
            values.put(
                    Placeholder.DAY,
                    DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(at));
            values.put(
                    Placeholder.TIME,
                    DateTimeFormatter.ofPattern("HH:mm", locale).format(at));
        }
        return values;
    }
}
