package se.bas.ui.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.employer.EmployerFilter;
import se.bas.application.employer.EmployerLine;
import se.bas.application.employer.ListEmployers;
import se.bas.application.paper.Filed;
import se.bas.application.paper.PaperLanguage;
import se.bas.application.paper.PresentationPaper;
import se.bas.application.paper.PrintPlacementAgreement;
import se.bas.application.paper.PrintPresentation;
import se.bas.application.placement.AddWageSupport;
import se.bas.application.placement.AnswerPresentation;
import se.bas.application.placement.DraftPlacement;
import se.bas.application.placement.ListPlacements;
import se.bas.application.placement.MovePlacement;
import se.bas.application.placement.PlacementView;
import se.bas.application.placement.PlacementWriting;
import se.bas.application.placement.PlacementsView;
import se.bas.application.placement.RecordFollowUp;
import se.bas.application.placement.RewriteAgreement;
import se.bas.application.placement.WritePresentation;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.placement.AgreementDraft;
import se.bas.domain.placement.FollowUpDraft;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementKind;
import se.bas.domain.placement.PlacementMove;
import se.bas.domain.placement.PresentationDraft;
import se.bas.domain.placement.PresentationId;
import se.bas.domain.placement.SupportDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What can be done with placements, by whoever is signed in. */
@Dependent
class PlacementActs {
    private final ListPlacements listPlacements;
    private final DraftPlacement draftPlacement;
    private final RewriteAgreement rewriteAgreement;
    private final MovePlacement movePlacement;
    private final RecordFollowUp recordFollowUp;
    private final AddWageSupport addWageSupport;
    private final WritePresentation writePresentation;
    private final AnswerPresentation answerPresentation;
    private final PrintPlacementAgreement printAgreement;
    private final PrintPresentation printPresentation;
    private final ListEmployers listEmployers;
    private final SignedIn signedIn;

    @Inject
    PlacementActs(
            ListPlacements listPlacements,
            DraftPlacement draftPlacement,
            RewriteAgreement rewriteAgreement,
            MovePlacement movePlacement,
            RecordFollowUp recordFollowUp,
            AddWageSupport addWageSupport,
            WritePresentation writePresentation,
            AnswerPresentation answerPresentation,
            PrintPlacementAgreement printAgreement,
            PrintPresentation printPresentation,
            ListEmployers listEmployers,
            SignedIn signedIn) {
        this.listPlacements = listPlacements;
        this.draftPlacement = draftPlacement;
        this.rewriteAgreement = rewriteAgreement;
        this.movePlacement = movePlacement;
        this.recordFollowUp = recordFollowUp;
        this.addWageSupport = addWageSupport;
        this.writePresentation = writePresentation;
        this.answerPresentation = answerPresentation;
        this.printAgreement = printAgreement;
        this.printPresentation = printPresentation;
        this.listEmployers = listEmployers;
        this.signedIn = signedIn;
    }

    Disclosure<PlacementsView> list(CaseFileId file) {
        return listPlacements.list(signedIn.actor(), file);
    }

    /** For a page that stands open. */
    Disclosure<PlacementsView> listAgain(CaseFileId file, PlacementsView shown, Receipt before) {
        return listPlacements.listAgain(signedIn.actor(), file, shown, before);
    }

    /** Those of the register that are offered. */
    List<EmployerLine> employers() {
        return listEmployers.list(signedIn.actor(), EmployerFilter.everything()).employers();
    }

    PlacementWriting draft(
            CaseFileId file, @Nullable EmployerId employer, @Nullable PlacementKind kind, AgreementDraft draft) {
        return draftPlacement.draft(signedIn.actor(), file, employer, kind, draft);
    }

    PlacementWriting rewrite(CaseFileId file, PlacementView placement, AgreementDraft draft) {
        return rewriteAgreement.rewrite(signedIn.actor(), file, placement.id(), placement.version(), draft);
    }

    PlacementWriting move(CaseFileId file, PlacementView placement, PlacementMove move) {
        return movePlacement.move(signedIn.actor(), file, placement.id(), placement.version(), move);
    }

    PlacementWriting record(CaseFileId file, PlacementId placement, FollowUpId followUp, FollowUpDraft draft) {
        return recordFollowUp.record(signedIn.actor(), file, placement, followUp, draft);
    }

    PlacementWriting support(CaseFileId file, PlacementId placement, SupportDraft draft) {
        return addWageSupport.add(signedIn.actor(), file, placement, draft);
    }

    PlacementWriting present(CaseFileId file, @Nullable EmployerId employer, PresentationDraft draft) {
        return writePresentation.write(signedIn.actor(), file, employer, draft);
    }

    PlacementWriting answer(CaseFileId file, PresentationId presentation, AnswerPresentation.Heard heard) {
        return answerPresentation.answer(signedIn.actor(), file, presentation, heard);
    }

    Disclosure<Filed> print(CaseFileId file, PlacementId placement) {
        return printAgreement.print(signedIn.actor(), file, placement, language());
    }

    Disclosure<PresentationPaper> print(CaseFileId file, PresentationId presentation) {
        return printPresentation.print(signedIn.actor(), file, presentation, language());
    }

    private static PaperLanguage language() {
        return PaperLanguage.of(List.of(Words.reader()));
    }

    /** What is wrong, for a form; nothing when it was done. */
    static List<Flaw> flaws(PlacementWriting result) {
        return switch (result) {
            case PlacementWriting.Kept kept -> List.of();
            case PlacementWriting.Rejected(var problems, var receipt) ->
                problems.stream()
                        .map(problem -> new Flaw(problem.field(), Words.of(problem)))
                        .toList();
            case PlacementWriting.NotFound gone -> List.of(new Flaw("", Words.text("placement.gone")));
        };
    }
}
