package se.bas.ui.ground;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Predicate;
import se.bas.application.casework.CaseView;
import se.bas.application.ground.RecordedGroundView;
import se.bas.domain.ground.GroundStatus;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/** What is disclosed without consent, in words. */
final class GroundPanel extends Section {
    private final RevocationDialog revocation;
    private final boolean mayRevoke;

    GroundPanel(CaseView view, RevocationDialog revocation) {
        this.revocation = revocation;
        this.mayRevoke = !view.recordable().isEmpty();
        addClassNames("consent-panel", "ground-panel");
        setTestId("ground-panel");
        getElement().setAttribute("aria-labelledby", "ground-heading");
        List<RecordedGroundView> live =
                view.grounds().stream().filter(GroundPanel::live).toList();
        List<RecordedGroundView> over =
                view.grounds().stream().filter(Predicate.not(GroundPanel::live)).toList();
        add(top(view));
        if (live.isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("ground.panel.nothing"));
            nothing.addClassName("panel-nothing");
            add(nothing);
        }
        live.forEach(ground -> add(card(ground)));
        if (!over.isEmpty()) {
            add(past(over));
        }
    }

    private static boolean live(RecordedGroundView ground) {
        return ground.status() == GroundStatus.ACTIVE
                || ground.status() == GroundStatus.NOT_USED
                || ground.status() == GroundStatus.NOT_YET_VALID;
    }

    private GroundCard card(RecordedGroundView ground) {
        return ground.given() && mayRevoke
                ? new GroundCard(ground, () -> revocation.open(ground))
                : new GroundCard(ground);
    }

    private static Div top(CaseView view) {
        H2 heading = new H2(Words.text("ground.panel.heading"));
        heading.setId("ground-heading");
        Div top = new Div(heading);
        top.addClassName("panel-top");
        if (!view.recordable().isEmpty()) {
            Anchor record = new Anchor(Routes.toGroundForm(view.header().id()), Words.text("ground.panel.record"));
            record.addClassName("button-link");
            record.setTestId("record-ground");
            Anchor duty = new Anchor(Routes.toDuty(view.header().id()), Words.text("duty.open"));
            duty.addClassName("button-link");
            duty.setTestId("to-duty-sheet");
            top.add(record, duty);
        }
        return top;
    }

    private static Details past(List<RecordedGroundView> over) {
        Div cards = new Div();
        over.forEach(ground -> cards.add(new GroundCard(ground)));
        Details past = new Details(Words.text("ground.panel.past", over.size()), cards);
        past.addClassName("past-consents");
        past.setTestId("past-grounds");
        return past;
    }
}
