package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.CoverEnd;
import se.bas.application.casework.CoverOutcome;
import se.bas.application.casework.CoverView;
import se.bas.application.casework.EndCover;
import se.bas.application.casework.GiveCover;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Gives covers and ends them, on the page of a case. */
@Dependent
class CoverDesk {
    private final GiveCover giveCover;
    private final EndCover endCover;
    private final SignedIn signedIn;

    @Inject
    CoverDesk(GiveCover giveCover, EndCover endCover, SignedIn signedIn) {
        this.giveCover = giveCover;
        this.endCover = endCover;
        this.signedIn = signedIn;
    }

    /** What stands in the timeline's place for a manager who does not stand in. */
    Component insteadOfTimeline(CaseView view, Runnable changed) {
        return new HeaderAlone(form(view, changed));
    }

    /** Who stands in, and for the manager how to change it; empty when there is neither. */
    Optional<Component> panel(CaseView view, Runnable changed) {
        CaseView.Covering covering = view.covering();
        boolean offersForm = !covering.colleagues().isEmpty() && !covering.headerAlone();
        return covering.standing().isEmpty() && !offersForm
                ? Optional.empty()
                : Optional.of(new CoverPanel(
                        covering.standing(),
                        cover -> end(view.header().id(), cover, changed),
                        offersForm ? Optional.of(form(view, changed)) : Optional.empty()));
    }

    private CoverForm form(CaseView view, Runnable changed) {
        return new CoverForm(
                view.covering().colleagues(),
                view.covering().headerAlone(),
                draft -> give(view.header().id(), draft),
                changed);
    }

    private CoverOutcome give(CaseFileId file, CoverDraft draft) {
        return giveCover.give(signedIn.actor(), file, draft);
    }

    private void end(CaseFileId file, CoverView cover, Runnable changed) {
        String sentence = Words.text("casework.cover.end-consequence", cover.staff(), Written.day(cover.until()));
        new ConsequenceDialog(Words.text("casework.cover.end-heading"), sentence, changed)
                .open(Words.text("casework.cover.end"), () -> ended(file, cover));
    }

    private Component ended(CaseFileId file, CoverView cover) {
        return switch (endCover.end(signedIn.actor(), file, cover.id())) {
            case CoverEnd.Done(var receipt) ->
                new ReceiptNote(
                        Words.text("casework.cover.ended"),
                        Words.text("casework.cover.ended-text", cover.staff()),
                        receipt);
            case CoverEnd.NotFound gone -> new Paragraph(Words.text("casework.cover.gone"));
        };
    }
}
