package se.bas.ui.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.Contacting;
import se.bas.application.paper.LetterWriting;
import se.bas.application.paper.WriteLetter;
import se.bas.application.template.OfferTemplates;
import se.bas.application.template.OfferedTemplates;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.letter.LetterDraft;
import se.bas.domain.letter.LetterProblem;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;
import se.bas.ui.document.DocumentNavigation;

/** Letters on the page of a case. */
@Dependent
public class LetterDesk {
    private final WriteLetter writeLetter;
    private final OfferTemplates offerTemplates;
    private final DocumentNavigation documents;
    private final SignedIn signedIn;

    @Inject
    LetterDesk(
            WriteLetter writeLetter, OfferTemplates offerTemplates, DocumentNavigation documents, SignedIn signedIn) {
        this.writeLetter = writeLetter;
        this.offerTemplates = offerTemplates;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    /**
     * The way to writing one; nothing for who only reads.
     *
     * @param changed what happens after one was made
     */
    public Optional<Component> button(CaseView view, Runnable changed) {
        if (!view.notes().may()) {
            return Optional.empty();
        }
        Component envelope = VaadinIcon.ENVELOPE_O.create();
        envelope.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(Words.text("letter.open"), envelope, click -> open(view, null, changed));
        button.setTestId("write-letter");
        return Optional.of(button);
    }

    /**
     * Opens the dialog in which one is written: about an appointment, or about anything.
     *
     * @param about the appointment it is about; null for none
     * @param changed what happens after it was made
     */
    public void open(CaseView view, Contacting.@Nullable Appointment about, Runnable changed) {
        if (view.messaging().deceased()) {
            Span told = new Span(Words.of(LetterProblem.DECEASED));
            told.setTestId("letter-told");
            told.getElement().setAttribute("role", "status");
            UndoNote.brief(told).open();
            return;
        }
        LetterDialog dialog = new LetterDialog(view, this, changed);
        if (about != null) {
            dialog.about(about);
        }
        dialog.open();
    }

    OfferedTemplates templates() {
        return offerTemplates.offer(signedIn.actor());
    }

    LetterWriting write(CaseFileId file, LetterDraft draft) {
        return writeLetter.write(signedIn.actor(), file, draft);
    }

    DocumentNavigation documents() {
        return documents;
    }

    Role role() {
        return signedIn.mandate().orElseThrow().role();
    }
}
