package se.bas.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.Page;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Says that it is our fault, what to do, and under which number we find it. */
@View
@ParentLayout(Shell.class)
final class FailureView extends Page implements HasErrorParameter<Exception> {
    FailureView() {
        super("shell.failure.title", "failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> parameter) {
        Failure failure = Failure.noted(parameter.getException());
        Span number = new Span(Words.text("shell.failure.number", failure.number()));
        number.addClassName("failure-number");
        number.setTestId("failure-number");
        Anchor start = new Anchor("/", Words.text("shell.to-start"));
        start.addClassName("button-link");
        removeAll();
        EmptyState words = EmptyState.ofPage(
                VaadinIcon.WARNING,
                Words.text("shell.failure.heading"),
                Words.text("shell.failure.lead"),
                number,
                start);
        words.setTestId("failure");
        add(words);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
