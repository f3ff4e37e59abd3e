package se.bas.domain.template;

import java.util.Map;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.outbox.MessageLanguage;

/**
 * A template in one language, before it is filled in.
 *
 * @param sender the line above a letter's address; empty when there is none, and for messages
 * @param subject of a mail, or the heading of a letter
 */
public record TemplateWording(TemplateVersion version, String sender, String subject, String body) {
    public static TemplateWording of(TemplateVersion version, EditionContent content, MessageLanguage language) {
        return new TemplateWording(
                version,
                content.text(TemplateItem.field(TemplateItem.SENDER_LINE, language)),
                content.text(TemplateItem.field(TemplateItem.SUBJECT, language)),
                content.text(TemplateItem.field(TemplateItem.BODY, language)));
    }

    /** With what is known filled in. */
    public TemplateWording filled(Map<Placeholder, String> values) {
        return new TemplateWording(
                version,
                TemplateText.filled(sender, values),
                TemplateText.filled(subject, values),
                TemplateText.filled(body, values));
    }
}
