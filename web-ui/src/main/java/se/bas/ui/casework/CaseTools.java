package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import se.bas.application.agency.MandateView;
import se.bas.application.casework.CaseColumn;
import se.bas.application.casework.CaseFilter.Sort;
import se.bas.application.listing.ListChoice;
import se.bas.domain.agency.Role;
import se.bas.ui.components.SavedViews;
import se.bas.ui.components.SavedViews.Shelf;
import se.bas.ui.components.Words;

/** What is above the list of cases: search, order, columns, saved views, conditions. */
final class CaseTools extends Div {
    private static final int TYPING_PAUSE = 700;

    private final TextField search = new TextField();
    private final Select<Sort> sort = new Select<>();
    private final CheckboxGroup<CaseColumn> columns = new CheckboxGroup<>(Words.text("casework.columns.label"));
    private final CaseChips chips;
    private final SavedViews<ListChoice.Cases> views;
    private final Runnable changed;
    private final boolean working;
    private boolean choosing;

    /**
     * Makes it.
     *
     * @param changed what happens when something else has been chosen
     */
    CaseTools(MandateView mandate, Shelf<ListChoice.Cases> shelf, Runnable changed) {
        this.changed = changed;
        // What managing the unit alone does not tell.
        working = mandate.role() != Role.MANAGER;
        addClassName("case-tools");
        chips = new CaseChips(mandate, this::changed);
        // Whoever wants to see a view wants all of it.
        views = new SavedViews<>(shelf, ListChoice.Cases.PLAIN, view -> {
            choose(new CasesChoice("", view));
            changed.run();
        });
        Div narrowing = new Div(views, chips, views.saving());
        narrowing.addClassName("narrowing");
        add(toolbar(), narrowing);
    }

    private Div toolbar() {
        search.setLabel(Words.text("casework.search.label"));
        search.setHelperText(Words.text("casework.search.help"));
        search.setPlaceholder(Words.text("casework.search.placeholder"));
        search.setPrefixComponent(VaadinIcon.FILTER.create());
        search.setClearButtonVisible(true);
        search.setAutocomplete(Autocomplete.OFF);
        search.setTestId("case-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(change -> changed());
        sort.setLabel(Words.text("casework.sort.label"));
        sort.setItems(Arrays.stream(Sort.values())
                .filter(one -> one != Sort.LONGEST_WITHOUT_CONTACT || working)
                .toList());
        sort.setItemLabelGenerator(Words::of);
        sort.setValue(Sort.NAME);
        sort.setTestId("case-sort");
        sort.addValueChangeListener(change -> changed());
        Div toolbar = new Div(search, sort, columnChoice());
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private Component columnChoice() {
        columns.setItems(CaseColumn.values());
        columns.setItemLabelGenerator(column -> Words.text(CaseGrid.heading(column)));
        columns.addClassName("one-below-another");
        columns.setTestId("case-columns");
        columns.addValueChangeListener(change -> changed());
        Button button = new Button(Words.text("casework.columns.open"), VaadinIcon.GRID_SMALL.create());
        button.addClassName("column-choice");
        button.setTestId("choose-columns");
        Popover popover = new Popover(columns);
        popover.setTarget(button);
        popover.setAriaLabel(Words.text("casework.columns.label"));
        // In the page, not in the button: else it would be a child of what it belongs to.
        return new Div(button, popover);
    }

    /** Reads the saved views; gives the one that the list opens with, or the list as it is from the beginning. */
    ListChoice.Cases opening() {
        return views.read().orElse(ListChoice.Cases.PLAIN);
    }

    /** Shows this choice, as far as the mandate is offered it. */
    void choose(CasesChoice choice) {
        choosing = true;
        search.setValue(choice.text());
        sort.setValue(
                choice.looks().sort() == Sort.LONGEST_WITHOUT_CONTACT && !working
                        ? Sort.NAME
                        : choice.looks().sort());
        chips.choose(choice.looks().only());
        Set<CaseColumn> shown = EnumSet.allOf(CaseColumn.class);
        shown.removeAll(choice.looks().without());
        columns.setValue(shown);
        choosing = false;
        views.shows(choice().looks());
    }

    CasesChoice choice() {
        return new CasesChoice(search.getValue(), new ListChoice.Cases(sort.getValue(), chips.chosen(), without()));
    }

    Set<CaseColumn> shownColumns() {
        return columns.getValue();
    }

    private Set<CaseColumn> without() {
        Set<CaseColumn> without = EnumSet.allOf(CaseColumn.class);
        without.removeAll(columns.getValue());
        return without;
    }

    TextField search() {
        return search;
    }

    private void changed() {
        if (!choosing) {
            views.shows(choice().looks());
            changed.run();
        }
    }
}
