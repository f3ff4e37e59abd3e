package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Words with their values, as a list that a screen reader can tell. */
public final class Fact {
    private final String label;
    private final Component value;

    private Fact(String label, Component value) {
        this.label = label;
        this.value = value;
    }

    public static Fact of(String label, String value) {
        return new Fact(label, new Span(value));
    }

    public static Fact of(String label, Component value) {
        return new Fact(label, value);
    }

    public static DescriptionList list(List<Fact> facts) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        for (Fact fact : facts) {
            // A group of its own, so that a word never parts from its value when the line breaks.
            com.vaadin.flow.component.html.Div pair = new com.vaadin.flow.component.html.Div();
            pair.add(new DescriptionList.Term(fact.label), new DescriptionList.Description(fact.value));
            list.getElement().appendChild(pair.getElement());
        }
        return list;
    }
}
