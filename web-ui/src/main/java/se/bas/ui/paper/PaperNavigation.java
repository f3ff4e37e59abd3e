package se.bas.ui.paper;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.paper.FileConsent;
import se.bas.application.paper.FileConsents;
import se.bas.application.paper.FileNote;
import se.bas.application.paper.FileNotes;
import se.bas.application.paper.FileWithdrawal;
import se.bas.application.paper.PaperLanguage;
import se.bas.application.paper.PrintBlankConsentForm;
import se.bas.application.paper.PrintConsentForm;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.disclosure.Category;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Words;

/** "To the file": takes parts of the own agency's case out as papers, for whoever is signed in. */
@Dependent
public class PaperNavigation {
    private final FileNote fileNote;
    private final FileNotes fileNotes;
    private final FileConsent fileConsent;
    private final FileConsents fileConsents;
    private final FileWithdrawal fileWithdrawal;
    private final PrintConsentForm printConsentForm;
    private final PrintBlankConsentForm printBlankConsentForm;
    private final SignedIn signedIn;
    private final GivenPaper given = new GivenPaper("paper");

    @Inject
    PaperNavigation(
            FileNote fileNote,
            FileNotes fileNotes,
            FileConsent fileConsent,
            FileConsents fileConsents,
            FileWithdrawal fileWithdrawal,
            PrintConsentForm printConsentForm,
            PrintBlankConsentForm printBlankConsentForm,
            SignedIn signedIn) {
        this.fileNote = fileNote;
        this.fileNotes = fileNotes;
        this.fileConsent = fileConsent;
        this.fileConsents = fileConsents;
        this.fileWithdrawal = fileWithdrawal;
        this.printConsentForm = printConsentForm;
        this.printBlankConsentForm = printBlankConsentForm;
        this.signedIn = signedIn;
    }

    /** Stands on the page, unseen: what the browser fetches papers from. */
    public GivenPaper given() {
        return given;
    }

    public void note(CaseFileId file, NoteId note) {
        given.take(fileNote.file(signedIn.actor(), file, note, language()));
    }

    public void consent(CaseFileId file, ConsentId consent) {
        given.take(fileConsent.file(signedIn.actor(), file, consent, language()));
    }

    /** All that the own agency was given in a case. */
    public void consents(CaseFileId file) {
        given.take(fileConsents.file(signedIn.actor(), file, language()));
    }

    /** For the participant: one button for each language there is. */
    public Component receipt(CaseFileId file, ConsentId consent) {
        return new InLanguages(
                "paper.receipt-lead",
                "paper.receipt-in",
                language -> given.take(fileWithdrawal.file(signedIn.actor(), file, consent, language)));
    }

    /** The form of a consent, to be signed by hand. */
    public Component consentForm(CaseFileId file) {
        return new InLanguages(
                "paper.form-lead",
                "paper.form-in",
                language -> given.take(printConsentForm.print(signedIn.actor(), file, language)));
    }

    /** The same form, about nobody yet. */
    public Component blankConsentForm() {
        return new InLanguages(
                "paper.form-lead",
                "paper.form-in",
                language -> given.take(printBlankConsentForm.print(signedIn.actor(), language)));
    }

    /** Asks which notes, then takes them out. */
    public void notes(CaseFileId file) {
        new NotesDialog(signedIn.mandate().orElseThrow().role(), category -> notes(file, category)).open();
    }

    private void notes(CaseFileId file, Category category) {
        given.take(fileNotes.file(signedIn.actor(), file, category, language()));
    }

    private static PaperLanguage language() {
        return PaperLanguage.of(List.of(Words.reader()));
    }
}
