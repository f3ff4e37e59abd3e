package se.bas.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.document.DocumentView;
import se.bas.domain.casework.CaseFileId;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The documents of one case, compact: the newest, and the others folded up below. */
final class DocumentPanel extends Section {
    private static final int UNFOLDED = 4;

    private final DocumentActs acts;
    private final CaseFileId file;
    private final Runnable changed;
    private final Div content = new Div();
    private final Span count = new Span();
    private @Nullable List<DocumentView> shown;

    DocumentPanel(CaseView view, DocumentActs acts, Runnable changed) {
        this.acts = acts;
        this.changed = changed;
        file = view.header().id();
        addClassNames("panel", "task-panel", "document-panel");
        setTestId("document-panel");
        count.addClassName("count");
        H2 heading = new H2(new Span(Words.text("document.heading")), count);
        Div top = new Div(heading);
        top.addClassName("panel-top");
        if (view.notes().may()) {
            Component plus = VaadinIcon.PLUS.create();
            plus.getElement().setAttribute("aria-hidden", "true");
            Button add = new Button(Words.text("document.add.open"), plus, click -> dialog(null));
            add.addThemeVariants(ButtonVariant.TERTIARY);
            add.setTestId("add-document");
            top.add(add);
        }
        content.addClassName("task-panel-content");
        add(top, content);
        show(view);
    }

    /** Shows the case as it is now. */
    void show(CaseView view) {
        if (view.documents().equals(shown)) {
            return;
        }
        shown = view.documents();
        count.setText(shown.isEmpty() ? "" : String.valueOf(shown.size()));
        List<Component> parts = new ArrayList<>();
        if (shown.isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("document.nothing"));
            nothing.addClassName("panel-nothing");
            parts.add(nothing);
        } else {
            parts.add(list(shown.subList(0, Math.min(UNFOLDED, shown.size()))));
        }
        if (shown.size() > UNFOLDED) {
            parts.add(new Details(
                    Words.text("document.older", shown.size() - UNFOLDED),
                    list(shown.subList(UNFOLDED, shown.size()))));
        }
        Arrangement.arrange(content, parts);
    }

    private UnorderedList list(List<DocumentView> documents) {
        UnorderedList list = new UnorderedList();
        list.addClassName("task-rows");
        list.getElement().setAttribute("role", "list");
        documents.forEach(document -> list.add(row(document)));
        return list;
    }

    private ListItem row(DocumentView document) {
        DocumentView.Version last = document.last();
        Span about = new Span(DocumentWords.about(last));
        Span what = new Span(DocumentWords.file(last));
        Div lines = new Div(about, what);
        lines.addClassName("task-why");
        Div chips = new Div(
                new AgencyBadge(Words.of(document.owner()), document.ownerCode()),
                new CategoryChip(document.category()));
        chips.addClassName("row-meta");
        Div body = new Div(new H3(last.title()), lines, chips);
        body.addClassName("task-body");
        DocumentView.Mark error = document.error();
        if (error != null) {
            String reason = error.reason();
            Paragraph marked = new Paragraph(Words.text("document.marked", Written.minute(error.at()), error.by())
                    + (reason == null ? "" : " " + reason));
            marked.addClassName("document-marked");
            body.add(marked);
        }
        if (document.versions().size() > 1) {
            body.add(versions(document));
        }
        ListItem row = new ListItem(body, buttons(document));
        row.addClassNames("task-row", "document-row");
        row.setTestId("document-row");
        return row;
    }

    private Details versions(DocumentView document) {
        UnorderedList list = new UnorderedList();
        list.addClassName("task-settled");
        document.versions().forEach(version -> {
            Span how = new Span(DocumentWords.added(version));
            how.addClassName("below");
            list.add(new ListItem(fetch(document, version, version.title()), how));
        });
        return new Details(Words.text("document.versions", document.versions().size()), list);
    }

    private Anchor fetch(DocumentView document, DocumentView.Version version, String words) {
        Anchor anchor = new Anchor(new FileFetch(acts, file, document.id(), version.no(), false), words);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        anchor.setTestId("fetch-document");
        return anchor;
    }

    private Div buttons(DocumentView document) {
        Div buttons = new Div();
        buttons.addClassName("task-buttons");
        String title = document.last().title();
        if (document.open()) {
            Anchor fetch = fetch(document, document.last(), Words.text("document.fetch"));
            fetch.addClassName("button-link");
            fetch.getElement().setAttribute("aria-label", Words.text("document.fetch-this", title));
            buttons.add(fetch);
            if (document.last().type().previewable()) {
                buttons.add(button(
                        "document.preview", "preview-document", title, () -> PreviewDialog.open(acts, file, document)));
            }
        }
        if (document.mayChange()) {
            buttons.add(
                    button("document.version.open", "add-version", title, () -> dialog(document)),
                    button(
                            "document.mark.open",
                            "mark-document",
                            title,
                            () -> new MarkDialog(acts, file, changed).open(document)));
        }
        return buttons;
    }

    private static Button button(String words, String testId, String title, Runnable act) {
        Button button = new Button(Words.text(words), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.text(words) + ": " + title);
        button.setTestId(testId);
        return button;
    }

    private void dialog(@Nullable DocumentView document) {
        new DocumentDialog(acts, file, document, changed).open();
    }
}
