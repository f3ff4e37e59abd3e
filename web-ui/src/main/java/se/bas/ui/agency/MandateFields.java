package se.bas.ui.agency;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.MandateChoices;
import se.bas.application.agency.MandateChoices.Person;
import se.bas.application.agency.MandateChoices.Place;
import se.bas.domain.agency.MandateDraft;
import se.bas.domain.agency.Role;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The fields of a mandate, each with its label above and its help below. */
final class MandateFields {
    private static final int[] PERIODS = {3, 6, MandateDraft.MONTHS_AT_MOST};

    private enum Whom {
        KNOWN("agency.mandates.form.known"),
        NEW("agency.mandates.form.new");

        private final String words;

        Whom(String words) {
            this.words = words;
        }
    }

    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>(Words.text("agency.mandates.form.whom"));
    final ComboBox<Person> person = new ComboBox<>(Words.text("agency.mandates.form.person"));
    final TextField affiliation = new TextField(Words.text("agency.mandates.form.affiliation"));
    final TextField name = new TextField(Words.text("agency.mandates.form.name"));
    final Select<Place> unit = new Select<>();
    final Select<Role> role = new Select<>();
    final DayPicker from = new DayPicker(Words.text("agency.mandates.form.from"));
    final DayPicker until = new DayPicker(Words.text("agency.mandates.form.until"));
    private final Paragraph consequence = new Paragraph();
    private final MandateChoices choices;

    MandateFields(MandateChoices choices) {
        this.choices = choices;
        whom(choices);
        place(choices);
        period(choices.today());
        consequence.addClassName("consequence");
        consequence.setTestId("mandate-consequence");
        tell();
    }

    private void whom(MandateChoices choices) {
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(one -> Words.text(one.words));
        whom.setTestId("whom");
        person.setItems(choices.staff());
        person.setItemLabelGenerator(MandateFields::label);
        person.setHelperText(Words.text("agency.mandates.form.person-help"));
        person.setTestId("person");
        affiliation.setSuffixComponent(
                new Span(Words.text("agency.mandates.form.affiliation-end", choices.organisationNumber())));
        affiliation.setHelperText(Words.text("agency.mandates.form.affiliation-help"));
        affiliation.setAutocomplete(Autocomplete.OFF);
        affiliation.setTestId("affiliation");
        name.setHelperText(Words.text("agency.mandates.form.name-help"));
        name.setAutocomplete(Autocomplete.OFF);
        name.setTestId("name");
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        whom.addValueChangeListener(change -> show());
        person.addValueChangeListener(change -> tell());
        name.addValueChangeListener(change -> tell());
        whom.setValue(Whom.KNOWN);
    }

    private static String label(@Nullable Person one) {
        if (one == null) {
            return "";
        }
        String affiliation = one.affiliation();
        String known =
                affiliation == null ? one.name() : Words.text("agency.mandates.form.known-as", one.name(), affiliation);
        return one.signedIn() ? known : Words.text("agency.mandates.form.not-yet", known);
    }

    private void place(MandateChoices choices) {
        unit.setLabel(Words.text("agency.mandates.form.unit"));
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(one -> one == null ? "" : Words.of(one.name()));
        unit.setTestId("unit");
        if (choices.units().size() == 1) {
            unit.setValue(choices.units().getFirst());
        }
        role.setLabel(Words.text("agency.mandates.form.role"));
        role.setItems(choices.roles());
        role.setItemLabelGenerator(one -> one == null ? "" : Words.of(one));
        role.setHelperText(Words.text("agency.mandates.form.role-help"));
        role.setTestId("role");
        unit.addValueChangeListener(change -> tell());
        role.addValueChangeListener(change -> {
            role.setHelperText(
                    change.getValue() == null
                            ? Words.text("agency.mandates.form.role-help")
                            : MandateWords.help(change.getValue()));
            tell();
        });
    }

    private void period(LocalDate today) {
        from.setValue(today);
        from.setMin(today);
        until.setValue(today.plusMonths(MandateDraft.MONTHS_AT_MOST));
        until.setHelperText(Words.text("agency.mandates.form.until-help", MandateDraft.MONTHS_AT_MOST));
        from.setTestId("from");
        until.setTestId("until");
        from.addValueChangeListener(change -> tell());
        until.addValueChangeListener(change -> tell());
    }

    Div sections() {
        Div dates = new Div(from, until);
        dates.addClassName("field-row");
        Div all = new Div(
                section("agency.mandates.form.who", whom, person, affiliation, name),
                section("agency.mandates.form.what", unit, role),
                section("agency.mandates.form.when", dates, presets()));
        all.addClassName("consent-sections");
        return all;
    }

    Paragraph consequence() {
        return consequence;
    }

    private Div presets() {
        Div group = new Div();
        group.addClassName("filter-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Words.text("agency.mandates.form.presets"));
        for (int months : PERIODS) {
            NativeButton chip = new NativeButton(Words.text("agency.mandates.form.months", months), click -> {
                LocalDate start = from.getValue();
                if (start != null) {
                    until.setValue(start.plusMonths(months));
                }
            });
            chip.addClassName("filter-chip");
            group.add(chip);
        }
        return group;
    }

    private static Div section(String heading, com.vaadin.flow.component.Component... fields) {
        Div section = new Div(new H2(Words.text(heading)));
        section.add(fields);
        section.addClassNames("panel", "form-panel");
        return section;
    }

    private void show() {
        boolean known = whom.getValue() != Whom.NEW;
        person.setVisible(known);
        affiliation.setVisible(!known);
        name.setVisible(!known);
        tell();
    }

    /** What the grant leads to, as far as it can be told yet. */
    private void tell() {
        String who = Optional.ofNullable(person.getValue()).map(Person::name).orElse("");
        if (whom.getValue() == Whom.NEW) {
            who = name.getValue().strip();
        }
        boolean complete = !who.isEmpty()
                && unit.getValue() != null
                && role.getValue() != null
                && from.getValue() != null
                && until.getValue() != null;
        consequence.setText(
                complete
                        ? Words.text(
                                "agency.mandates.form.consequence",
                                who,
                                Words.of(role.getValue()),
                                Words.of(unit.getValue().name()),
                                Written.day(from.getValue()),
                                Written.day(until.getValue()))
                        : Words.text("agency.mandates.form.consequence-later"));
    }

    /** Fills in what was filled in before. */
    void fill(MandateDraft draft) {
        String typed = draft.affiliation();
        whom.setValue(typed == null ? Whom.KNOWN : Whom.NEW);
        affiliation.setValue(typed == null ? "" : typed);
        name.setValue(draft.name() == null ? "" : draft.name());
        choices.staff().stream()
                .filter(one -> one.id().equals(draft.person()))
                .findFirst()
                .ifPresent(person::setValue);
        choices.units().stream()
                .filter(one -> one.id().equals(draft.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        role.setValue(draft.role());
        from.setValue(draft.from());
        until.setValue(draft.until());
    }

    MandateDraft draft() {
        boolean known = whom.getValue() != Whom.NEW;
        return new MandateDraft(
                known ? Optional.ofNullable(person.getValue()).map(Person::id).orElse(null) : null,
                known ? null : affiliation.getValue(),
                known ? null : name.getValue(),
                Optional.ofNullable(unit.getValue()).map(Place::id).orElse(null),
                role.getValue(),
                from.getValue(),
                until.getValue());
    }
}
