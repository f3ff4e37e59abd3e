package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** The one main region of a view, where the skip link leads. */
public abstract class Page extends Main implements HasDynamicTitle {
    private final String title;

    /**
     * @param title key of the page's title; never about a person, since titles stay in the browser's history
     * @param style class name for the stylesheet
     */
    @SuppressWarnings("this-escape") // Sets attributes only; no view overrides how that is done.
    protected Page(String title, String style) {
        this.title = title;
        setId("main");
        getElement().setAttribute("tabindex", "-1");
        addClassNames("page", style);
    }

    /** The page's heading, with what can be done at its right. */
    protected static Component heading(String text, Component... actions) {
        H1 words = new H1(text);
        Div row = new Div(words);
        row.addClassName("page-heading");
        if (actions.length > 0) {
            Div right = new Div(actions);
            right.addClassName("page-actions");
            row.add(right);
        }
        return row;
    }

    protected static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    @Override
    public String getPageTitle() {
        return Words.text("shell.title", Words.text(title));
    }
}
