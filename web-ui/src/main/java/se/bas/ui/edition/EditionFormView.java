package se.bas.ui.edition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.MandateView;
import se.bas.application.edition.EditionList;
import se.bas.application.edition.EditionList.Item;
import se.bas.application.edition.EditionStep;
import se.bas.application.edition.ListEditions;
import se.bas.application.edition.WriteEdition;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.edition.EditionProblem;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.HalfDone;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Writes the next version of an item: from which day, what, and what comes of it. */
@View
@Route(EditionFormView.ROUTE)
@ForRoles(Role.ADMINISTRATOR)
final class EditionFormView extends Page implements BeforeEnterObserver {
    static final String ROUTE = SettingsView.ROUTE + "/:kind/:item";

    private final ListEditions listEditions;
    private final WriteEdition writeEdition;
    private final SignedIn signedIn;
    private final HalfDone halfDone;
    private final Instance<ItemForms> forms;

    @Inject
    EditionFormView(
            ListEditions listEditions,
            WriteEdition writeEdition,
            SignedIn signedIn,
            HalfDone halfDone,
            @Any Instance<ItemForms> forms) {
        super("edition.form.title", "edition-form");
        this.listEditions = listEditions;
        this.writeEdition = writeEdition;
        this.signedIn = signedIn;
        this.halfDone = halfDone;
        this.forms = forms;
    }

    static String path(Item item) {
        return SettingsView.ROUTE + "/" + item.kind() + "/" + item.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String kind = entering.getRouteParameters().get("kind").orElse("");
        String code = entering.getRouteParameters().get("item").orElse("");
        EditionList list = listEditions.list(signedIn.actor());
        Optional<Item> item = list.items().stream()
                .filter(one -> one.kind().name().equals(kind) && one.code().equals(code))
                .findFirst();
        Optional<ItemForms> of =
                forms.stream().filter(one -> one.kind().name().equals(kind)).findFirst();
        if (item.isEmpty() || of.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        show(list, item.get(), of.get(), like(entering));
    }

    /** The version that the new one is to be like, where the address names one. */
    private static @Nullable Integer like(BeforeEnterEvent entering) {
        return entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("like")
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private void show(EditionList list, Item item, ItemForms of, @Nullable Integer like) {
        MandateView mandate = signedIn.mandate().orElseThrow();
        HalfDone.Form form = new HalfDone.Form(mandate.id(), item.kind() + " " + item.code(), "edition");
        if (like != null) {
            halfDone.done(form);
        }
        Optional<EditionDesk.Half> before = halfDone.of(form, EditionDesk.Half.class);
        EditionDesk desk = new EditionDesk(
                of,
                item,
                new EditionDesk.Beginning(
                        mandate.agency(), list.day(), like, before, half -> halfDone.hold(form, half)),
                this::save);
        Div parts = new Div();
        if (before.isPresent()) {
            parts.add(desk.leftBefore(() -> {
                halfDone.done(form);
                show(list, item, of, null);
            }));
        }
        parts.add(desk.form(back("shell.cancel")));
        Div columns = new Div(parts, desk.effect());
        columns.addClassName("form-columns");
        removeAll();
        add(heading(Words.text("edition.form.heading", of.name(item.code()))), lead(of.what(item.code())), columns);
    }

    private void save(EditionDesk desk) {
        switch (writeEdition.write(signedIn.actor(), desk.draft())) {
            case EditionStep.Done(var id, var receipt) -> done(desk, receipt);
            case EditionStep.Refused refused -> {
                if (refused.problems().contains(EditionProblem.WRITTEN_MEANWHILE)) {
                    meanwhile(desk);
                } else {
                    desk.refused(refused);
                }
            }
        }
    }

    /** Nothing that was typed is lost; who saves again has seen what the other wrote. */
    private void meanwhile(EditionDesk desk) {
        listEditions.list(signedIn.actor()).items().stream()
                .filter(desk::isOf)
                .findFirst()
                .ifPresent(desk::meanwhile);
    }

    private void done(EditionDesk desk, Receipt receipt) {
        halfDone.done(new HalfDone.Form(signedIn.mandate().orElseThrow().id(), desk.about(), "edition"));
        Div panel = new Div(
                new ReceiptNote(Words.text("edition.form.done"), desk.consequence(), receipt),
                back("edition.form.to-list"));
        panel.addClassNames("panel", "form-panel");
        removeAll();
        add(heading(Words.text("edition.form.heading", desk.name())), panel);
    }

    private static Anchor back(String key) {
        Anchor back = new Anchor(SettingsView.ROUTE, Words.text(key));
        back.addClassName("button-link");
        back.setTestId("to-settings");
        return back;
    }
}
