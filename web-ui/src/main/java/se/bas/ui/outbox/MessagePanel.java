package se.bas.ui.outbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import se.bas.application.casework.CaseView;
import se.bas.application.outbox.Messaging;
import se.bas.domain.casework.Protection;
import se.bas.ui.components.Words;

/** What has been written to the participant, what became of it, and what they have said about being written to. */
final class MessagePanel extends Section {
    private static final int FIRST = 3;

    private final MessageDesk.Acts acts;

    MessagePanel(CaseView view, MessageDesk.Acts acts) {
        this.acts = acts;
        Messaging messaging = view.messaging();
        addClassNames("consent-panel", "message-panel");
        setTestId("message-panel");
        getElement().setAttribute("aria-labelledby", "message-heading");
        H2 heading = new H2(Words.text("outbox.heading"));
        heading.setId("message-heading");
        add(heading, wishes(messaging));
        Optional<String> why = cannot(view);
        why.ifPresent(words -> {
            Paragraph told = new Paragraph(words);
            told.addClassName("panel-nothing");
            told.setTestId("message-cannot");
            add(told);
        });
        if (messaging.may()) {
            add(buttons(view, why.isEmpty()));
        }
        List<Messaging.Sent> all = messaging.messages();
        all.stream().limit(FIRST).forEach(sent -> add(card(sent, messaging.may())));
        if (all.size() > FIRST) {
            Div earlier = new Div();
            earlier.addClassName("message-earlier");
            all.stream().skip(FIRST).forEach(sent -> earlier.add(card(sent, messaging.may())));
            add(new Details(Words.text("outbox.earlier", all.size() - FIRST), earlier));
        }
    }

    /** Why nothing can be sent at all; empty when something can. */
    private static Optional<String> cannot(CaseView view) {
        Messaging messaging = view.messaging();
        if (view.header().protection() != Protection.NONE) {
            return Optional.of(Words.text("outbox.cannot.protected"));
        }
        if (messaging.deceased()) {
            return Optional.of(Words.text("outbox.cannot.deceased"));
        }
        return messaging.open().isEmpty() ? Optional.of(Words.text("outbox.cannot.off")) : Optional.empty();
    }

    private static Component wishes(Messaging messaging) {
        UnorderedList list = new UnorderedList();
        list.addClassName("message-wishes");
        messaging.wishes().forEach(wish -> {
            Span by = new Span(MessageWords.writtenDown(wish));
            by.addClassName("below");
            ListItem item = new ListItem(new Span(MessageWords.wish(wish)), by);
            item.setTestId("message-wish");
            list.add(item);
        });
        if (messaging.wishes().isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("outbox.wish.none"));
            nothing.addClassName("panel-nothing");
            return nothing;
        }
        return list;
    }

    private Component buttons(CaseView view, boolean possible) {
        Button wish = new Button(Words.text("outbox.wish.open"), click -> acts.wish());
        wish.addThemeVariants(ButtonVariant.SMALL);
        wish.setTestId("message-wish-open");
        Div buttons = new Div();
        buttons.addClassName("message-buttons");
        if (possible && MessageWords.somethingAgreed(view.messaging())) {
            Button write = new Button(Words.text("outbox.send.open"), click -> acts.write());
            write.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
            write.setTestId("message-open");
            buttons.add(write);
        }
        buttons.add(wish);
        return buttons;
    }

    private Article card(Messaging.Sent sent, boolean may) {
        Paragraph state = new Paragraph(MessageWords.state(sent));
        state.addClassName("consent-who");
        state.setTestId("message-state");
        Paragraph text = new Paragraph(sent.body());
        text.addClassName("message-text");
        text.getElement().setAttribute("lang", MessageWords.tag(sent.language()));
        Paragraph from = new Paragraph(MessageWords.from(sent));
        from.addClassName("consent-period");
        Article card = new Article(state, text, from);
        card.addClassName("consent-card");
        card.setTestId("message");
        if (!sent.steps().isEmpty()) {
            UnorderedList list = new UnorderedList();
            sent.steps().forEach(step -> list.add(new ListItem(MessageWords.step(step))));
            card.add(new Details(Words.text("outbox.log"), list));
        }
        if (may && sent.stoppable()) {
            Button stop = new Button(Words.text("outbox.stop"), click -> acts.stop(sent.id()));
            stop.addThemeVariants(ButtonVariant.SMALL);
            stop.setTestId("message-stop");
            card.add(stop);
        }
        return card;
    }
}
