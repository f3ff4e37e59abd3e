package se.bas.application.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.template.TemplateItem;

/**
 * What the asker's agency writes its messages and letters from today. No participant is in it.
 *
 * @param sender in whose name messages go; null when none is set up
 * @param writer the asker's name
 * @param unit the asker's
 */
public record OfferedTemplates(
        List<TemplateInForce> templates, @Nullable String sender, String writer, Name unit) {
    public TemplateInForce of(TemplateItem item) {
        return templates.stream().filter(one -> one.item() == item).findFirst().orElseThrow();
    }
}
