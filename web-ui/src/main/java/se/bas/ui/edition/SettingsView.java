package se.bas.ui.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.bas.application.edition.EditionList;
import se.bas.application.edition.EditionList.Item;
import se.bas.application.edition.EditionList.Version;
import se.bas.application.edition.EditionStep;
import se.bas.application.edition.ListEditions;
import se.bas.application.edition.WithdrawEdition;
import se.bas.domain.agency.Role;
import se.bas.domain.edition.EditionKind;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What the agency decides itself: what holds now, since when, and what comes. No participant is in it. */
@View
@Route(SettingsView.ROUTE)
@ForRoles(Role.ADMINISTRATOR)
final class SettingsView extends Page implements BeforeEnterObserver {
    static final String ROUTE = "settings";

    private final ListEditions listEditions;
    private final WithdrawEdition withdrawEdition;
    private final SignedIn signedIn;
    private final Instance<ItemForms> forms;

    @Inject
    SettingsView(
            ListEditions listEditions,
            WithdrawEdition withdrawEdition,
            SignedIn signedIn,
            @Any Instance<ItemForms> forms) {
        super("edition.title", "settings");
        this.listEditions = listEditions;
        this.withdrawEdition = withdrawEdition;
        this.signedIn = signedIn;
        this.forms = forms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        lay();
    }

    private void lay() {
        EditionList list = listEditions.list(signedIn.actor());
        String agency =
                signedIn.mandate().map(mandate -> Words.of(mandate.agency())).orElse("");
        removeAll();
        add(heading(Words.text("edition.title")), lead(Words.text("edition.lead", agency)));
        for (EditionKind kind : EditionKind.values()) {
            forms.stream().filter(one -> one.kind() == kind).findFirst().ifPresent(of -> add(section(of, list)));
        }
    }

    private Section section(ItemForms of, EditionList list) {
        Section section =
                new Section(new H2(Words.of(of.kind())), new Paragraph(Words.of("edition.kind-lead", of.kind())));
        section.addClassName("settings-kind");
        section.setTestId(
                "settings-" + of.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Div items = new Div();
        items.addClassName("settings-items");
        List<Item> ofKind =
                list.items().stream().filter(item -> item.kind() == of.kind()).toList();
        ofKind.forEach(item -> items.add(new ItemPanel(of, item, this::withdraw)));
        section.add(items);
        return section;
    }

    private void withdraw(String name, Version version) {
        ConsequenceDialog dialog = new ConsequenceDialog(
                Words.text("edition.withdraw-heading"),
                Words.text("edition.withdraw-consequence", name, Written.day(version.from())),
                this::lay);
        dialog.open(Words.text("edition.withdraw"), () -> switch (withdrawEdition.withdraw(
                signedIn.actor(), version.id())) {
            case EditionStep.Done(var id, var receipt) ->
                new ReceiptNote(
                        Words.text("edition.withdrawn-heading"), Words.text("edition.withdrawn-text", name), receipt);
            case EditionStep.Refused refused -> {
                dialog.problem(Words.of(refused.problems().getFirst()));
                yield null;
            }
        });
    }
}
