package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import se.bas.application.casework.CaseView;
import se.bas.ui.components.Arrangement;

/** Header, timeline and consents of one case. Shown anew, each is touched only if something in it has changed. */
final class CaseBoard {
    private final Function<CaseView.Header, Component[]> actionsOf;
    private final Function<CaseView, Component> panelOf;
    private final Div columns = new Div();
    private final Timeline timeline;
    private CaseHeader header;
    private Component panel;
    private CaseView shown;

    CaseBoard(CaseView view, Function<CaseView.Header, Component[]> actionsOf, Function<CaseView, Component> panelOf) {
        this.actionsOf = actionsOf;
        this.panelOf = panelOf;
        shown = view;
        header = new CaseHeader(view.header(), actionsOf.apply(view.header()));
        timeline = new Timeline(view.timeline());
        panel = panelOf.apply(view);
        columns.addClassName("case-columns");
        columns.add(timeline, panel);
    }

    List<Component> parts() {
        return List.of(header, columns);
    }

    void show(CaseView now) {
        if (!now.header().equals(shown.header())) {
            header = new CaseHeader(now.header(), actionsOf.apply(now.header()));
        }
        if (!now.timeline().equals(shown.timeline())) {
            timeline.show(now.timeline());
        }
        if (!now.consents().equals(shown.consents()) || now.mayRegisterConsent() != shown.mayRegisterConsent()) {
            panel = panelOf.apply(now);
            Arrangement.arrange(columns, List.of(timeline, panel));
        }
        shown = now;
    }
}
