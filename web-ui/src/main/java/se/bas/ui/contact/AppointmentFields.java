package se.bas.ui.contact;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.contact.Contacting.Appointment;
import se.bas.application.edition.Settings;
import se.bas.application.outbox.Messaging;
import se.bas.domain.contact.AppointmentDraft;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.ReminderDraft;
import se.bas.domain.edition.CodeList;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.WishKind;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Offered;
import se.bas.ui.components.Texts;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The fields of an appointment: what, when, where, and whether the participant is reminded of it. */
final class AppointmentFields extends Div {
    private static final int QUARTER = 15;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120);

    private final Select<ContactKind> kind = new Select<>();
    private final DateTimePicker at = new DateTimePicker(Words.text("contact.book.at"));
    private final Select<Integer> minutes = new Select<>();
    private final Offered place;
    private final Checkbox remind = new Checkbox(Words.text("contact.book.remind"));
    private final Select<Channel> channel = new Select<>();
    private final Offered phone;
    private final Div reminder = new Div();
    private final Checkbox anyway = new Checkbox(Words.text("contact.book.anyway"));
    private final Paragraph noReminder = new Paragraph(Words.text("contact.book.no-reminder"));

    AppointmentFields(Messaging messaging, Settings settings, @Nullable Appointment now) {
        addClassName("appointment-fields");
        place = new Offered(Words.text("contact.book.place"), offered(settings, CodeList.MESSAGE_PLACES));
        phone = new Offered(Words.text("outbox.send.phone"), offered(settings, CodeList.MESSAGE_PHONES));
        List<Channel> agreed = messaging.wishes().stream()
                .filter(wish ->
                        wish.kind() == WishKind.AGREED && messaging.open().contains(wish.channel()))
                .map(Messaging.Wish::channel)
                .toList();
        kind.setLabel(Words.text("contact.book.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(now == null ? ContactKind.VISIT : now.kind());
        kind.setTestId("appointment-kind");
        at.setStep(Duration.ofMinutes(QUARTER));
        at.setDatePickerI18n(DayPicker.words());
        at.setLocale(Texts.SWEDISH);
        at.setTestId("appointment-at");
        minutes.setLabel(Words.text("contact.book.minutes"));
        minutes.setItems(LENGTHS);
        minutes.setItemLabelGenerator(length -> Words.text("contact.minutes", length));
        minutes.setValue(now != null && LENGTHS.contains(now.minutes()) ? now.minutes() : Contact.USUAL_MINUTES);
        minutes.setTestId("appointment-minutes");
        place.setTestId("appointment-place");
        place.setHelperText(Words.text("contact.book.place-help"));
        if (now != null) {
            place.write(now.place());
        }
        remind.setTestId("appointment-remind");
        channel.setLabel(Words.text("outbox.send.channel"));
        channel.setItems(agreed);
        channel.setItemLabelGenerator(Words::of);
        channel.setTestId("appointment-channel");
        phone.setHelperText(Words.text("outbox.send.phone-help"));
        phone.setTestId("appointment-phone");
        if (!agreed.isEmpty()) {
            channel.setValue(agreed.getFirst());
            remind.setValue(true);
        }
        noReminder.addClassName("below");
        noReminder.setVisible(agreed.isEmpty());
        remind.setVisible(!agreed.isEmpty());
        anyway.setVisible(false);
        anyway.setTestId("appointment-anyway");
        kind.addValueChangeListener(change -> show());
        remind.addValueChangeListener(change -> show());
        Div first = new Div(kind, minutes);
        first.addClassName("field-row");
        reminder.add(channel, phone);
        reminder.addClassName("field-row");
        add(first, at, place, remind, reminder, noReminder, anyway);
        show();
    }

    private static List<String> offered(Settings settings, CodeList list) {
        return settings.offered(list).stream().map(CodeList.Value::swedish).toList();
    }

    private void show() {
        boolean visit = kind.getValue() == ContactKind.VISIT;
        // A message names an address; of a call or a home visit it could not say one that is neutral.
        remind.setEnabled(visit);
        boolean reminding = visit && remind.isVisible() && remind.getValue();
        channel.setVisible(reminding);
        phone.setVisible(reminding);
        reminder.setVisible(reminding);
    }

    void within(ContactForm form) {
        form.field("kind", kind)
                .field("at", at)
                .field("minutes", minutes)
                .field("place", place)
                .field("reminder", channel)
                .field("phone", phone);
    }

    /** What stands there; empty for a time that does not exist, which is told. */
    Optional<AppointmentDraft> draft(ContactForm form) {
        LocalDateTime local = at.getValue();
        Optional<Instant> when = local == null ? Optional.empty() : AppointmentDraft.swedish(local);
        if (local != null && when.isEmpty()) {
            form.tell(List.of(ContactProblem.AT_DOES_NOT_EXIST));
            return Optional.empty();
        }
        boolean reminding = channel.isVisible();
        return Optional.of(new AppointmentDraft(
                kind.getValue(),
                when.orElse(null),
                minutes.getValue(),
                place.text(),
                reminding ? new ReminderDraft(channel.getValue(), MessageLanguage.SV, phone.text()) : null,
                anyway.isVisible() && anyway.getValue()));
    }

    /** Once one was told of it, one can do it all the same. */
    void overlaps() {
        anyway.setVisible(true);
    }

    /** On the day of today, or a week after what is moved. */
    void suggest(@Nullable Appointment now) {
        if (now != null) {
            at.setValue(LocalDateTime.ofInstant(now.at(), Written.ZONE));
        }
    }
}
