package se.bas.ui.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.edition.EditionList;
import se.bas.domain.agency.Role;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.template.TemplateItem;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** What messages and letters say: as it is, as it will be, and as somebody is writing it. No participant is in it. */
@View
@Route(TemplatesView.ROUTE)
@ForRoles(Role.ADMINISTRATOR)
final class TemplatesView extends Page implements BeforeEnterObserver {
    static final String ROUTE = "templates";

    private final TemplateActs acts;
    private final TemplateChoice choice = new TemplateChoice(this::choose);
    private final Div chosen = new Div();
    private TemplateItem item = TemplateItem.CALL_ME;

    @Inject
    TemplatesView(TemplateActs acts) {
        super("template.title", "templates");
        this.acts = acts;
        chosen.addClassName("template-chosen");
        Div columns = new Div(choice, chosen);
        columns.addClassName("template-columns");
        add(heading(Words.text("template.title")), lead(Words.text("template.lead", acts.agency())), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void choose(TemplateItem wanted) {
        item = wanted;
        again();
    }

    /** Whoever uses the keyboard goes on where the page has changed. */
    private void again() {
        show();
        chosen.getElement().executeJs("this.querySelector('h2')?.focus()");
    }

    private void show() {
        List<EditionList.Item> all = acts.list().items().stream()
                .filter(one -> one.kind() == EditionKind.TEMPLATE)
                .toList();
        choice.show(all, item);
        chosen.removeAll();
        all.stream()
                .filter(one -> one.code().equals(item.name()))
                .findFirst()
                .ifPresent(one -> chosen.add(new TemplateEditor(item, one, acts, this::again)));
    }
}
