package se.bas.ui.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.edition.Settings;
import se.bas.application.edition.ShowSettings;
import se.bas.application.handover.AnswerProposal;
import se.bas.application.handover.AskForHandover;
import se.bas.application.handover.DeclineWish;
import se.bas.application.handover.DraftHandover;
import se.bas.application.handover.HandoverMove;
import se.bas.application.handover.HandoverPreview;
import se.bas.application.handover.HandoverView;
import se.bas.application.handover.HandoverWriting;
import se.bas.application.handover.HandoversView;
import se.bas.application.handover.IntakeList;
import se.bas.application.handover.ListHandovers;
import se.bas.application.handover.ListIntake;
import se.bas.application.handover.ListProposals;
import se.bas.application.handover.MoveHandover;
import se.bas.application.handover.OpenProposal;
import se.bas.application.handover.PreviewHandover;
import se.bas.application.handover.ProposalList;
import se.bas.application.handover.ProposalView;
import se.bas.application.handover.RewriteHandover;
import se.bas.application.handover.SetIntake;
import se.bas.application.handover.TellAnswer;
import se.bas.application.paper.Filed;
import se.bas.application.paper.PaperLanguage;
import se.bas.application.paper.PrintHandover;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.edition.CodeList;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.Telling;
import se.bas.domain.handover.WishId;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What can be done with handovers, by whoever is signed in. */
@Dependent
class HandoverActs {
    private final ListHandovers listHandovers;
    private final PreviewHandover previewHandover;
    private final DraftHandover draftHandover;
    private final RewriteHandover rewriteHandover;
    private final MoveHandover moveHandover;
    private final TellAnswer tellAnswer;
    private final ListProposals listProposals;
    private final OpenProposal openProposal;
    private final AnswerProposal answerProposal;
    private final ListIntake listIntake;
    private final SetIntake setIntake;
    private final PrintHandover printHandover;
    private final ShowSettings showSettings;
    private final AskForHandover askForHandover;
    private final DeclineWish declineWish;
    private final SignedIn signedIn;

    @Inject
    HandoverActs(
            ListHandovers listHandovers,
            PreviewHandover previewHandover,
            DraftHandover draftHandover,
            RewriteHandover rewriteHandover,
            MoveHandover moveHandover,
            TellAnswer tellAnswer,
            ListProposals listProposals,
            OpenProposal openProposal,
            AnswerProposal answerProposal,
            ListIntake listIntake,
            SetIntake setIntake,
            PrintHandover printHandover,
            ShowSettings showSettings,
            AskForHandover askForHandover,
            DeclineWish declineWish,
            SignedIn signedIn) {
        this.listHandovers = listHandovers;
        this.previewHandover = previewHandover;
        this.draftHandover = draftHandover;
        this.rewriteHandover = rewriteHandover;
        this.moveHandover = moveHandover;
        this.tellAnswer = tellAnswer;
        this.listProposals = listProposals;
        this.openProposal = openProposal;
        this.answerProposal = answerProposal;
        this.listIntake = listIntake;
        this.setIntake = setIntake;
        this.printHandover = printHandover;
        this.showSettings = showSettings;
        this.askForHandover = askForHandover;
        this.declineWish = declineWish;
        this.signedIn = signedIn;
    }

    Disclosure<HandoversView> list(CaseFileId file) {
        return listHandovers.list(signedIn.actor(), file);
    }

    /** For a page that stands open. */
    Disclosure<HandoversView> listAgain(CaseFileId file, HandoversView shown, Receipt before) {
        return listHandovers.listAgain(signedIn.actor(), file, shown, before);
    }

    Disclosure<HandoverPreview> preview(CaseFileId file, UnitId unit) {
        return previewHandover.preview(signedIn.actor(), file, unit);
    }

    HandoverWriting draft(CaseFileId file, @Nullable UnitId unit, HandoverDraft draft) {
        return draftHandover.draft(signedIn.actor(), file, unit, draft);
    }

    HandoverWriting rewrite(CaseFileId file, HandoverView handover, HandoverDraft draft) {
        return rewriteHandover.rewrite(signedIn.actor(), file, handover.id(), handover.version(), draft);
    }

    HandoverWriting move(CaseFileId file, HandoverView handover, HandoverMove move) {
        return moveHandover.move(signedIn.actor(), file, handover.id(), handover.version(), move);
    }

    HandoverWriting tell(CaseFileId file, HandoverId handover, @Nullable Telling telling) {
        return tellAnswer.tell(signedIn.actor(), file, handover, telling);
    }

    Disclosure<Filed> print(CaseFileId file, HandoverId handover) {
        return printHandover.print(signedIn.actor(), file, handover, PaperLanguage.of(List.of(Words.reader())));
    }

    HandoverWriting ask(CaseFileId file, @Nullable UnitId unit) {
        return askForHandover.ask(signedIn.actor(), file, unit);
    }

    HandoverWriting decline(CaseFileId file, WishId wish, AnswerDraft.Decline draft, @Nullable Telling telling) {
        return declineWish.decline(signedIn.actor(), file, wish, draft, telling);
    }

    ProposalList proposals() {
        return listProposals.list(signedIn.actor());
    }

    Disclosure<ProposalView> open(HandoverId proposal) {
        return openProposal.open(signedIn.actor(), proposal);
    }

    /** For a page where it stands open. */
    Disclosure<ProposalView> openAgain(HandoverId proposal, ProposalView shown, Receipt before) {
        return openProposal.openAgain(signedIn.actor(), proposal, shown, before);
    }

    HandoverWriting answer(HandoverId proposal, @Nullable AnswerDraft draft, @Nullable Telling telling) {
        return answerProposal.answer(signedIn.actor(), proposal, draft, telling);
    }

    boolean managing() {
        return signedIn.mandate()
                .filter(mandate -> mandate.role() == Role.MANAGER)
                .isPresent();
    }

    IntakeList intake() {
        return listIntake.list(signedIn.actor());
    }

    /** Gives whether it is so from now on. */
    boolean intake(StaffId staff, boolean onDuty) {
        return setIntake.set(signedIn.actor(), staff, onDuty) instanceof SetIntake.Outcomes.Done;
    }

    /** What holds at the own agency: by which provisions it discloses, and what they say. */
    Settings settings() {
        return showSettings.show(signedIn.actor());
    }

    /** The own agency's list of what is done before one hands over. */
    List<CodeList.Value> checklist() {
        return showSettings.show(signedIn.actor()).offered(CodeList.HANDOVER_CHECKLIST);
    }

    /** What is wrong, for a form; nothing when it was done. */
    static List<Flaw> flaws(HandoverWriting result) {
        return switch (result) {
            case HandoverWriting.Kept kept -> List.of();
            case HandoverWriting.Rejected(var problems, var receipt) ->
                problems.stream()
                        .map(problem -> new Flaw(problem.field(), Words.of(problem)))
                        .toList();
            case HandoverWriting.NotFound gone -> List.of(new Flaw("", Words.text("handover.gone")));
        };
    }
}
