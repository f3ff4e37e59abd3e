package se.bas.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.bas.application.document.DocumentView;
import se.bas.application.document.DocumentWriting;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.document.DocumentError;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Words;

/** Marks a document as made in error. */
record MarkDialog(DocumentActs acts, CaseFileId file, Runnable changed) {
    void open(DocumentView document) {
        TextArea reason = new TextArea(Words.text("document.mark.reason"));
        reason.setHelperText(Words.text("document.mark.reason-help", DocumentError.REASON_AT_LEAST));
        reason.setMaxLength(DocumentError.REASON_AT_MOST);
        reason.setWidthFull();
        reason.setTestId("mark-reason");
        ConsequenceDialog dialog = new ConsequenceDialog(
                Words.text("document.mark.heading"), Words.text("document.mark.consequence"), changed);
        dialog.open(Words.text("document.mark.confirm"), () -> mark(document, reason, dialog), reason);
    }

    private @Nullable Component mark(DocumentView document, TextArea reason, ConsequenceDialog dialog) {
        return switch (acts.mark(file, document.id(), document.category(), reason.getValue())) {
            case DocumentWriting.Kept(var id, var receipt) ->
                new ReceiptNote(
                        Words.text("document.mark.done"),
                        Words.text("document.mark.done-text", document.last().title()),
                        receipt);
            case DocumentWriting.Rejected(var problems, var receipt) -> {
                dialog.problem(DocumentWords.problem(problems.getFirst(), acts.settings()));
                reason.focus();
                yield null;
            }
            case DocumentWriting.NotFound gone -> new Paragraph(Words.text("document.gone"));
        };
    }
}
