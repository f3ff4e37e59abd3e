package se.bas.ui.consent;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.consent.ConsentView;
import se.bas.application.edition.Settings;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.Follows;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.PolicyNumber;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Offered;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The fields of a consent, each with its label above and its help below. */
final class ConsentFields {
    private static final List<String> LANGUAGES =
            List.of("sv", "en", "ar", "so", "fa", "ti", "uk", "pl", "fi", "bs", "es");

    final RadioButtonGroup<Recipient> recipient = new RadioButtonGroup<>();
    final CategoryChoice categories;
    final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>(Words.text("consent.form.purpose"));
    final DayPicker from = new DayPicker(Words.text("consent.form.from"));
    final DayPicker until = new DayPicker(Words.text("consent.form.until"));
    final RadioButtonGroup<ConsentForm> form = new RadioButtonGroup<>(Words.text("consent.form.form"));
    final TextField witness = new TextField(Words.text("consent.form.witness"));
    final DateTimePicker givenAt = new DateTimePicker(Words.text("consent.form.given-at"));
    final Offered place;
    final Select<String> language = new Select<>();
    final RadioButtonGroup<Interpreting> interpreting = new RadioButtonGroup<>(Words.text("consent.form.interpreting"));
    final TextField interpreter = new TextField(Words.text("consent.form.interpreter"));
    final Checkbox voluntary = new Checkbox(Words.text("consent.form.voluntary"));
    final Checkbox capable = new Checkbox(Words.text("consent.form.capable"));

    /** Of the text on a form that was signed: printed on it, and not always today's. */
    final TextField signed = new TextField(Words.text("consent.form.signed-version"));

    private final int monthsAtMost;
    private final int monthsOffered;
    private String information;

    ConsentFields(List<Recipient> units, Settings settings, Runnable changed) {
        monthsAtMost = settings.of(PolicyNumber.CONSENT_AT_MOST);
        monthsOffered = settings.of(PolicyNumber.CONSENT_OFFERED);
        information = settings.information().version();
        signed.setValue(information);
        signed.setHelperText(Words.text("consent.form.signed-version-help"));
        signed.setVisible(false);
        signed.setMaxLength(20);
        signed.setTestId("signed-version");
        place = new Offered(
                Words.text("consent.form.place"),
                settings.offered(CodeList.CONSENT_PLACES).stream()
                        .map(value -> value.in(Words.reader()))
                        .toList());
        categories = new CategoryChoice(changed);
        recipient(units, changed);
        purpose.setItems(
                Arrays.stream(Purpose.values()).filter(Purpose::consentable).toList());
        purpose.setItemLabelGenerator(Words::of);
        purpose.setTestId("purpose");
        period(changed);
        giving();
        interpreting();
        Stream.<HasValue<?, ?>>of(
                        purpose,
                        form,
                        witness,
                        signed,
                        givenAt,
                        place,
                        language,
                        interpreting,
                        interpreter,
                        voluntary,
                        capable)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        voluntary.setTestId("voluntary");
        capable.setTestId("capable");
    }

    /**
     * To whom and what for, as before; the days of a renewal come after those before. Categories and confirmations are
     * never taken over: the participant is to be asked.
     */
    void beginLike(ConsentView earlier, Follows follows) {
        recipient
                .getListDataView()
                .getItems()
                .filter(unit -> unit.unit().equals(earlier.recipientUnit())
                        && unit.agencyCode().equals(earlier.recipientCode()))
                .findFirst()
                .ifPresent(recipient::setValue);
        purpose.setValue(earlier.purpose());
        switch (follows) {
            case Follows.Corrects corrects -> {
                from.setValue(earlier.from());
                until.setValue(earlier.until());
                form.setValue(earlier.form());
                givenAt.setValue(earlier.givenAt().atZone(Written.ZONE).toLocalDateTime());
                place.write(earlier.givenPlace());
            }
            case Follows.Renews renews -> {
                LocalDate next = earlier.until().plusDays(1);
                LocalDate first = next.isBefore(Written.today()) ? Written.today() : next;
                from.setValue(first);
                until.setValue(first.plusMonths(monthsOffered));
            }
        }
    }

    private void recipient(List<Recipient> units, Runnable changed) {
        recipient.setLabel(Words.text("consent.form.recipient"));
        recipient.setItems(units);
        recipient.addClassName("one-below-another");
        recipient.setItemLabelGenerator(
                unit -> Words.text("consent.effect.unit", Words.of(unit.unit()), Words.of(unit.agency())));
        recipient.setHelperText(Words.text("consent.form.recipient-help"));
        recipient.setTestId("recipient");
        recipient.addValueChangeListener(change -> changed.run());
    }

    private void period(Runnable changed) {
        from.setValue(Written.today());
        until.setValue(Written.today().plusMonths(monthsOffered));
        until.setHelperText(Words.text("consent.form.until-help", monthsAtMost));
        from.setTestId("from");
        until.setTestId("until");
        from.addValueChangeListener(change -> changed.run());
        until.addValueChangeListener(change -> changed.run());
    }

    private void giving() {
        form.setItems(ConsentForm.values());
        form.setItemLabelGenerator(Words::of);
        form.setTestId("form");
        form.addValueChangeListener(change -> {
            witness.setVisible(change.getValue() == ConsentForm.ORAL);
            signed.setVisible(change.getValue() == ConsentForm.WRITTEN);
        });
        witness.setHelperText(Words.text("consent.form.witness-help"));
        witness.setVisible(false);
        witness.setTestId("witness");
        givenAt.setValue(Written.now());
        givenAt.setStep(Duration.ofMinutes(1));
        givenAt.setDatePickerI18n(DayPicker.words());
        givenAt.setLocale(Locale.of("sv", "SE"));
        givenAt.setTestId("given-at");
        place.setHelperText(Words.text("consent.form.place-help"));
        place.setTestId("place");
        language.setLabel(Words.text("consent.form.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(
                code -> code == null ? "" : Locale.of(code).getDisplayLanguage(Words.reader()));
        language.setValue(LANGUAGES.getFirst());
        language.setTestId("language-of-consent");
    }

    /** Asked when the language is another than Swedish (CON-18). */
    private void interpreting() {
        interpreting.setItems(Interpreting.values());
        interpreting.setItemLabelGenerator(Words::of);
        interpreting.setTestId("interpreting");
        interpreter.setHelperText(Words.text("consent.form.interpreter-help"));
        interpreter.setTestId("interpreter");
        language.addValueChangeListener(change -> askForInterpreter());
        interpreting.addValueChangeListener(change -> askForInterpreter());
        askForInterpreter();
    }

    private void askForInterpreter() {
        boolean foreign = draft().foreign();
        interpreting.setVisible(foreign);
        interpreter.setVisible(
                foreign && interpreting.getValue() != null && interpreting.getValue() != Interpreting.NONE);
    }

    /** Fills in what was filled in before. */
    void fill(ConsentDraft draft, List<Recipient> units) {
        recipient.setValue(units.stream()
                .filter(unit -> unit.id().equals(draft.recipientUnit()))
                .findFirst()
                .orElse(null));
        categories.choose(draft.categories());
        purpose.setValue(draft.purpose());
        from.setValue(draft.from());
        until.setValue(draft.until());
        form.setValue(draft.form());
        givenAt.setValue(
                draft.givenAt() == null
                        ? null
                        : draft.givenAt().atZone(Written.ZONE).toLocalDateTime());
        place.write(Objects.requireNonNullElse(draft.place(), ""));
        witness.setValue(Objects.requireNonNullElse(draft.witness(), ""));
        language.setValue(draft.language());
        interpreting.setValue(draft.interpreting());
        interpreter.setValue(Objects.requireNonNullElse(draft.interpreter(), ""));
        voluntary.setValue(draft.voluntary());
        capable.setValue(draft.capable());
    }

    Div sections(InformationText information) {
        language.addValueChangeListener(change -> information.show(change.getValue()));
        Div dates = new Div(from, until);
        dates.addClassName("field-row");
        Div when = new Div(givenAt, place);
        when.addClassName("field-row");
        Div all = new Div(
                section("consent.form.who", recipient),
                section("consent.form.what", categories),
                section("consent.form.why", purpose, dates),
                section("consent.form.information", language, interpreting, interpreter, information),
                section("consent.form.how", form, witness, signed, when, voluntary, capable));
        all.addClassName("consent-sections");
        return all;
    }

    /** The participant has been shown another text. */
    void informed(String version) {
        if (signed.getValue().equals(information)) {
            signed.setValue(version);
        }
        information = version;
    }

    private static Div section(String heading, com.vaadin.flow.component.Component... fields) {
        Div section = new Div(new com.vaadin.flow.component.html.H2(Words.text(heading)));
        section.add(fields);
        section.addClassNames("panel", "form-panel");
        return section;
    }

    ConsentDraft draft() {
        return new ConsentDraft(
                Optional.ofNullable(recipient.getValue()).map(Recipient::id).orElse(null),
                categories.chosen(),
                purpose.getValue(),
                from.getValue(),
                until.getValue(),
                form.getValue(),
                Optional.ofNullable(givenAt.getValue())
                        .map(at -> at.atZone(Written.ZONE).toInstant())
                        .orElse(null),
                place.text(),
                witnessed(),
                language.getValue(),
                form.getValue() == ConsentForm.WRITTEN ? signed.getValue().strip() : information,
                voluntary.getValue(),
                capable.getValue(),
                interpreting.getValue(),
                interpreter.getValue().isBlank() ? null : interpreter.getValue().strip());
    }

    private @Nullable String witnessed() {
        return form.getValue() == ConsentForm.ORAL ? witness.getValue() : null;
    }
}
