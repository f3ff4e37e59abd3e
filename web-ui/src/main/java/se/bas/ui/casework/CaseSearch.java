package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseList.Line;
import se.bas.application.casework.SearchCases;
import se.bas.domain.casework.CaseQuery;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/**
 * Finds one of my cases from anywhere, by number, name or case number. It asks when one pauses or presses Enter, since
 * each time is a search in the log; and it asks only for what may be searched for.
 */
final class CaseSearch {
    /** Long enough that a name typed without stopping is one search. */
    private static final int TYPING_PAUSE = 700;

    private final SearchCases searchCases;
    private final SignedIn signedIn;
    private final Dialog dialog = new Dialog();
    private final TextField query = new TextField(Words.text("casework.find.label"));
    private final Paragraph answer = new Paragraph();
    private final OrderedList hits = new OrderedList();
    private List<Line> found = List.of();
    private String asked = "";

    CaseSearch(SearchCases searchCases, SignedIn signedIn) {
        this.searchCases = searchCases;
        this.signedIn = signedIn;
        dialog.setHeaderTitle(Words.text("casework.find.heading"));
        dialog.addClassName("search-dialog");
        dialog.setWidth("38rem");
        query.setHelperText(Words.text("casework.find.help"));
        query.setPrefixComponent(VaadinIcon.SEARCH.create());
        query.setAutocomplete(Autocomplete.OFF);
        query.setClearButtonVisible(true);
        query.setWidthFull();
        query.setTestId("find");
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(TYPING_PAUSE);
        query.addValueChangeListener(change -> ask());
        query.addKeyDownListener(Key.ENTER, pressed -> enter());
        answer.setTestId("find-answer");
        answer.addClassName("find-answer");
        answer.getElement().setAttribute("role", "status");
        hits.addClassName("hits");
        hits.setTestId("hits");
        hits.getElement().setAttribute("aria-label", Words.text("casework.find.hits"));
        Button close = new Button(Words.text("shell.close"), click -> dialog.close());
        Div body = new Div(query, answer, hits);
        body.addClassName("search-body");
        dialog.add(body);
        dialog.getFooter().add(close);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                body.getElement().executeJs("window.basSearchKeys?.(this)");
            }
        });
    }

    void open() {
        dialog.open();
        query.focus();
    }

    private void enter() {
        ask();
        if (!found.isEmpty()) {
            Line first = found.getFirst();
            dialog.getUI().ifPresent(ui -> {
                dialog.close();
                ui.navigate(Routes.toCase(first.id()));
            });
        }
    }

    private void ask() {
        String typed = query.getValue().strip();
        if (typed.equals(asked)) {
            return;
        }
        asked = typed;
        found = List.of();
        switch (CaseQuery.read(typed, Written.today())) {
            case CaseQuery.TooShort nothing -> answer.setText("");
            case CaseQuery.FreeText text -> answer.setText(Words.text("casework.find.free-text"));
            case CaseQuery.NoNumber(var problem) -> answer.setText(Words.of(problem));
            case CaseQuery.WholeNumber number -> search(typed);
            case CaseQuery.CaseNumber number -> search(typed);
            case CaseQuery.PersonName name -> search(typed);
        }
        show();
    }

    private void search(String typed) {
        int total = switch (searchCases.search(signedIn.actor(), typed)) {
            case Disclosure.Granted<CaseList>(CaseList list, var receipt) -> {
                found = list.lines();
                yield list.total();
            }
            case Disclosure.Withheld<CaseList> withheld -> 0;
        };
        answer.setText(
                total > found.size()
                        ? Words.text("casework.find.more", found.size(), total)
                        : Words.text(total == 0 ? "casework.find.none" : "casework.cases.hits", total));
    }

    private void show() {
        hits.removeAll();
        found.forEach(line -> hits.add(new ListItem(hit(line))));
        hits.setVisible(!found.isEmpty());
    }

    /** A protected identity stands as its case number alone (CON-41). */
    private Component hit(Line line) {
        RouterLink link = new RouterLink(
                "",
                CaseFileView.class,
                new RouteParameters(new RouteParam(Routes.CASE_ID, line.id().toString())));
        Span name = new Span(Objects.requireNonNullElse(line.name(), line.caseNumber()));
        name.addClassName("hit-name");
        link.add(name);
        if (line.name() != null) {
            Span below = new Span(Words.text(
                    "casework.find.below",
                    line.caseNumber(),
                    Objects.requireNonNullElse(line.maskedNumber(), Words.text("casework.none"))));
            below.addClassName("below");
            link.add(below);
        }
        link.setTestId("hit-" + line.caseNumber());
        link.getElement().addEventListener("click", click -> dialog.close());
        return link;
    }
}
