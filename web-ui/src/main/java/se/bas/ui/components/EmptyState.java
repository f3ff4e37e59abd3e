package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What a place says when there is nothing in it: that, and what to do next. */
public final class EmptyState extends Div {
    public EmptyState(VaadinIcon icon, String heading, String next, Component... actions) {
        this(icon, new H2(heading), next, actions);
    }

    private EmptyState(VaadinIcon icon, Component heading, String next, Component... actions) {
        addClassName("empty-state");
        Component picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, heading, new Paragraph(next));
        add(actions);
    }

    /** What a whole page says, with the page's own heading. */
    public static EmptyState ofPage(VaadinIcon icon, String heading, String next, Component... actions) {
        return new EmptyState(icon, new H1(heading), next, actions);
    }
}
