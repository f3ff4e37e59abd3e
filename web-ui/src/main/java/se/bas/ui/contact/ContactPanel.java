package se.bas.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.Contacting;
import se.bas.application.contact.Contacting.Act;
import se.bas.application.contact.Contacting.Appointment;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.ContactKind;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.ReachWords;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The appointments of one case: those to come and those of which nobody has said whether they came, then the others. */
final class ContactPanel extends Section {
    private static final int EARLIER_AT_MOST = 20;

    private final ContactDesk.Acts acts;
    private final Div content = new Div();
    private CaseView view;
    private @Nullable Contacting shown;

    ContactPanel(CaseView view, ContactDesk.Acts acts) {
        this.acts = acts;
        this.view = view;
        addClassNames("panel", "task-panel", "contact-panel");
        setTestId("contact-panel");
        Div top = new Div(new H2(Words.text("contact.heading")));
        top.addClassName("panel-top");
        if (view.contacting().may()) {
            Div buttons = new Div(
                    button("contact.book.open", VaadinIcon.PLUS, "book-appointment", () -> acts.book(this.view)),
                    button("contact.note.open", VaadinIcon.PHONE, "note-contact", () -> acts.note(this.view, null)));
            buttons.addClassName("task-buttons");
            top.add(buttons);
        }
        content.addClassName("task-panel-content");
        add(top, content);
        show(view);
    }

    private static Button button(String words, VaadinIcon icon, String id, Runnable act) {
        Component picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(Words.text(words), picture, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId(id);
        return button;
    }

    /** Shows the case as it is now. */
    void show(CaseView now) {
        view = now;
        if (now.contacting().equals(shown)) {
            return;
        }
        shown = now.contacting();
        List<Component> parts = new ArrayList<>();
        parts.add(reach(now));
        Contacting.Looking ladder = now.contacting().ladder();
        if (ladder != null) {
            parts.add(new LadderSteps(now, ladder, acts));
        }
        List<Appointment> planned = now.contacting().appointments().stream()
                .filter(one -> one.attendance() == Attendance.PLANNED)
                .toList();
        List<Appointment> others = now.contacting().appointments().stream()
                .filter(one -> one.attendance() != Attendance.PLANNED)
                .toList();
        if (planned.isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("contact.none-booked"));
            nothing.addClassName("panel-nothing");
            parts.add(nothing);
        } else {
            UnorderedList list = list();
            planned.forEach(one -> list.add(row(one)));
            parts.add(list);
        }
        if (!others.isEmpty()) {
            parts.add(earlier(others));
        }
        Arrangement.arrange(content, parts);
    }

    private Component reach(CaseView now) {
        Div line = new Div(ReachWords.note(now.contacting().reach()));
        line.addClassName("reach-line");
        if (now.contacting().may()) {
            Button change = new Button(
                    Words.text(now.contacting().reach() == null ? "contact.reach.ask" : "contact.reach.change"),
                    click -> acts.reach(view));
            change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            change.setTestId("reach-open");
            line.add(change);
        }
        return line;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("task-rows");
        list.getElement().setAttribute("role", "list");
        return list;
    }

    private ListItem row(Appointment one) {
        boolean over = !one.at().isAfter(Instant.now());
        Span day = new Span(Written.minute(one.at()));
        day.addClassName("task-due-words");
        Div when = new Div(day);
        when.addClassName("task-due");
        Div below = new Div(new Span(ContactWords.with(one)));
        below.addClassName("task-why");
        if (over) {
            below.add(new Span(Words.text("contact.unsaid")));
        } else if (one.reminded()) {
            below.add(new Span(Words.text("contact.reminded")));
        }
        Div body = new Div(new H3(ContactWords.what(one)), below);
        body.addClassName("task-body");
        ListItem row = new ListItem(when, body, buttons(one));
        row.addClassNames("task-row", "contact-row", over ? "task-overdue" : "task-coming");
        row.setTestId("appointment");
        row.getElement().setAttribute("data-appointment", one.id().toString());
        return row;
    }

    private Component buttons(Appointment one) {
        Div buttons = new Div();
        buttons.addClassNames("task-buttons", "contact-buttons");
        for (Act act : one.may()) {
            buttons.add(act(one, act));
        }
        if (one.kind() == ContactKind.VISIT
                && one.may().contains(Act.MOVE)
                && one.at().isAfter(Instant.now())) {
            Button letter = new Button(
                    Words.text("contact.letter"),
                    click -> acts.others().letter().accept(one));
            letter.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            letter.setAriaLabel(Words.text("contact.act-on", Words.text("contact.letter"), Written.minute(one.at())));
            letter.setTestId("appointment-letter");
            buttons.add(letter);
        }
        return buttons;
    }

    private Button act(Appointment one, Act act) {
        Button button = new Button(Words.of(act), click -> acts.act(view, one, act));
        button.addThemeVariants(ButtonVariant.SMALL);
        if (act != Act.CAME) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        button.setAriaLabel(Words.text("contact.act-on", Words.of(act), Written.minute(one.at())));
        button.setTestId("appointment-" + act.name().toLowerCase(Locale.ROOT));
        return button;
    }

    private Details earlier(List<Appointment> others) {
        UnorderedList list = list();
        others.stream().limit(EARLIER_AT_MOST).forEach(one -> {
            Span how = new Span(ContactWords.cameOf(one));
            how.addClassName("below");
            Div body =
                    new Div(new Span(Words.text("contact.was", Written.minute(one.at()), ContactWords.what(one))), how);
            body.addClassName("task-body");
            String note = one.note();
            if (note != null) {
                Paragraph said = new Paragraph(note);
                said.addClassName("task-message");
                body.add(said);
            }
            ListItem item = new ListItem(body);
            item.addClassName("contact-earlier");
            item.setTestId("contact-earlier");
            if (!one.may().isEmpty()) {
                item.add(correct(one));
            }
            list.add(item);
        });
        Details details = new Details(Words.text("contact.earlier", others.size()), list);
        details.addClassName("task-settled-details");
        details.setTestId("contact-earlier-open");
        return details;
    }

    /** What was said wrongly is said anew; nothing is overwritten. */
    private Component correct(Appointment one) {
        Act first = one.may().contains(Act.MISSED) ? Act.MISSED : Act.LATE;
        Button button = new Button(Words.text("contact.correct"), click -> acts.act(view, one, first));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(Words.text("contact.act-on", Words.text("contact.correct"), Written.minute(one.at())));
        button.setTestId("appointment-correct");
        return button;
    }
}
