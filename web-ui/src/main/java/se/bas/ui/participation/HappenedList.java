package se.bas.ui.participation;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import se.bas.application.participation.ParticipationView;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** All that has happened, the newest first, folded up: what, when, why, and who recorded it. */
final class HappenedList extends Details {
    HappenedList(ParticipationView view) {
        super(Words.text("participation.history", view.steps().size()), list(view));
        addClassName("task-settled-details");
        setTestId("participation-history");
    }

    private static OrderedList list(ParticipationView view) {
        OrderedList list = new OrderedList();
        list.addClassName("task-settled");
        list.getElement().setAttribute("role", "list");
        view.steps().reversed().forEach(step -> {
            Span what = new Span(ParticipationWords.what(step));
            Span how =
                    new Span(Words.text("participation.recorded", step.by(), Written.minute(step.at()), step.period()));
            how.addClassName("below");
            list.add(new ListItem(what, how));
        });
        return list;
    }
}
