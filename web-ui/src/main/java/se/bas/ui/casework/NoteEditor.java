package se.bas.ui.casework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView.Draft;
import se.bas.application.casework.DraftKeeping;
import se.bas.application.casework.NoteWriting;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteProblem;
import se.bas.ui.components.BeforeSessionEnds;
import se.bas.ui.components.SaveStatus;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/**
 * Writes one note (UIX-04). What is typed is kept on the server while it is being typed, and whatever happens to the page
 * it is offered again in the case.
 */
final class NoteEditor {
    /** That the editor was open when the page was made anew. */
    static final String OPEN = "note-editor";

    private final NoteActs acts;
    private final CaseFileId file;
    private final Supplier<Optional<Draft>> current;
    private final Consumer<Ending> closed;
    private final Dialog dialog = new Dialog();
    private final NoteFields fields;
    private final SaveStatus status = new SaveStatus("draft-status");
    private final Div elsewhere = new Div();
    private final Div body;
    private NoteDraft kept;
    private @Nullable Instant seen;
    private boolean open;

    /** How it came to an end. */
    enum Ending {
        WRITTEN,
        KEPT,
        DISCARDED,
        /** There was nothing to keep. */
        EMPTY
    }

    NoteEditor(NoteActs acts, CaseFileId file, Supplier<Optional<Draft>> current, Consumer<Ending> closed) {
        this.acts = acts;
        this.file = file;
        this.current = current;
        this.closed = closed;
        fields = new NoteFields(acts.role());
        kept = fields.draft();
        fields.typed(this::typed);
        elsewhere.setVisible(false);
        elsewhere.addClassNames("notice", "written-elsewhere");
        elsewhere.setTestId("written-elsewhere");
        body = new Div(elsewhere, fields);
        body.addClassName("note-editor");
        body.setTestId("note-editor");
        dialog.setHeaderTitle(Words.text("casework.note.heading"));
        dialog.addClassName("note-dialog");
        dialog.setWidth("48rem");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(body);
        footer();
        dialog.addDialogCloseActionListener(escape -> later());
        BeforeSessionEnds.keep(body, this::beforeThePageGoes);
        body.getElement().addEventListener("keep-draft", typed -> keep());
        dialog.addDetachListener(gone -> {
            // Gone to another page with the dialog open.
            if (open && !gone.getUI().isClosing()) {
                open = false;
                keep();
                closed.accept(Ending.KEPT);
            }
        });
    }

    private void footer() {
        Button discard = new Button(Words.text("casework.note.discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        discard.setTestId("discard-note");
        discard.addClassName("to-the-left");
        Button later = new Button(Words.text("casework.note.later"), click -> later());
        later.setTestId("later");
        Button save = new Button(Words.text("casework.note.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("save-note");
        save.addClassName("saves-note");
        dialog.getFooter().add(discard, status, later, save);
    }

    /**
     * Opens.
     *
     * @param draft what is kept, null when nothing is
     * @param half what stood in the page before this one, null when there was none
     */
    void open(@Nullable Draft draft, @Nullable NoteDraft half) {
        if (draft != null) {
            take(draft);
        }
        if (half != null) {
            fields.show(half);
        }
        open = true;
        dialog.open();
        UI.getCurrentOrThrow().getPage().addJsModule("context://js/note.js");
        body.getElement()
                .executeJs("const start = () => window.basKeepWhileTyping ? window.basKeepWhileTyping(this)"
                        + " : setTimeout(start, 200); start();");
        fields.focus();
    }

    private void take(Draft draft) {
        fields.show(draft.content());
        kept = draft.content();
        seen = draft.savedAt();
        status.saved(draft.savedAt());
    }

    private void typed() {
        NoteDraft now = fields.draft();
        if (!now.empty() && !now.equals(kept) && !elsewhere.isVisible()) {
            status.saving();
        }
    }

    /** Keeps what stands there, unless it is kept already or there is nothing. */
    private void keep() {
        NoteDraft now = fields.draft();
        if (now.empty() || now.equals(kept)) {
            return;
        }
        if (now.text().length() > NoteDraft.TEXT_AT_MOST) {
            fields.problems(List.of(NoteProblem.TEXT_TOO_LONG));
            status.notSaved();
            return;
        }
        switch (acts.keep(file, now, seen)) {
            case DraftKeeping.Done(var at, var receipt) -> {
                kept = now;
                seen = at;
                status.saved(at);
            }
            case DraftKeeping.WrittenElsewhere other -> current.get().ifPresent(this::merge);
            case DraftKeeping.NotFound gone -> status.notSaved();
        }
    }

    /** Two windows: both texts are shown, and the writer says what becomes of the other one (UIX-14). */
    private void merge(Draft other) {
        elsewhere.removeAll();
        Paragraph theirs = new Paragraph(other.content().text());
        theirs.addClassName("other-text");
        Button both = new Button(Words.text("casework.note.use-both"), click -> {
            fields.append(other.content().text());
            settled(other);
        });
        both.setTestId("use-both");
        Button mine = new Button(Words.text("casework.note.use-mine"), click -> settled(other));
        mine.setTestId("use-mine");
        elsewhere.add(
                new Paragraph(Words.text("casework.note.elsewhere", Written.minute(other.savedAt()))),
                theirs,
                new Div(both, mine));
        elsewhere.setVisible(true);
        elsewhere.getElement().setAttribute("role", "alert");
        status.notSaved();
    }

    private void settled(Draft other) {
        elsewhere.setVisible(false);
        seen = other.savedAt();
        keep();
    }

    private void save() {
        NoteDraft now = fields.draft();
        List<NoteProblem> problems = now.problems(Instant.now());
        fields.problems(problems);
        if (!problems.isEmpty()) {
            fields.goToFirst(problems);
            return;
        }
        switch (acts.write(file, now, seen)) {
            case NoteWriting.Written written -> end(Ending.WRITTEN);
            case NoteWriting.Rejected(var found, var receipt) -> {
                fields.problems(found);
                fields.goToFirst(found);
            }
            case NoteWriting.NotFound gone -> status.notSaved();
        }
    }

    private void later() {
        NoteDraft now = fields.draft();
        if (now.empty()) {
            end(Ending.EMPTY);
            return;
        }
        keep();
        // What could not be kept is not closed away.
        if (now.equals(kept)) {
            end(Ending.KEPT);
        }
    }

    private void discard() {
        NoteDraft now = fields.draft();
        if (seen != null) {
            acts.discard(file);
        }
        end(Ending.DISCARDED);
        if (!now.empty()) {
            new UndoNote(Words.text("casework.note.discarded"), () -> {
                        acts.keep(file, now, null);
                        closed.accept(Ending.KEPT);
                    })
                    .open();
        }
    }

    private void beforeThePageGoes() {
        keep();
        // Comes up again by itself in the page that follows, if that is of the same session.
        acts.halfDone().hold(acts.form(file, OPEN), fields.draft());
    }

    private void end(Ending ending) {
        acts.halfDone().done(acts.form(file, OPEN));
        if (open) {
            open = false;
            dialog.close();
        }
        closed.accept(ending);
    }
}
