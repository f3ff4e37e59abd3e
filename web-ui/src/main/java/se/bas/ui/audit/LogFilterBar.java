package se.bas.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import se.bas.application.audit.LogFilter;
import se.bas.application.audit.LogFilter.Show;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;

/** Which part of the log to read. */
final class LogFilterBar extends Div {
    private final DayPicker from = new DayPicker(Words.text("audit.filter.from"));
    private final DayPicker until = new DayPicker(Words.text("audit.filter.until"));
    private final TextField caseNumber = new TextField(Words.text("audit.filter.case-number"));
    private final Select<Show> show = new Select<>();
    private final Runnable changed;
    private boolean clearing;

    LogFilterBar(Runnable changed) {
        this.changed = changed;
        addClassName("toolbar");
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        from.setTestId("log-from");
        until.setTestId("log-until");
        from.addValueChangeListener(change -> ask());
        until.addValueChangeListener(change -> ask());
        caseNumber.setClearButtonVisible(true);
        caseNumber.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        caseNumber.setTestId("log-case");
        caseNumber.addValueChangeListener(change -> ask());
        show.setLabel(Words.text("audit.filter.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(Words::of);
        show.setValue(Show.ALL);
        show.setTestId("log-show");
        show.addValueChangeListener(change -> ask());
        Button clear = new Button(Words.text("audit.filter.clear"), click -> show(Show.ALL));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setTestId("log-clear");
        add(from, until, caseNumber, show, clear);
    }

    LogFilter chosen() {
        String number = caseNumber.getValue().strip();
        return new LogFilter(from.getValue(), until.getValue(), number.isEmpty() ? null : number, show.getValue());
    }

    private void ask() {
        if (!clearing) {
            changed.run();
        }
    }

    /** Shows this part of the whole log, whatever was asked for before. */
    void show(Show part) {
        // Four fields, but one question, and one entry in the log.
        clearing = true;
        from.clear();
        until.clear();
        caseNumber.clear();
        show.setValue(part);
        clearing = false;
        changed.run();
    }
}
