package se.bas.ui.components;

import com.vaadin.flow.component.Svg;

/** A picture drawn on the server, with what it says in words for those who do not see it. */
public final class DrawnPicture extends Svg {
    /**
     * Draws.
     *
     * @param svg with every text already escaped, see {@link #escaped}
     */
    public DrawnPicture(String svg, String alternative) {
        super(svg);
        addClassName("picture");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", alternative);
    }

    /** Text made safe to stand inside markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
