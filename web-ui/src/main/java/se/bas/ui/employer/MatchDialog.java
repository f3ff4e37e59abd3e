package se.bas.ui.employer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Objects;
import se.bas.application.employer.PlaceMatches;
import se.bas.domain.employer.Adaptation;
import se.bas.domain.employer.Matching;
import se.bas.domain.employer.PlaceDraft;
import se.bas.domain.employer.Wishes;
import se.bas.domain.employer.WorkKind;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Looks for places by what is wished and needed, and says of each what speaks for it. Whose wishes they are is not said. */
final class MatchDialog {
    private final Dialog dialog = new Dialog();
    private final CheckboxGroup<WorkKind> kinds = new CheckboxGroup<>(Words.text("employer.match.kinds"));
    private final IntegerField hours = new IntegerField(Words.text("employer.match.hours"));
    private final DayPicker from = new DayPicker(Words.text("employer.match.from"));
    private final CheckboxGroup<Adaptation> needs = EmployerDialogs.adaptations("employer.match.needs");
    private final Div found = new Div();
    private final EmployerActs acts;

    MatchDialog(EmployerActs acts) {
        this.acts = acts;
        dialog.setHeaderTitle(Words.text("employer.match.title"));
        dialog.setWidth("52rem");
        dialog.setMaxWidth("96vw");
        kinds.addClassName("in-columns");
        kinds.setItems(WorkKind.values());
        kinds.setItemLabelGenerator(Words::of);
        kinds.setTestId("match-kinds");
        hours.setMin(1);
        hours.setMax(PlaceDraft.HOURS_AT_MOST);
        hours.setTestId("match-hours");
        from.setValue(Written.today());
        Div when = new Div(hours, from);
        when.addClassName("field-row");
        found.setTestId("match-found");
        found.getElement().setAttribute("aria-live", "polite");
        Paragraph lead = new Paragraph(Words.text("employer.match.lead"));
        lead.addClassName("below");
        Div body = new Div(lead, kinds, when, needs, found);
        body.addClassNames("dialog-body", "form-dialog");
        dialog.add(body);
        Button close = new Button(Words.text("shell.close"), click -> dialog.close());
        close.setTestId("close");
        Button look = new Button(Words.text("employer.match.look"), click -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.setTestId("match-look");
        dialog.getFooter().add(close, look);
    }

    void open() {
        dialog.open();
        hours.focus();
    }

    private void look() {
        LocalDate day = Objects.requireNonNullElse(from.getValue(), Written.today());
        PlaceMatches matches =
                acts.match(new Wishes(kinds.getValue(), EmployerDialogs.value(hours), needs.getValue(), day));
        found.removeAll();
        if (matches.lines().isEmpty()) {
            found.add(new Paragraph(Words.text("employer.match.none")));
            return;
        }
        found.add(
                new Paragraph(Words.text("employer.match.count", matches.lines().size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("task-rows");
        list.getElement().setAttribute("role", "list");
        matches.lines().forEach(line -> list.add(row(line)));
        found.add(list);
    }

    private static ListItem row(PlaceMatches.Line line) {
        PlaceDraft place = line.place().said();
        Anchor link = new Anchor(EmployersView.to(line.employer()), line.name());
        Span what = new Span(Words.text("employer.match.what", place.what(), EmployerWords.extent(place), line.city()));
        what.addClassName("below");
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("match-reasons");
        line.match().reasons().forEach(reason -> reasons.add(reason(reason)));
        ListItem row = new ListItem(new H3(link), what, reasons);
        row.addClassNames("item-row", "match-row");
        row.setTestId("match-row");
        return row;
    }

    private static ListItem reason(Matching.Reason reason) {
        Component mark = (reason.why().good() ? VaadinIcon.CHECK : VaadinIcon.MINUS).create();
        mark.getElement().setAttribute("aria-hidden", "true");
        Adaptation need = reason.need();
        return new ListItem(
                mark, new Span(Words.of("employer.why", reason.why()) + (need == null ? "" : " " + Words.of(need))));
    }
}
