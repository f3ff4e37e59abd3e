package se.bas.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.Page;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/**
 * Says that there is no such page, or no such case. Unknown and closed look the same (CON-04), so nothing here may
 * depend on which it was.
 */
@View
@ParentLayout(Shell.class)
final class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {
    NotFoundView() {
        super("shell.not-found.title", "not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> parameter) {
        boolean aboutCase = entering.getLocation().getFirstSegment().equals("case");
        Anchor start = new Anchor("/", Words.text("shell.to-start"));
        start.setTestId("to-start");
        start.addClassName("button-link");
        removeAll();
        EmptyState words = EmptyState.ofPage(
                VaadinIcon.SEARCH,
                Words.text(aboutCase ? "casework.missing.heading" : "shell.not-found.heading"),
                Words.text(aboutCase ? "casework.missing.lead" : "shell.not-found.lead"),
                start);
        words.setTestId("not-found");
        add(words);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
