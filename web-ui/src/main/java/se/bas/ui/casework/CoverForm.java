package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.bas.application.casework.Colleague;
import se.bas.application.casework.CoverOutcome;
import se.bas.domain.casework.CoverDraft;
import se.bas.domain.casework.CoverProblem;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Who is to stand in, from when to when, and why. */
final class CoverForm extends Div {
    private final Select<Colleague> staff = new Select<>();
    private final DayPicker from = new DayPicker(Words.text("casework.cover.from"));
    private final DayPicker until = new DayPicker(Words.text("casework.cover.until"));
    private final TextField reason = new TextField(Words.text("casework.cover.reason"));
    private final Paragraph consequence = new Paragraph();
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Function<CoverDraft, CoverOutcome> give;
    private final Runnable changed;

    /**
     * Lays it out.
     *
     * @param self whether it is first offered for the manager themselves
     * @param changed what happens after a cover was given
     */
    CoverForm(List<Colleague> colleagues, boolean self, Function<CoverDraft, CoverOutcome> give, Runnable changed) {
        this.give = give;
        this.changed = changed;
        addClassNames("form-panel", "cover-form");
        setTestId("cover-form");
        staff.setLabel(Words.text("casework.cover.staff"));
        staff.setItems(colleagues);
        staff.setItemLabelGenerator(CoverForm::name);
        staff.setTestId("cover-staff");
        if (self) {
            colleagues.stream().filter(Colleague::self).findFirst().ifPresent(staff::setValue);
        }
        from.setValue(Written.today());
        from.setTestId("cover-from");
        until.setValue(Written.today().plusDays(CoverDraft.DAYS_FIRST_OFFERED - 1L));
        until.setHelperText(Words.text("casework.cover.until-help", CoverDraft.DAYS_AT_MOST));
        until.setTestId("cover-until");
        reason.setHelperText(Words.text("casework.cover.reason-help", CoverDraft.REASON_AT_LEAST));
        reason.setTestId("cover-reason");
        consequence.addClassName("consequence");
        consequence.setTestId("cover-consequence");
        names();
        staff.addValueChangeListener(change -> tell());
        until.addValueChangeListener(change -> tell());
        tell();
        Button save = new Button(Words.text("casework.cover.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("cover-save");
        Div dates = new Div(from, until);
        dates.addClassName("field-row");
        add(staff, dates, reason, consequence, save);
    }

    private void names() {
        byName.put("staff", staff);
        byName.put("from", from);
        byName.put("until", until);
        byName.put("reason", reason);
    }

    private static String name(Colleague colleague) {
        return colleague.self() ? Words.text("casework.cover.self", colleague.name()) : colleague.name();
    }

    private void tell() {
        Colleague chosen = staff.getValue();
        LocalDate last = until.getValue();
        consequence.setText(
                chosen == null || last == null
                        ? Words.text("casework.cover.consequence-later")
                        : Words.text("casework.cover.consequence", chosen.name(), Written.day(last)));
    }

    private void save() {
        CoverDraft draft = new CoverDraft(
                Optional.ofNullable(staff.getValue()).map(Colleague::id).orElse(null),
                from.getValue(),
                until.getValue(),
                reason.getValue());
        switch (give.apply(draft)) {
            case CoverOutcome.Given given -> changed.run();
            case CoverOutcome.Rejected(var problems, var receipt) -> show(problems);
            case CoverOutcome.NotFound gone -> changed.run();
        }
    }

    private void show(List<CoverProblem> problems) {
        byName.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> {
            Component field = byName.get(problem.field());
            if (field != null) {
                mark(field, Words.of(problem));
            }
        });
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }
}
