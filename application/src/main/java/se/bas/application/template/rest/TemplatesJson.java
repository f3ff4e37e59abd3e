package se.bas.application.template.rest;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.template.OfferedTemplates;
import se.bas.application.template.TemplateInForce;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.TemplateItem;
import se.bas.domain.template.TemplateWording;

/** What my agency writes from. */
@Schema(name = "Templates", description = "What my agency's messages and letters read today, before they are filled in")
public record TemplatesJson(
        @Schema(description = "In whose name; absent when none is set up") @Nullable
        String sender,

        List<TemplateJson> templates) {

    /** One template. */
    @Schema(name = "Template", description = "A template as it holds today")
    public record TemplateJson(
            TemplateItem template,

            @Schema(
                    description =
                            "Below 100: brought with the product; above: 100 and the number of my agency's edition")
            int version,

            @Schema(description = "Whether it is a letter; else a message")
            boolean letter,

            @Schema(description = "What can be filled in, as it stands in the text")
            List<String> placeholders,

            List<WordingJson> wordings) {
        static TemplateJson of(TemplateInForce one) {
            return new TemplateJson(
                    one.item(),
                    one.version().number(),
                    one.item().letter(),
                    one.item().allowed().stream().map(Placeholder::inBraces).toList(),
                    Arrays.stream(MessageLanguage.values())
                            .map(language -> WordingJson.of(language, one.in(language)))
                            .toList());
        }
    }

    /** One language. */
    @Schema(name = "TemplateWording", description = "A template in one language")
    public record WordingJson(
            MessageLanguage language,

            @Schema(description = "Of a mail, or the heading of a letter")
            String subject,

            @Schema(description = "With what is filled in within braces")
            String body) {
        static WordingJson of(MessageLanguage language, TemplateWording wording) {
            return new WordingJson(language, wording.subject(), wording.body());
        }
    }

    static TemplatesJson of(OfferedTemplates offered) {
        return new TemplatesJson(
                offered.sender(),
                offered.templates().stream().map(TemplateJson::of).toList());
    }
}
