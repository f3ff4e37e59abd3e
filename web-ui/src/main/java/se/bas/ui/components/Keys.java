package se.bas.ui.components;

import com.vaadin.flow.component.Component;

/**
 * Keys that press a button from anywhere on the page. Single characters work where nothing is being typed, and can be
 * switched off (WCAG 2.1.4). The listening is done by {@code js/keys.js}.
 */
public final class Keys {
    /** Opens the search. */
    public static final String SEARCH = "/ ctrl+k";

    public static final String NOTE = "n";
    public static final String HELP = "?";

    /** Takes back what was done last, as long as the page offers it. */
    public static final String UNDO = "z";

    private Keys() {}

    /**
     * Lets keys press a button.
     *
     * @param keys separated by spaces
     */
    public static void press(Component button, String keys) {
        button.getElement().setAttribute("data-keys", keys);
        button.getElement().setAttribute("aria-keyshortcuts", keys.replace("ctrl+k", "Control+K"));
    }
}
