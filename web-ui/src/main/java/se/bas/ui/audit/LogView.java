package se.bas.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.audit.LogPage;
import se.bas.application.audit.LogPage.Line;
import se.bas.application.audit.ReadLog;
import se.bas.application.listing.ListChoice;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Routes;
import se.bas.ui.components.SavedViews;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.listing.ViewShelves;

/** Who looked at whom, when, on which ground, and what was denied. Nothing of what they saw. */
@View
@Route(Routes.LOG)
@ForRoles(Role.AUDITOR)
final class LogView extends Page implements BeforeEnterObserver {
    private final ReadLog readLog;
    private final SignedIn signedIn;
    private final Span count = new Span();
    private final Div empty = new Div();
    private final Paged<Line> pages = new Paged<>(this::read, this::counted);
    private final LogGrid grid = new LogGrid(pages);
    private final LogFilterBar filter = new LogFilterBar(this::changed);
    private final SavedViews<ListChoice.Log> views;

    @Inject
    LogView(ReadLog readLog, SignedIn signedIn, ViewShelves shelves) {
        super("audit.log.title", "log");
        this.readLog = readLog;
        this.signedIn = signedIn;
        count.addClassName("count");
        count.setTestId("log-count");
        count.getElement().setAttribute("role", "status");
        empty.setTestId("log-empty");
        views = new SavedViews<>(
                shelves.of(ListChoice.Log.class, every -> true),
                ListChoice.Log.PLAIN,
                view -> filter.show(view.show()));
        filter.add(views.saving());
        add(
                heading(Words.text("audit.log.title"), count),
                lead(Words.text("audit.log.lead")),
                filter,
                views,
                grid,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        filter.show(views.read().orElse(ListChoice.Log.PLAIN).show());
    }

    private void changed() {
        views.shows(new ListChoice.Log(filter.chosen().show()));
        pages.readAgain();
    }

    private Paged.Slice<Line> read(int offset, int limit) {
        return switch (readLog.read(signedIn.actor(), filter.chosen(), offset, limit)) {
            case Disclosure.Granted<LogPage>(LogPage page, var receipt) ->
                new Paged.Slice<>(page.lines(), page.total());
            case Disclosure.Withheld<LogPage> withheld -> new Paged.Slice<>(List.of(), 0);
        };
    }

    private void counted(int total) {
        count.setText(Words.text("audit.log.count", total));
        grid.setVisible(total > 0);
        empty.setVisible(total == 0);
        empty.removeAll();
        if (total == 0) {
            empty.add(
                    new EmptyState(VaadinIcon.EYE, Words.text("audit.log.empty"), Words.text("audit.log.empty-next")));
        }
    }
}
