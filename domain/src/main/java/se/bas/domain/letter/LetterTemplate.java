package se.bas.domain.letter;

import se.bas.domain.template.TemplateItem;

/** What a letter can be made from. */
public enum LetterTemplate {
    /** Kallelse. */
    LETTER_INVITATION(TemplateItem.LETTER_INVITATION),
    /** Påminnelse. */
    LETTER_REMINDER(TemplateItem.LETTER_REMINDER),
    LETTER_FREE(TemplateItem.LETTER_FREE);

    private final TemplateItem item;

    LetterTemplate(TemplateItem item) {
        this.item = item;
    }

    public TemplateItem item() {
        return item;
    }
}
