package se.bas.ui.paper;

import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.paper.FileConsent;
import se.bas.application.paper.FileNote;
import se.bas.application.paper.FileNotes;
import se.bas.application.paper.Filed;
import se.bas.application.paper.PaperLanguage;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;

/** "To the file": takes parts of the own agency's case out as papers, for whoever is signed in. */
@Dependent
public class PaperNavigation {
    private final FileNote fileNote;
    private final FileNotes fileNotes;
    private final FileConsent fileConsent;
    private final SignedIn signedIn;
    private final HandOver handOver = new HandOver();

    @Inject
    PaperNavigation(FileNote fileNote, FileNotes fileNotes, FileConsent fileConsent, SignedIn signedIn) {
        this.fileNote = fileNote;
        this.fileNotes = fileNotes;
        this.fileConsent = fileConsent;
        this.signedIn = signedIn;
    }

    /** Stands on the page, unseen: what the browser fetches papers from. */
    public HandOver handOver() {
        return handOver;
    }

    public void note(CaseFileId file, NoteId note) {
        hand(fileNote.file(signedIn.actor(), file, note, language()));
    }

    public void consent(CaseFileId file, ConsentId consent) {
        hand(fileConsent.file(signedIn.actor(), file, consent, language()));
    }

    /** Asks which notes, then takes them out. */
    public void notes(CaseFileId file) {
        new NotesDialog(signedIn.mandate().orElseThrow().role(), category -> notes(file, category)).open();
    }

    private void notes(CaseFileId file, Category category) {
        hand(fileNotes.file(signedIn.actor(), file, category, language()));
    }

    private void hand(Disclosure<Filed> disclosure) {
        switch (disclosure) {
            case Granted<Filed>(Filed.Paper paper, var receipt) -> {
                handOver.hand(paper);
                told("paper.to-file.taken");
            }
            case Granted<Filed>(Filed.TooMuch tooMuch, var receipt) -> told("paper.to-file.too-much");
            case Withheld<Filed> withheld -> told("paper.to-file.closed");
        }
    }

    private static void told(String key) {
        Span words = new Span(Words.text(key));
        words.setTestId("paper-told");
        words.getElement().setAttribute("role", "status");
        UndoNote.brief(words).open();
    }

    private static PaperLanguage language() {
        return PaperLanguage.of(List.of(Words.reader()));
    }
}
