package se.bas.ui.handover;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.bas.application.handover.HandoverView;
import se.bas.domain.disclosure.Category;
import se.bas.domain.edition.CodeList;
import se.bas.domain.handover.HandoverDraft;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Meanwhile;
import se.bas.ui.components.Words;

/** The fields of a handover: what, when, what has been done, and what is told, each under its category. */
final class HandoverFields {
    private final TextArea message = new TextArea(Words.text("handover.message"));
    private final DayPicker day = new DayPicker(Words.text("handover.day"));
    private final DayPicker meeting = new DayPicker(Words.text("handover.meeting"));
    private final TextField place = new TextField(Words.text("handover.place"));
    private final TextField person = new TextField(Words.text("handover.person"));
    private final CheckboxGroup<CodeList.Value> checklist = new CheckboxGroup<>(Words.text("handover.checklist"));
    private final CheckboxGroup<Category> about = new CheckboxGroup<>(Words.text("handover.items"));
    private final SequencedMap<Category, TextArea> texts = new LinkedHashMap<>();
    private final List<CodeList.Value> offered;

    HandoverFields(List<Category> possible, List<CodeList.Value> offered) {
        this.offered = offered;
        message.setMaxLength(HandoverDraft.MESSAGE_AT_MOST);
        message.setHelperText(Words.text("handover.message-help"));
        message.setWidthFull();
        message.setTestId("handover-message");
        day.setTestId("handover-day");
        meeting.setTestId("handover-meeting");
        place.setMaxLength(HandoverDraft.LINE_AT_MOST);
        place.setTestId("handover-place");
        person.setMaxLength(HandoverDraft.LINE_AT_MOST);
        person.setHelperText(Words.text("handover.person-help"));
        person.setWidthFull();
        person.setTestId("handover-person");
        checklist.setItems(offered);
        checklist.setItemLabelGenerator(value -> value.in(Words.reader()));
        checklist.setTestId("handover-checklist");
        about.setItems(possible);
        about.setItemLabelGenerator(Words::of);
        about.setHelperText(Words.text("handover.items-help"));
        about.setTestId("handover-items");
        about.addValueChangeListener(change -> show());
        possible.forEach(category -> texts.put(category, text(category)));
        show();
    }

    private static TextArea text(Category category) {
        TextArea text = new TextArea(Words.of(category));
        text.setMaxLength(HandoverDraft.ITEM_AT_MOST);
        text.setWidthFull();
        text.setTestId("handover-text-" + category.name());
        return text;
    }

    private void show() {
        texts.forEach((category, text) -> text.setVisible(about.getValue().contains(category)));
    }

    void into(FormDialog dialog) {
        SequencedMap<String, com.vaadin.flow.component.Component> meet = new LinkedHashMap<>();
        meet.put("meeting", meeting);
        meet.put("place", place);
        dialog.field("message", message)
                .field("day", day)
                .row(meet)
                .field("person", person)
                .field("checklist", checklist)
                .field("items", about);
        texts.values().forEach(dialog::part);
        Paragraph below = new Paragraph(Words.text("handover.form-below"));
        below.addClassName("below");
        dialog.part(below);
    }

    void show(HandoverView view) {
        message.setValue(view.said().message());
        day.setValue(view.said().day());
        meeting.setValue(view.said().meeting());
        place.setValue(view.said().place());
        person.setValue(view.said().person());
        checklist.setValue(done(view));
        Map<Category, String> told = told(view);
        about.setValue(told.keySet());
        texts.forEach((category, text) -> text.setValue(told.getOrDefault(category, "")));
    }

    private Set<CodeList.Value> done(HandoverView view) {
        return offered.stream()
                .filter(value -> view.said().done().contains(value.code()))
                .collect(Collectors.toSet());
    }

    private static Map<Category, String> told(HandoverView view) {
        return view.items().stream().collect(Collectors.toMap(HandoverView.Item::category, HandoverView.Item::text));
    }

    /** Each field with what is written now. */
    List<Meanwhile.Both> beside(HandoverView now) {
        Map<Category, String> told = told(now);
        List<Meanwhile.Both> both = new ArrayList<>(List.of(
                Meanwhile.Both.of(message.getLabel(), message, now.said().message()),
                Meanwhile.Both.ofDay(day, now.said().day()),
                Meanwhile.Both.ofDay(meeting, now.said().meeting()),
                Meanwhile.Both.of(place.getLabel(), place, now.said().place()),
                Meanwhile.Both.of(person.getLabel(), person, now.said().person()),
                Meanwhile.Both.of(checklist.getLabel(), checklist, done(now), HandoverFields::words),
                Meanwhile.Both.of(about.getLabel(), about, told.keySet(), HandoverFields::names)));
        texts.forEach((category, text) ->
                both.add(Meanwhile.Both.of(text.getLabel(), text, told.getOrDefault(category, ""))));
        return both;
    }

    private static String words(Set<CodeList.Value> done) {
        return done.stream().map(value -> value.in(Words.reader())).sorted().collect(Collectors.joining(", "));
    }

    private static String names(Set<Category> about) {
        return about.stream().sorted().map(Words::of).collect(Collectors.joining(", "));
    }

    HandoverDraft draft() {
        Map<Category, String> items = new TreeMap<>();
        about.getValue().forEach(category -> {
            TextArea text = texts.get(category);
            items.put(category, text == null ? "" : text.getValue());
        });
        Set<String> done =
                checklist.getValue().stream().map(CodeList.Value::code).collect(Collectors.toSet());
        return new HandoverDraft(
                message.getValue(),
                day.getValue(),
                meeting.getValue(),
                place.getValue(),
                person.getValue(),
                done,
                items);
    }
}
