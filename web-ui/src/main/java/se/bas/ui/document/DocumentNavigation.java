package se.bas.ui.document;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.bas.application.casework.CaseView;

/** The way to the documents of a case. */
@Dependent
public class DocumentNavigation {
    private final DocumentActs acts;

    @Inject
    DocumentNavigation(DocumentActs acts) {
        this.acts = acts;
    }

    /** What stands on a case page, and shows the case anew when it has changed. */
    public interface Panel {
        Component component();

        void show(CaseView view);
    }

    /**
     * The documents of a case.
     *
     * @param changed what happens after one was added or marked
     */
    public Panel panel(CaseView view, Runnable changed) {
        DocumentPanel panel = new DocumentPanel(view, acts, changed);
        return new Panel() {
            @Override
            public Component component() {
                return panel;
            }

            @Override
            public void show(CaseView now) {
                panel.show(now);
            }
        };
    }
}
