package se.bas.ui.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.bas.application.Busy;
import se.bas.application.NeedsFreshSignIn;
import se.bas.application.NotAuthorised;
import se.bas.ui.agency.AgencyNavigation;
import se.bas.ui.components.Words;

/** Takes care of what goes wrong while a view is open. */
@VaadinServiceEnabled
@Dependent
class Faults implements ErrorHandler {
    private final Instance<AgencyNavigation> agency;

    @Inject
    Faults(Instance<AgencyNavigation> agency) {
        this.agency = agency;
    }

    @Override
    public void error(ErrorEvent event) {
        if (UI.getCurrent() == null) {
            Failure.noted(event.getThrowable());
        } else if (isCausedBy(event.getThrowable(), NotAuthorised.class)) {
            agency.get().mandateEnded();
        } else if (isCausedBy(event.getThrowable(), NeedsFreshSignIn.class)) {
            agency.get().needsFreshSignIn();
        } else if (isCausedBy(event.getThrowable(), Busy.class)) {
            tell(Words.text("shell.busy"));
        } else {
            Failure failure = Failure.noted(event.getThrowable());
            tell(Words.text("shell.failure.lead"), Words.text("shell.failure.number", failure.number()));
        }
    }

    private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> kind) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(8)
                .anyMatch(kind::isInstance);
    }

    private static void tell(String... sentences) {
        Notification note = new Notification();
        note.addThemeVariants(NotificationVariant.ERROR);
        note.setPosition(Notification.Position.TOP_CENTER);
        note.setAssertive(true);
        for (String sentence : sentences) {
            note.add(new Paragraph(sentence));
        }
        note.add(new Button(Words.text("shell.close"), click -> note.close()));
        note.open();
    }
}
