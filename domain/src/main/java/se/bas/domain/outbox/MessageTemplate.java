package se.bas.domain.outbox;

import se.bas.domain.template.TemplateItem;

/** What can be said. */
public enum MessageTemplate {
    /** The participant is asked to ring. */
    CALL_ME(TemplateItem.CALL_ME, false),
    /** When and where they are expected. */
    TIME_FOR_TALK(TemplateItem.TIME_FOR_TALK, true);

    private final TemplateItem item;
    private final boolean meeting;

    MessageTemplate(TemplateItem item, boolean meeting) {
        this.item = item;
        this.meeting = meeting;
    }

    /** Where its words are found. */
    public TemplateItem item() {
        return item;
    }

    /** Whether it names a time and a place. */
    public boolean meeting() {
        return meeting;
    }
}
