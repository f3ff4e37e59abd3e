package se.bas.ui.casework;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import se.bas.application.casework.AmendNote.Amendment;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.NoteWriting;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.disclosure.Category;
import se.bas.ui.components.BeforeSessionEnds;
import se.bas.ui.components.HalfDone;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Corrects a note, or adds to one. What is typed is there again as long as the session lasts. */
final class AmendmentDialog {
    private final NoteActs acts;
    private final CaseFileId file;
    private final Detail.Note note;
    private final Category category;
    private final NoteAmendment.Kind kind;
    private final Runnable changed;
    private final Dialog dialog = new Dialog();
    private final TextArea text;
    private final HalfDone.Form form;

    AmendmentDialog(
            NoteActs acts,
            CaseFileId file,
            Detail.Note note,
            Category category,
            NoteAmendment.Kind kind,
            Runnable changed) {
        this.acts = acts;
        this.file = file;
        this.note = note;
        this.category = category;
        this.kind = kind;
        this.changed = changed;
        form = acts.form(note.id(), kind.name());
        boolean correcting = kind == NoteAmendment.Kind.CORRECTION;
        dialog.setHeaderTitle(Words.of("casework.note.amend", kind));
        dialog.addClassName("note-dialog");
        dialog.setWidth("44rem");
        dialog.setCloseOnOutsideClick(false);
        text = new TextArea(Words.text(correcting ? "casework.note.text" : "casework.note.addition"));
        text.addClassName("note-text");
        text.setTestId("amendment-text");
        text.setValue(acts.halfDone().of(form, String.class).orElse(correcting ? note.text() : ""));
        Paragraph consequence = new Paragraph(
                correcting && note.openThrough() != null
                        ? Words.text("casework.note.correct-consequence", Written.day(note.openThrough()))
                        : Words.text("casework.note.add-consequence"));
        consequence.addClassName("consequence");
        Div body = new Div(text, consequence);
        body.addClassName("note-fields");
        dialog.add(body);
        BeforeSessionEnds.keep(body, this::hold);
        dialog.addDialogCloseActionListener(escape -> later());
        Button cancel = new Button(Words.text("shell.cancel"), click -> {
            acts.halfDone().done(form);
            dialog.close();
        });
        cancel.setTestId("cancel");
        Button save = new Button(Words.of("casework.note.amend-save", kind), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("save-amendment");
        dialog.getFooter().add(cancel, save);
    }

    void open() {
        dialog.open();
        text.focus();
    }

    private void hold() {
        acts.halfDone().hold(form, text.getValue());
    }

    private void later() {
        hold();
        dialog.close();
    }

    private void save() {
        Amendment amendment = new Amendment(
                note.id(), category, kind, text.getValue(), note.earlier().size());
        switch (acts.amend(file, amendment)) {
            case NoteWriting.Written written -> {
                acts.halfDone().done(form);
                dialog.close();
                changed.run();
                if (!written.couldSee().isEmpty()) {
                    toTell(written.couldSee()).open();
                }
            }
            case NoteWriting.Rejected(var problems, var receipt) -> tell(problems);
            case NoteWriting.NotFound gone -> tell(List.of(NoteProblem.NOT_THE_AUTHOR));
        }
    }

    /** Who could see what was wrong, so that the author can tell them that it is corrected (GDP-03; art. 19). */
    private static Dialog toTell(List<NoteWriting.Unit> units) {
        UnorderedList list = new UnorderedList();
        units.forEach(one -> list.add(
                new ListItem(Words.text("consent.effect.unit", Words.of(one.unit()), Words.of(one.agency())))));
        Dialog told = new Dialog();
        told.setHeaderTitle(Words.text("casework.note.could-see"));
        told.setWidth("34rem");
        Div body = new Div(new Paragraph(Words.text("casework.note.could-see-lead")), list);
        body.addClassName("dialog-body");
        body.setTestId("could-see");
        told.add(body);
        Button close = new Button(Words.text("shell.close"), click -> told.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setTestId("close");
        told.getFooter().add(close);
        return told;
    }

    private void tell(List<NoteProblem> problems) {
        text.setErrorMessage(Words.of(problems.getFirst()));
        text.setInvalid(true);
        text.focus();
    }
}
