package se.bas.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.bas.application.casework.CaseView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.document.DocumentId;

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

    /** The way to the content of a document's first version: judged and logged each time it is taken. */
    public Anchor fetch(CaseFileId file, DocumentId document, String words) {
        Anchor anchor = new Anchor(new FileFetch(acts, file, document, 1, false), words);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return anchor;
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
