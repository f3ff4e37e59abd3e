package se.bas.ui.outbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.edition.Settings;
import se.bas.application.outbox.MessageActing;
import se.bas.application.outbox.MessageTexts;
import se.bas.application.outbox.Messaging;
import se.bas.application.template.OfferedTemplates;
import se.bas.domain.edition.CodeList;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.MessageText;
import se.bas.domain.outbox.WishKind;
import se.bas.domain.template.TemplateWording;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Offered;
import se.bas.ui.components.ReachWords;
import se.bas.ui.components.TemplateVersions;
import se.bas.ui.components.Texts;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Writes a message: what it says is shown word for word before it is sent (UIX-07). */
final class SendDialog {
    private static final int HALF_AN_HOUR = 30;

    private final Dialog dialog = new Dialog();
    private final Select<MessageTemplate> template = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private final Select<MessageLanguage> language = new Select<>();
    private final DateTimePicker at = new DateTimePicker(Words.text("outbox.send.at"));
    private final Offered place;
    private final Offered phone;
    private final Paragraph preview = new Paragraph();
    private final Paragraph version = new Paragraph();
    private final Paragraph to = new Paragraph();
    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();
    private final Messaging messaging;
    private final Supplier<OfferedTemplates> templates;
    private final Sending send;
    private final Consumer<MessageActing> done;
    private OfferedTemplates offered;

    /** Sends what was shown. */
    interface Sending {
        MessageActing send(MessageDraft draft, @Nullable Integer seen);
    }

    /**
     * Prepares it.
     *
     * @param templates what messages read today; asked again when that has changed
     */
    SendDialog(
            CaseView view,
            Settings settings,
            Supplier<OfferedTemplates> templates,
            Sending send,
            Consumer<MessageActing> done) {
        place = new Offered(Words.text("outbox.send.place"), offered(settings, CodeList.MESSAGE_PLACES));
        phone = new Offered(Words.text("outbox.send.phone"), offered(settings, CodeList.MESSAGE_PHONES));
        messaging = view.messaging();
        this.templates = templates;
        this.send = send;
        this.offered = templates.get();
        this.done = done;
        dialog.setHeaderTitle(Words.text("outbox.send.heading"));
        dialog.setWidth("36rem");
        dialog.setCloseOnOutsideClick(false);
        template.setLabel(Words.text("outbox.send.template"));
        template.setItems(MessageTemplate.values());
        template.setItemLabelGenerator(Words::of);
        template.setValue(MessageTemplate.CALL_ME);
        template.setTestId("message-template");
        channel.setLabel(Words.text("outbox.send.channel"));
        channel.setItems(messaging.wishes().stream()
                .filter(wish ->
                        wish.kind() == WishKind.AGREED && messaging.open().contains(wish.channel()))
                .map(Messaging.Wish::channel)
                .toList());
        channel.setItemLabelGenerator(Words::of);
        channel.setTestId("message-channel");
        channel.getListDataView().getItems().findFirst().ifPresent(channel::setValue);
        language.setLabel(Words.text("outbox.send.language"));
        language.setItems(MessageLanguage.values());
        language.setItemLabelGenerator(Words::of);
        language.setValue(MessageLanguage.SV);
        language.setTestId("message-language");
        at.setStep(Duration.ofMinutes(HALF_AN_HOUR));
        at.setDatePickerI18n(DayPicker.words());
        at.setLocale(Texts.SWEDISH);
        at.setTestId("message-at");
        place.setHelperText(Words.text("outbox.send.place-help"));
        place.setTestId("message-place");
        phone.setHelperText(Words.text("outbox.send.phone-help"));
        phone.setTestId("message-phone");
        fields.put("template", template);
        fields.put("channel", channel);
        fields.put("language", language);
        fields.put("at", at);
        fields.put("place", place);
        fields.put("phone", phone);
        for (var one : List.of(template, channel, language)) {
            one.addValueChangeListener(change -> show());
        }
        at.addValueChangeListener(change -> show());
        place.addValueChangeListener(change -> show());
        phone.addValueChangeListener(change -> show());
        preview.addClassName("message-preview");
        preview.setTestId("message-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        version.addClassName("below");
        version.setTestId("message-template-version");
        to.addClassName("consequence");
        to.setTestId("consequence");
        Div first = row(template);
        Div second = row(channel, language);
        Div body = new Div(
                ReachWords.note(view.contacting().reach()), first, second, at, place, phone, preview, version, to);
        body.addClassNames("dialog-body", "message-dialog");
        dialog.add(body);
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button yes = new Button(Words.text("outbox.send.send"), click -> send());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setTestId("message-send");
        dialog.getFooter().add(cancel, yes);
        show();
    }

    private static List<String> offered(Settings settings, CodeList list) {
        return settings.offered(list).stream().map(CodeList.Value::swedish).toList();
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("field-row");
        return row;
    }

    void open() {
        dialog.open();
        template.focus();
    }

    private MessageDraft draft() {
        boolean meeting = template.getValue() != null && template.getValue().meeting();
        LocalDateTime when = at.getValue();
        return new MessageDraft(
                template.getValue(),
                language.getValue(),
                channel.getValue(),
                meeting && when != null ? when.atZone(Written.ZONE).toInstant() : null,
                meeting ? place.text() : "",
                phone.text());
    }

    private void show() {
        MessageDraft draft = draft();
        boolean meeting = draft.template() != null && draft.template().meeting();
        at.setVisible(meeting);
        place.setVisible(meeting);
        String sender = messaging.sender() == null ? "" : messaging.sender();
        Optional<TemplateWording> wording = wording(draft);
        preview.setText(wording.flatMap(words -> MessageTexts.of(draft, sender, words))
                .map(MessageText::body)
                .orElse(Words.text("outbox.send.preview-later")));
        version.setText(wording.map(words -> Words.text("template.made-from", TemplateVersions.words(words.version())))
                .orElse(""));
        if (draft.language() != null) {
            preview.getElement().setAttribute("lang", MessageWords.tag(draft.language()));
        }
        to.setText(messaging.wishes().stream()
                .filter(wish -> wish.channel() == draft.channel() && wish.address() != null)
                .findFirst()
                .map(wish ->
                        Words.text("outbox.send.consequence", Words.of(wish.channel()), String.valueOf(wish.address())))
                .orElse(""));
    }

    private Optional<TemplateWording> wording(MessageDraft draft) {
        MessageTemplate chosen = draft.template();
        MessageLanguage in = draft.language();
        return chosen == null || in == null
                ? Optional.empty()
                : Optional.of(offered.of(chosen.item()).in(in));
    }

    private void send() {
        MessageDraft draft = draft();
        MessageActing result = send.send(
                draft, wording(draft).map(words -> words.version().number()).orElse(null));
        if (result instanceof MessageActing.Rejected(var problems, var receipt)) {
            if (problems.contains(MessageProblem.TEMPLATE_CHANGED)) {
                offered = templates.get();
                show();
            }
            Fields.tell(fields, problems);
            return;
        }
        dialog.close();
        done.accept(result);
    }
}
