package se.bas.ui.contact;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.ContactActing;
import se.bas.application.contact.Contacting;
import se.bas.application.contact.Contacting.Appointment;
import se.bas.application.edition.Settings;
import se.bas.domain.contact.AppointmentDraft;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.Contact.AskedBy;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.Contact.Reason;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.contact.ContactNote;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.LadderEvent;
import se.bas.domain.contact.LadderStep;
import se.bas.domain.contact.ReachDraft;
import se.bas.domain.contact.ReachDraft.Way;
import se.bas.domain.contact.TargetGroup;
import se.bas.ui.components.ReachWords;
import se.bas.ui.components.Texts;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The forms about appointments of one case. */
final class ContactDialogs {
    private static final String WIDE = "100%";

    private final CaseView view;
    private final Consumer<ContactActing> done;

    ContactDialogs(CaseView view, Consumer<ContactActing> done) {
        this.view = view;
        this.done = done;
    }

    /** Books one. */
    void book(Settings settings, Function<AppointmentDraft, ContactActing> book) {
        ContactForm form = new ContactForm(Words.text("contact.book.heading"), done);
        AppointmentFields fields = new AppointmentFields(view.messaging(), settings, null);
        fields.within(form);
        form.of(ReachWords.note(view.contacting().reach()), fields)
                .open(Words.text("contact.book.save"), () -> save(form, fields, book));
    }

    /** Moves one: who asked for it, and when it is instead. */
    void move(
            Appointment now,
            Settings settings,
            BiFunction<AppointmentMove.Move, AppointmentDraft, ContactActing> move) {
        ContactForm form = new ContactForm(Words.text("contact.move.heading", Written.minute(now.at())), done);
        RadioButtonGroup<AskedBy> askedBy = askedBy();
        Select<Reason> reason = reason();
        TextField note = note();
        AppointmentFields fields = new AppointmentFields(view.messaging(), settings, now);
        fields.suggest(now);
        form.field("askedBy", askedBy);
        fields.within(form);
        form.field("note", note)
                .of(askedBy, fields, reason, note)
                .open(
                        Words.text("contact.move.save"),
                        () -> save(
                                form,
                                fields,
                                draft -> move.apply(
                                        new AppointmentMove.Move(
                                                askedBy.getValue(), reason.getValue(), note.getValue()),
                                        draft)));
    }

    private static @Nullable ContactActing save(
            ContactForm form, AppointmentFields fields, Function<AppointmentDraft, ContactActing> act) {
        Optional<AppointmentDraft> draft = fields.draft(form);
        if (draft.isEmpty()) {
            return null;
        }
        ContactActing result = act.apply(draft.get());
        if (result instanceof ContactActing.Rejected(var problems, var changed, var receipt)
                && problems.contains(ContactProblem.OVERLAPS)) {
            fields.overlaps();
        }
        return result;
    }

    /** Cancels one. */
    void cancel(Appointment now, Function<AppointmentMove.Cancel, ContactActing> cancel) {
        ContactForm form = new ContactForm(Words.text("contact.cancel.heading", Written.minute(now.at())), done);
        RadioButtonGroup<AskedBy> askedBy = askedBy();
        Select<Reason> reason = reason();
        TextField note = note();
        Paragraph consequence =
                consequence(now.reminded() ? "contact.cancel.consequence-reminded" : "contact.cancel.consequence");
        form.field("askedBy", askedBy)
                .field("note", note)
                .of(askedBy, reason, note, consequence)
                .open(
                        Words.text("contact.cancel.save"),
                        () -> cancel.apply(
                                new AppointmentMove.Cancel(askedBy.getValue(), reason.getValue(), note.getValue())));
    }

    /** Says that they came late, or not. */
    void attend(
            Appointment now,
            Attendance first,
            BiFunction<AppointmentMove.Attend, @Nullable TargetGroup, ContactActing> attend) {
        ContactForm form = new ContactForm(Words.text("contact.attend.heading", Written.minute(now.at())), done);
        RadioButtonGroup<Attendance> attendance = new RadioButtonGroup<>();
        attendance.setLabel(Words.text("contact.attend.what"));
        attendance.setItems(Attendance.CAME, Attendance.LATE, Attendance.MISSED);
        attendance.setItemLabelGenerator(Words::of);
        attendance.setValue(first);
        attendance.setTestId("attendance");
        Select<Reason> reason = reason();
        TextField note = note();
        Select<TargetGroup> group = new Select<>();
        group.setLabel(Words.text("contact.attend.group"));
        group.setHelperText(Words.text("contact.attend.group-help"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(Words::of);
        group.setValue(TargetGroup.GENERAL);
        group.setWidth(WIDE);
        group.setTestId("attendance-group");
        Paragraph consequence = new Paragraph();
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        Runnable show = () -> {
            boolean missed = attendance.getValue() == Attendance.MISSED;
            boolean looking = missed && (reason.getValue() == null || reason.getValue() == Reason.NOT_ACCEPTED);
            reason.setVisible(attendance.getValue() != Attendance.CAME);
            group.setVisible(looking && view.contacting().ladder() == null);
            consequence.setText(Words.text(
                    looking
                            ? view.contacting().ladder() == null
                                    ? "contact.attend.begins"
                                    : "contact.attend.runs-already"
                            : missed ? "contact.attend.begins-not" : "contact.attend.resets"));
        };
        attendance.addValueChangeListener(change -> show.run());
        reason.addValueChangeListener(change -> show.run());
        show.run();
        form.field("attendance", attendance)
                .field("note", note)
                .of(attendance, reason, note, group, consequence)
                .open(
                        Words.text("contact.attend.save"),
                        () -> attend.apply(
                                new AppointmentMove.Attend(
                                        attendance.getValue(),
                                        reason.isVisible() ? reason.getValue() : null,
                                        note.getValue()),
                                group.isVisible() ? group.getValue() : null));
    }

    /** Notes a call or a visit without an appointment. */
    void note(ContactKind first, Function<ContactNote, ContactActing> save) {
        ContactForm form = new ContactForm(Words.text("contact.note.heading"), done);
        RadioButtonGroup<Boolean> reached = new RadioButtonGroup<>();
        reached.setLabel(Words.text("contact.note.reached"));
        reached.setItems(true, false);
        reached.setItemLabelGenerator(
                yes -> Words.text(Boolean.TRUE.equals(yes) ? "contact.note.yes" : "contact.note.no"));
        reached.setValue(true);
        reached.setTestId("contact-reached");
        Select<ContactKind> kind = new Select<>();
        kind.setLabel(Words.text("contact.book.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(first);
        kind.setWidth(WIDE);
        kind.setTestId("contact-kind");
        TextField note = note();
        form.field("kind", kind)
                .field("note", note)
                .of(
                        ReachWords.note(view.contacting().reach()),
                        kind,
                        reached,
                        note,
                        consequence("contact.note.consequence"))
                .open(
                        Words.text("contact.note.save"),
                        () -> save.apply(new ContactNote(
                                kind.getValue(), null, Boolean.TRUE.equals(reached.getValue()), note.getValue())));
    }

    /** Writes down how they want to be contacted. */
    void reach(Function<ReachDraft, ContactActing> save) {
        ContactForm form = new ContactForm(Words.text("contact.reach.heading"), done);
        Contacting.Reach now = view.contacting().reach();
        List<Select<Way>> ways = new ArrayList<>();
        Div order = new Div();
        order.addClassName("field-row");
        List<String> labels = List.of("contact.reach.first", "contact.reach.second", "contact.reach.third");
        for (int place = 0; place < labels.size(); place++) {
            Select<Way> way = new Select<>();
            way.setLabel(Words.text(labels.get(place)));
            way.setItems(Way.values());
            way.setItemLabelGenerator(one -> one == null ? Words.text("casework.none") : Words.of(one));
            way.setEmptySelectionAllowed(place > 0);
            way.setTestId("reach-way-" + (place + 1));
            if (now != null && now.ways().size() > place) {
                way.setValue(now.ways().get(place));
            }
            ways.add(way);
            order.add(way);
        }
        TimePicker from = hour("contact.reach.not-before", now == null ? null : now.notBefore());
        TimePicker until = hour("contact.reach.not-after", now == null ? null : now.notAfter());
        Div hours = new Div(from, until);
        hours.addClassName("field-row");
        TextArea avoid = new TextArea(Words.text("contact.reach.avoid"));
        avoid.setMaxLength(ReachDraft.AVOID_AT_MOST);
        avoid.setValue(now == null || now.avoid() == null ? "" : now.avoid());
        avoid.setTestId("reach-avoid");
        Checkbox otherMay = new Checkbox(Words.text("contact.reach.other-may"));
        otherMay.setTestId("reach-other-may");
        TextField other = new TextField(Words.text("contact.reach.other"));
        other.setMaxLength(ReachDraft.OTHER_AT_MOST);
        other.setValue(now == null || now.other() == null ? "" : now.other());
        other.setTestId("reach-other");
        otherMay.setValue(now != null && now.other() != null);
        other.setVisible(otherMay.getValue());
        otherMay.addValueChangeListener(change -> other.setVisible(change.getValue()));
        form.field("ways", ways.getFirst())
                .field("notAfter", until)
                .field("avoid", avoid)
                .field("other", other)
                .of(order, hours, avoid, otherMay, other)
                .open(
                        Words.text("contact.reach.save"),
                        () -> save.apply(new ReachDraft(
                                ways.stream()
                                        .map(Select::getValue)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                from.getValue(),
                                until.getValue(),
                                avoid.getValue(),
                                otherMay.getValue() ? other.getValue() : "",
                                otherMay.getValue())));
    }

    /** What was decided about somebody who cannot be reached. */
    void decide(BiFunction<@Nullable LadderEvent, String, ContactActing> decide) {
        ContactForm form = new ContactForm(Words.text("contact.decide.heading"), done);
        RadioButtonGroup<LadderEvent> decision = new RadioButtonGroup<>();
        decision.setLabel(Words.text("contact.decide.what"));
        decision.setItems(LadderEvent.CONTINUE, LadderEvent.PAUSE, LadderEvent.EXIT);
        decision.setItemLabelGenerator(Words::of);
        decision.setTestId("decision");
        TextArea reason = new TextArea(Words.text("contact.decide.reason"));
        reason.setMaxLength(LadderStep.REASON_AT_MOST);
        reason.setHelperText(Words.text("task.skip.reason-help", LadderStep.REASON_AT_LEAST));
        reason.setTestId("decision-reason");
        form.field("decision", decision)
                .field("reason", reason)
                .of(decision, reason, consequence("contact.decide.consequence"))
                .open(Words.text("contact.decide.save"), () -> decide.apply(decision.getValue(), reason.getValue()));
    }

    private static RadioButtonGroup<AskedBy> askedBy() {
        RadioButtonGroup<AskedBy> askedBy = new RadioButtonGroup<>();
        askedBy.setLabel(Words.text("contact.asked-by.label"));
        askedBy.setItems(AskedBy.values());
        askedBy.setItemLabelGenerator(Words::of);
        askedBy.setTestId("asked-by");
        return askedBy;
    }

    private static Select<Reason> reason() {
        Select<Reason> reason = new Select<>();
        reason.setLabel(Words.text("contact.reason.label"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(one -> one == null ? Words.text("contact.reason.unknown") : Words.of(one));
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption(Words.text("contact.reason.unknown"));
        reason.setWidth(WIDE);
        reason.setTestId("contact-reason");
        return reason;
    }

    private static TextField note() {
        TextField note = new TextField(Words.text("contact.note.text"));
        note.setMaxLength(ContactNote.NOTE_AT_MOST);
        note.setHelperText(Words.text("contact.note.text-help"));
        note.setWidth(WIDE);
        note.setTestId("contact-note");
        return note;
    }

    private static TimePicker hour(String label, @Nullable LocalTime now) {
        TimePicker hour = new TimePicker(Words.text(label));
        hour.setStep(Duration.ofMinutes(30));
        hour.setLocale(Texts.SWEDISH);
        hour.setClearButtonVisible(true);
        if (now != null) {
            hour.setValue(now);
        }
        return hour;
    }

    private static Paragraph consequence(String key) {
        Paragraph consequence = new Paragraph(Words.text(key));
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        return consequence;
    }
}
