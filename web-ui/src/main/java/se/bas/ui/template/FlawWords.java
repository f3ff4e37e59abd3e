package se.bas.ui.template;

import se.bas.domain.template.TemplateCheck;
import se.bas.ui.components.Words;

/** What is wrong with a template, in words. */
final class FlawWords {
    private FlawWords() {}

    static String of(TemplateCheck.Flaw flaw) {
        return Words.text("template.flaw." + flaw.code().name(), flaw.values().toArray());
    }
}
