package se.bas.ui.employer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.employer.EmployerWriting;
import se.bas.domain.employer.Adaptation;
import se.bas.domain.employer.ContactDraft;
import se.bas.domain.employer.ContactWay;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.PersonDraft;
import se.bas.domain.employer.PlaceDraft;
import se.bas.domain.employer.WorkKind;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The short forms of an employer's page. */
final class EmployerDialogs {
    private final EmployerActs acts;
    private final EmployerId id;
    private final Runnable changed;

    EmployerDialogs(EmployerActs acts, EmployerId id, Runnable changed) {
        this.acts = acts;
        this.id = id;
        this.changed = changed;
    }

    void person() {
        TextField name = text("employer.person.name", "person-name");
        TextField title = text("employer.person.title", "person-title");
        TextField phone = text("employer.person.phone", "person-phone");
        TextField email = text("employer.person.email", "person-email");
        SequencedMap<String, Component> reach = new LinkedHashMap<>();
        reach.put("phone", phone);
        reach.put("email", email);
        open(
                new FormDialog(Words.text("employer.person.add"), Words.text("employer.save"))
                        .part(below("employer.person.lead"))
                        .field("person", name)
                        .field("text", title)
                        .row(reach),
                () -> acts.add(
                        id, new PersonDraft(name.getValue(), title.getValue(), phone.getValue(), email.getValue())));
    }

    void places() {
        Select<@Nullable WorkKind> kind = select("employer.place.kind", WorkKind.values(), "place-kind");
        TextField what = text("employer.place.what", "place-what");
        what.setMaxLength(PlaceDraft.WHAT_AT_MOST);
        IntegerField least = number("employer.place.hours-least", 10, PlaceDraft.HOURS_AT_MOST, "place-least");
        IntegerField most = number("employer.place.hours-most", 40, PlaceDraft.HOURS_AT_MOST, "place-most");
        IntegerField places = number("employer.place.places", 1, PlaceDraft.PLACES_AT_MOST, "place-places");
        CheckboxGroup<Adaptation> adaptations = adaptations("employer.place.adaptations");
        DayPicker from = new DayPicker(Words.text("employer.place.from"));
        from.setValue(Written.today());
        DayPicker until = new DayPicker(Words.text("employer.place.until"));
        until.setHelperText(Words.text("employer.place.until-help"));
        SequencedMap<String, Component> numbers = new LinkedHashMap<>();
        numbers.put("hoursLeast", least);
        numbers.put("hoursMost", most);
        numbers.put("places", places);
        SequencedMap<String, Component> days = new LinkedHashMap<>();
        days.put("from", from);
        days.put("until", until);
        open(
                new FormDialog(Words.text("employer.place.add"), Words.text("employer.save"))
                        .field("kind", kind)
                        .field("what", what)
                        .row(numbers)
                        .field("adaptations", adaptations)
                        .row(days),
                () -> acts.offer(
                        id,
                        new PlaceDraft(
                                kind.getValue(),
                                what.getValue(),
                                value(least),
                                value(most),
                                adaptations.getValue(),
                                value(places),
                                from.getValue(),
                                until.getValue())));
    }

    void contact() {
        DayPicker day = new DayPicker(Words.text("employer.contact.day"));
        day.setValue(Written.today());
        day.setMax(Written.today());
        Select<@Nullable ContactWay> way = select("employer.contact.way", ContactWay.values(), "contact-way");
        way.setValue(ContactWay.PHONE);
        TextField with = text("employer.contact.with", "contact-with");
        TextArea text = new TextArea(Words.text("employer.contact.text"));
        text.setHelperText(Words.text("employer.contact.text-help"));
        text.setWidthFull();
        text.setTestId("contact-text");
        SequencedMap<String, Component> when = new LinkedHashMap<>();
        when.put("day", day);
        when.put("way", way);
        open(
                new FormDialog(Words.text("employer.contact.add"), Words.text("employer.save"))
                        .row(when)
                        .field("person", with)
                        .field("text", text),
                () -> acts.log(id, new ContactDraft(day.getValue(), way.getValue(), with.getValue(), text.getValue())));
    }

    private void open(FormDialog dialog, Supplier<EmployerWriting> keep) {
        dialog.open(() -> {
            List<FormDialog.Flaw> flaws = EmployerActs.flaws(keep.get());
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    private static TextField text(String key, String testId) {
        TextField field = new TextField(Words.text(key));
        field.setWidthFull();
        field.setTestId(testId);
        return field;
    }

    private static IntegerField number(String key, int value, int most, String testId) {
        IntegerField field = new IntegerField(Words.text(key));
        field.setMin(1);
        field.setMax(most);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setTestId(testId);
        return field;
    }

    static int value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    static <E extends Enum<E>> Select<@Nullable E> select(String key, E[] all, String testId) {
        Select<@Nullable E> field = new Select<>();
        field.setLabel(Words.text(key));
        field.setItems(all);
        field.setItemLabelGenerator(one -> one == null ? "" : Words.of(one));
        field.setTestId(testId);
        return field;
    }

    static CheckboxGroup<Adaptation> adaptations(String key) {
        CheckboxGroup<Adaptation> group = new CheckboxGroup<>(Words.text(key));
        group.setItems(Adaptation.values());
        group.setItemLabelGenerator(Words::of);
        group.setTestId("adaptations");
        group.addClassName("in-columns");
        return group;
    }

    private static Paragraph below(String key) {
        Paragraph below = new Paragraph(Words.text(key));
        below.addClassName("below");
        return below;
    }
}
