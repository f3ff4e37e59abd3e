package se.bas.ui.components;

import com.vaadin.flow.component.html.Span;

/** An agency's name with its colour; the name carries the meaning, the colour only helps the eye. */
public final class AgencyBadge extends Span {
    public AgencyBadge(String name, String code) {
        super(name);
        addClassNames("agency-badge", colour(code));
    }

    /** The class that gives whatever bears it the agency's accent colour. */
    public static String colour(String code) {
        return "agency-" + code.replaceAll("[^a-z0-9-]", "");
    }
}
