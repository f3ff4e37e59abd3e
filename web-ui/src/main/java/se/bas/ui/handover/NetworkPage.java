package se.bas.ui.handover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.bas.application.handover.NetworkView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.CasePages;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;
import se.bas.ui.live.Fresh;
import se.bas.ui.live.OpenCasePage;

/** Who works with the participant of one case and did before, who is near, and who was the main caseworker. */
@View
@Route(Routes.NETWORK)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class NetworkPage extends OpenCasePage<NetworkView> {
    private final NetworkActs acts;

    @Inject
    NetworkPage(NetworkActs acts, SignedIn signedIn, Fresh fresh) {
        super("handover.network.title", "network", CasePages.Place.NETWORK, signedIn, fresh);
        this.acts = acts;
    }

    @Override
    protected Disclosure<NetworkView> ask(CaseFileId of) {
        return acts.list(of);
    }

    @Override
    protected Disclosure<NetworkView> askAgain(CaseFileId of, NetworkView shown, Receipt before) {
        return acts.listAgain(of, shown, before);
    }

    @Override
    protected void draw(CaseFileId of, NetworkView view, Div here) {
        NetworkDialogs dialogs = new NetworkDialogs(acts, of, view, this::changed);
        here.add(
                heading(Words.text("handover.network.heading", view.name()), actions(view, dialogs)),
                StaffingPanels.workers(view.staffing(), dialogs),
                contacts(view, dialogs));
        if (!view.staffing().steps().isEmpty()) {
            here.add(StaffingPanels.steps(view.staffing()));
        }
        if (!view.changes().isEmpty()) {
            here.add(changes(view));
        }
    }

    private static Component[] actions(NetworkView view, NetworkDialogs dialogs) {
        List<Component> actions = new ArrayList<>();
        if (view.mayAdd()) {
            Button add =
                    new Button(Words.text("handover.network.add"), VaadinIcon.PLUS.create(), click -> dialogs.add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.setTestId("add-network-contact");
            actions.add(add);
        }
        if (!view.staffing().possible().isEmpty()) {
            Button colleague =
                    new Button(Words.text("handover.network.add-colleague"), click -> dialogs.addColleague());
            colleague.setTestId("add-colleague");
            actions.add(colleague);
        }
        if (!view.colleagues().isEmpty()) {
            Button change = new Button(Words.text("handover.network.change"), click -> dialogs.change());
            change.setTestId("change-main-caseworker");
            actions.add(change);
        }
        return actions.toArray(Component[]::new);
    }

    private static Section contacts(NetworkView view, NetworkDialogs dialogs) {
        UnorderedList list = rows();
        view.contacts().forEach(one -> {
            List<String> said = new ArrayList<>(List.of(Words.of(one.role())));
            if (!one.reach().isEmpty()) {
                said.add(one.reach());
            }
            said.add(Words.text(one.mayMeet() ? "handover.network.meets" : "handover.network.meets-not"));
            if (!one.sees().isEmpty()) {
                said.add(Words.text("handover.network.sees-is", one.sees()));
            }
            if (!one.mine()) {
                said.add(Words.of(one.agency()));
            }
            ListItem row = row("network-contact", one.name(), String.join(" · ", said));
            if (one.mine() && view.mayAdd()) {
                row.add(HandoverCard.button("handover.network.end", "end-network-contact", () -> dialogs.end(one)));
            }
            list.add(row);
        });
        Section panel = panel("handover.network.contacts", "network-contacts", list);
        if (view.contacts().isEmpty()) {
            panel.add(HandoverDialogs.below("handover.network.nobody"));
        }
        return panel;
    }

    private static Section changes(NetworkView view) {
        UnorderedList list = rows();
        view.changes().forEach(one -> {
            String from = one.from() == null ? Words.text("casework.nobody") : one.from();
            list.add(row(
                    "caseworker-change",
                    Words.text("handover.network.changed", from, one.to(), Written.day(one.day())),
                    String.join(
                            " · ",
                            Words.of(one.part()),
                            Words.of(one.reason()),
                            Words.text("handover.network.meeting-is", Written.day(one.meeting())),
                            one.note())));
        });
        Section panel = panel("handover.network.changes", "caseworker-changes", list);
        Paragraph count = new Paragraph(Words.text("handover.network.count", view.changed()));
        count.addClassName("below");
        panel.add(count);
        return panel;
    }

    static UnorderedList rows() {
        UnorderedList list = new UnorderedList();
        list.addClassName("task-rows");
        list.getElement().setAttribute("role", "list");
        return list;
    }

    static ListItem row(String testId, String first, String second) {
        Span below = new Span(second);
        below.addClassName("below");
        Div body = new Div(new Span(first), below);
        body.addClassName("task-body");
        ListItem row = new ListItem(body);
        row.addClassName("item-row");
        row.setTestId(testId);
        return row;
    }

    static Section panel(String heading, String testId, Component list) {
        Section panel = new Section(new H2(Words.text(heading)), list);
        panel.addClassNames("panel", "task-panel");
        panel.setTestId(testId);
        return panel;
    }
}
