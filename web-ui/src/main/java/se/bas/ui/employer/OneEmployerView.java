package se.bas.ui.employer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.agency.MandateView;
import se.bas.application.employer.EmployerView;
import se.bas.domain.agency.Role;
import se.bas.domain.employer.EmployerDraft;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.PlaceDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.Fact;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One employer: whom one can reach there, what it offers, and when one was in contact. */
@View
@Route(EmployersView.ROUTE + "/:employer")
@ForRoles({Role.CASEWORKER, Role.MANAGER})
final class OneEmployerView extends Page implements BeforeEnterObserver {
    private final EmployerActs acts;
    private final SignedIn signedIn;
    private final Div content = new Div();

    @Inject
    OneEmployerView(EmployerActs acts, SignedIn signedIn) {
        super("employer.one-title", "employer");
        this.acts = acts;
        this.signedIn = signedIn;
        Anchor back = new Anchor(EmployersView.ROUTE, Words.text("employer.back"));
        back.addClassName("back-link");
        add(back, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        content.removeAll();
        Optional<EmployerView> found = signedIn.mandate()
                .filter(MandateView::placements)
                .flatMap(mandate -> id(entering))
                .flatMap(acts::show);
        found.ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    private static Optional<EmployerId> id(BeforeEnterEvent entering) {
        try {
            return entering.getRouteParameters()
                    .get("employer")
                    .map(UUID::fromString)
                    .map(EmployerId::new);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private void again(EmployerId id) {
        content.removeAll();
        acts.show(id).ifPresent(this::show);
    }

    private void show(EmployerView view) {
        EmployerDialogs dialogs = new EmployerDialogs(acts, view.id(), () -> again(view.id()));
        Div columns = new Div(places(view, dialogs), people(view, dialogs), contacts(view, dialogs));
        columns.addClassName("employer-panels");
        content.add(heading(view.said().name(), actions(view)), facts(view), columns);
    }

    private Component[] actions(EmployerView view) {
        if (!acts.writing()) {
            return new Component[0];
        }
        Button change = new Button(
                Words.text("employer.change"),
                VaadinIcon.PENCIL.create(),
                click -> new EmployerForm(view)
                        .open(draft -> acts.change(view.id(), view.version(), draft), kept -> again(view.id())));
        change.setTestId("change-employer");
        return new Component[] {change};
    }

    private static Component facts(EmployerView view) {
        EmployerDraft said = view.said();
        Div facts = new Div();
        if (!said.active()) {
            facts.add(EmployerWords.putAside());
        }
        String address = String.join(
                ", ",
                List.of(said.street(), (said.postcode() + " " + said.city()).strip()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        facts.add(Fact.list(List.of(
                Fact.of(Words.text("employer.number"), view.number().written()),
                Fact.of(Words.text("employer.address"), address.isEmpty() ? "–" : address),
                Fact.of(Words.text("employer.column.last-contact"), EmployerWords.day(view.lastContact())),
                Fact.of(
                        Words.text("employer.changed"),
                        Words.text("employer.changed-by", view.changedBy(), Written.minute(view.changedAt()))))));
        return facts;
    }

    private Section panel(String key, String testId, int count, Runnable add, String addKey) {
        Span number = new Span(count == 0 ? "" : String.valueOf(count));
        number.addClassName("count");
        Div top = new Div(new H2(new Span(Words.text(key)), number));
        top.addClassName("panel-top");
        if (acts.writing()) {
            Component plus = VaadinIcon.PLUS.create();
            plus.getElement().setAttribute("aria-hidden", "true");
            Button button = new Button(Words.text(addKey), plus, click -> add.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setTestId("add-" + testId);
            top.add(button);
        }
        Section panel = new Section(top);
        panel.addClassNames("panel", "task-panel");
        panel.setTestId(testId);
        return panel;
    }

    private static void fill(Section panel, List<ListItem> rows, String nothing) {
        if (rows.isEmpty()) {
            Paragraph words = new Paragraph(Words.text(nothing));
            words.addClassName("panel-nothing");
            panel.add(words);
            return;
        }
        UnorderedList list = new UnorderedList(rows.toArray(ListItem[]::new));
        list.addClassName("task-rows");
        list.getElement().setAttribute("role", "list");
        panel.add(list);
    }

    private Section places(EmployerView view, EmployerDialogs dialogs) {
        Section panel = panel(
                "employer.place.heading",
                "employer-places",
                view.places().size(),
                dialogs::places,
                "employer.place.add");
        fill(panel, view.places().stream().map(place -> place(view, place)).toList(), "employer.place.nothing");
        return panel;
    }

    private ListItem place(EmployerView view, EmployerView.Place place) {
        PlaceDraft said = place.said();
        Span about = new Span(Words.text(
                "employer.place.about",
                said.kind() == null ? "" : Words.of(said.kind()),
                EmployerWords.extent(said),
                said.places()));
        Span when = new Span(EmployerWords.period(said));
        Div lines = new Div(about, when);
        lines.addClassName("task-why");
        Div body = new Div(new H3(said.what()), lines);
        body.addClassName("task-body");
        if (!said.adaptations().isEmpty()) {
            Span can = new Span(EmployerWords.list(said.adaptations()));
            can.addClassName("below");
            body.add(can);
        }
        ListItem row = row(body);
        if (acts.writing()) {
            row.add(button("employer.place.withdraw", said.what(), "withdraw-place", () -> withdraw(view, place)));
        }
        return row;
    }

    private void withdraw(EmployerView view, EmployerView.Place place) {
        ConsequenceDialog dialog = new ConsequenceDialog(
                Words.text("employer.place.withdraw-heading"),
                Words.text("employer.place.withdraw-consequence", place.said().what()),
                () -> again(view.id()));
        dialog.open(Words.text("employer.place.withdraw"), () -> {
            var result = acts.withdrawPlaces(view.id(), place.id());
            if (result instanceof se.bas.application.employer.EmployerWriting.Kept(var id, var version, var receipt)) {
                return new ReceiptNote(
                        Words.text("employer.place.withdrawn"), Words.text("employer.place.withdrawn-text"), receipt);
            }
            EmployerActs.flaws(result).forEach(flaw -> dialog.problem(flaw.words()));
            return null;
        });
    }

    private Section people(EmployerView view, EmployerDialogs dialogs) {
        Section panel = panel(
                "employer.person.heading",
                "employer-people",
                view.people().size(),
                dialogs::person,
                "employer.person.add");
        fill(panel, view.people().stream().map(person -> person(view, person)).toList(), "employer.person.nothing");
        return panel;
    }

    private ListItem person(EmployerView view, EmployerView.Person person) {
        var said = person.said();
        Div lines = new Div(new Span(said.title()), new Span(said.phone()), new Span(said.email()));
        lines.addClassName("task-why");
        Div body = new Div(new H3(said.name()), lines);
        body.addClassName("task-body");
        ListItem row = row(body);
        if (acts.writing()) {
            row.add(button("employer.person.remove", said.name(), "remove-person", () -> {
                acts.removePerson(view.id(), person.id());
                again(view.id());
            }));
        }
        return row;
    }

    private Section contacts(EmployerView view, EmployerDialogs dialogs) {
        Section panel = panel(
                "employer.contact.heading",
                "employer-contacts",
                view.contacts().size(),
                dialogs::contact,
                "employer.contact.add");
        fill(panel, view.contacts().stream().map(OneEmployerView::contact).toList(), "employer.contact.nothing");
        return panel;
    }

    private static ListItem contact(EmployerView.Contact contact) {
        var said = contact.said();
        Span how = new Span(Words.text(
                "employer.contact.how",
                said.way() == null ? "" : Words.of(said.way()),
                said.with().isEmpty() ? "–" : said.with(),
                contact.by()));
        Paragraph text = new Paragraph(said.text());
        text.addClassName("kept-lines");
        Div lines = new Div(how);
        lines.addClassName("task-why");
        Div body = new Div(new H3(EmployerWords.day(said.day())), lines, text);
        body.addClassName("task-body");
        return row(body);
    }

    private static ListItem row(Div body) {
        ListItem row = new ListItem(body);
        row.addClassName("item-row");
        return row;
    }

    private static Button button(String key, String about, String testId, Runnable act) {
        Button button = new Button(Words.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.text(key) + ": " + about);
        button.setTestId(testId);
        return button;
    }
}
