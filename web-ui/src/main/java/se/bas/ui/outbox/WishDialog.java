package se.bas.ui.outbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.outbox.MessageActing;
import se.bas.application.outbox.Messaging;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.WishDraft;
import se.bas.domain.outbox.WishKind;
import se.bas.ui.components.Words;

/** Writes down what the participant has said about messages. */
final class WishDialog {
    private final Dialog dialog = new Dialog();
    private final Select<Channel> channel = new Select<>();
    private final RadioButtonGroup<WishKind> kind = new RadioButtonGroup<>();
    private final TextField address = new TextField(Words.text("outbox.wish.address"));
    private final Paragraph consequence = new Paragraph();
    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();
    private final CaseView view;
    private final Function<WishDraft, MessageActing> record;
    private final Consumer<MessageActing> done;

    WishDialog(CaseView view, Function<WishDraft, MessageActing> record, Consumer<MessageActing> done) {
        this.view = view;
        this.record = record;
        this.done = done;
        dialog.setHeaderTitle(Words.text("outbox.wish.heading"));
        dialog.setWidth("34rem");
        dialog.setCloseOnOutsideClick(false);
        channel.setLabel(Words.text("outbox.send.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(Words::of);
        channel.setValue(Channel.SMS);
        channel.setTestId("wish-channel");
        kind.setLabel(Words.text("outbox.wish.said"));
        kind.setItems(WishKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setTestId("wish-kind");
        address.setTestId("wish-address");
        channel.addValueChangeListener(change -> suggest());
        kind.addValueChangeListener(change -> show());
        fields.put("channel", channel);
        fields.put("kind", kind);
        fields.put("address", address);
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        Div body = new Div(channel, kind, address, consequence);
        body.addClassNames("dialog-body", "message-dialog");
        dialog.add(body);
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button save = new Button(Words.text("outbox.wish.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("wish-save");
        dialog.getFooter().add(cancel, save);
        suggest();
    }

    void open() {
        dialog.open();
        channel.focus();
    }

    /** What is known of it already: what was agreed to before, else how the agency reaches them. */
    private void suggest() {
        address.setValue(Optional.ofNullable(channel.getValue())
                .flatMap(one -> agreed(one).or(() -> Optional.ofNullable(known(one))))
                .orElse(""));
        show();
    }

    private Optional<String> agreed(Channel one) {
        return view.messaging().wishes().stream()
                .filter(wish -> wish.channel() == one)
                .findFirst()
                .map(Messaging.Wish::address);
    }

    private @Nullable String known(Channel one) {
        return switch (one) {
            case SMS -> view.header().phone();
            case MAIL -> view.header().email();
        };
    }

    private void show() {
        WishKind said = kind.getValue();
        address.setVisible(said == WishKind.AGREED);
        consequence.setVisible(said != null);
        if (said != null) {
            consequence.setText(Words.text("outbox.wish.consequence." + said.name()));
        }
    }

    private void save() {
        MessageActing result = record.apply(new WishDraft(channel.getValue(), kind.getValue(), address.getValue()));
        if (result instanceof MessageActing.Rejected(var problems, var receipt)) {
            Fields.tell(fields, problems);
            return;
        }
        dialog.close();
        done.accept(result);
    }
}
