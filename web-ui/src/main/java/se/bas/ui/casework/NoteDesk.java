package se.bas.ui.casework;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.CaseView.Draft;
import se.bas.application.casework.DraftKeeping;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.disclosure.Category;
import se.bas.ui.components.HalfDone;
import se.bas.ui.components.Keys;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;
import se.bas.ui.paper.PaperNavigation;

/**
 * Where the notes of one case are written. It stands beside what the case page replaces when the case changes, so that
 * nobody's typing is disturbed by that.
 */
final class NoteDesk extends Div implements RowActs {
    private final NoteActs acts;
    private final Runnable changed;
    private final PaperNavigation papers;
    private final Function<CaseFileId, Optional<CaseView>> read;
    private @Nullable CaseView view;
    private @Nullable NoteEditor editor;
    private @Nullable Draft offered;

    /**
     * Shows nothing until there is a case.
     *
     * @param read opens the case anew, for what was written in another window
     * @param changed what happens after something was written
     * @param papers takes notes out as papers
     */
    NoteDesk(NoteActs acts, Function<CaseFileId, Optional<CaseView>> read, Runnable changed, PaperNavigation papers) {
        this.acts = acts;
        this.read = read;
        this.changed = changed;
        this.papers = papers;
        addClassName("note-desk");
    }

    /** Takes the case as it is now. */
    void about(CaseView now) {
        view = now;
        offers(editor == null ? now.notes().draft() : null);
        HalfDone.Form form = acts.form(file(), NoteEditor.OPEN);
        acts.halfDone().of(form, NoteDraft.class).ifPresent(half -> {
            acts.halfDone().done(form);
            UI.getCurrentOrThrow().beforeClientResponse(this, ready -> write(half));
        });
    }

    /** The button that one key presses; nothing for who only reads. */
    Optional<Component> button() {
        if (!now().notes().may()) {
            return Optional.empty();
        }
        Component pen = VaadinIcon.PENCIL.create();
        pen.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(Words.text("casework.note.write"), pen, click -> write());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTestId("write-note");
        Keys.press(button, Keys.NOTE);
        return Optional.of(button);
    }

    private void write() {
        write(null);
    }

    private void write(@Nullable NoteDraft half) {
        if (editor != null || !now().notes().may()) {
            return;
        }
        offers(null);
        NoteEditor opened = new NoteEditor(acts, file(), this::current, this::closed);
        editor = opened;
        opened.open(now().notes().draft(), half);
    }

    @Override
    public void amend(Detail.Note note, Category category, NoteAmendment.Kind kind) {
        new AmendmentDialog(acts, file(), note, category, kind, changed).open();
    }

    @Override
    public boolean owns(CaseView.Item item) {
        return item.owner().equals(now().header().agency());
    }

    @Override
    public void toFile(Detail.Note note) {
        papers.note(file(), note.id());
    }

    private Optional<Draft> current() {
        return read.apply(file()).map(fresh -> fresh.notes().draft());
    }

    private void closed(NoteEditor.Ending ending) {
        editor = null;
        switch (ending) {
            case WRITTEN -> told("casework.note.written");
            case KEPT -> told("casework.note.kept");
            case DISCARDED, EMPTY -> {}
        }
        again();
    }

    /**
     * Touches nothing that stays: emptying what is empty, too, is told to the browser, and so it would tell who listens on
     * the way that another agency has written something (CON-04).
     */
    private void offers(@Nullable Draft draft) {
        if (Objects.equals(draft, offered)) {
            return;
        }
        offered = draft;
        removeAll();
        if (draft != null) {
            add(offer(draft));
        }
    }

    private Component offer(Draft draft) {
        Paragraph words = new Paragraph(Words.text("casework.note.unsaved", Written.minute(draft.savedAt())));
        Button on = new Button(Words.text("casework.note.continue"), click -> write());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.setTestId("continue-draft");
        Button away = new Button(Words.text("casework.note.discard"), click -> discard(draft));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setTestId("discard-offered");
        Component pen = VaadinIcon.PENCIL.create();
        pen.getElement().setAttribute("aria-hidden", "true");
        Div offer = new Div(pen, words, on, away);
        offer.addClassNames("notice", "draft-offer");
        offer.setTestId("draft-offer");
        offer.getElement().setAttribute("role", "status");
        return offer;
    }

    private void discard(Draft draft) {
        acts.discard(file());
        undoable(draft.content());
        changed.run();
    }

    /** Nothing is lost by a slip of the finger: for ten seconds it can be had back (UIX-15). */
    private void undoable(NoteDraft content) {
        CaseFileId file = file();
        new UndoNote(Words.text("casework.note.discarded"), () -> {
                    if (acts.keep(file, content, null) instanceof DraftKeeping.Done) {
                        again();
                    }
                })
                .open();
    }

    /** Whoever has gone to another page is not shown this one. */
    private void again() {
        if (isAttached()) {
            changed.run();
        }
    }

    private void told(String key) {
        Span words = new Span(Words.text(key, Written.clock(Instant.now())));
        words.setTestId("note-told");
        UndoNote.brief(words).open();
    }

    private CaseFileId file() {
        return now().header().id();
    }

    private CaseView now() {
        return requireNonNull(view, "there is no case yet");
    }
}
