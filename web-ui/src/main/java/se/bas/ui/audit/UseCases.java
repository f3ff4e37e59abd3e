package se.bas.ui.audit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.agency.ApproveMandate;
import se.bas.application.agency.AttestMandate;
import se.bas.application.agency.DeclineMandate;
import se.bas.application.agency.EndMandate;
import se.bas.application.agency.EndSession;
import se.bas.application.agency.GrantMandate;
import se.bas.application.agency.IdentifyCaller;
import se.bas.application.agency.ListMandates;
import se.bas.application.agency.ListRecipients;
import se.bas.application.agency.PrepareMandate;
import se.bas.application.agency.ShowInstallation;
import se.bas.application.agency.SignIn;
import se.bas.application.agency.SignInAfresh;
import se.bas.application.agency.SignOut;
import se.bas.application.agency.TakeUpMandate;
import se.bas.application.agency.TurnDownRequest;
import se.bas.application.agency.WithdrawMandate;
import se.bas.application.audit.ReadLog;
import se.bas.application.calendar.ExportCalendar;
import se.bas.application.casework.AmendNote;
import se.bas.application.casework.DiscardDraft;
import se.bas.application.casework.EndCover;
import se.bas.application.casework.GiveCover;
import se.bas.application.casework.GiveNumber;
import se.bas.application.casework.KeepDraft;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.OpenCase;
import se.bas.application.casework.RefreshCase;
import se.bas.application.casework.RegisterParticipant;
import se.bas.application.casework.SearchCases;
import se.bas.application.casework.WriteNote;
import se.bas.application.consent.AnnulConsent;
import se.bas.application.consent.AskForConsent;
import se.bas.application.consent.RegisterConsent;
import se.bas.application.consent.WithdrawBlindly;
import se.bas.application.consent.WithdrawConsent;
import se.bas.application.contact.AlertUnit;
import se.bas.application.contact.BookAppointment;
import se.bas.application.contact.CancelAppointment;
import se.bas.application.contact.DecideLadder;
import se.bas.application.contact.MoveAppointment;
import se.bas.application.contact.NoteContact;
import se.bas.application.contact.RecordAttendance;
import se.bas.application.contact.RecordReachWish;
import se.bas.application.contact.UndoAttendance;
import se.bas.application.demo.LoadDemo;
import se.bas.application.document.AddDocument;
import se.bas.application.document.AddDocumentVersion;
import se.bas.application.document.MarkDocument;
import se.bas.application.document.ReadDocument;
import se.bas.application.duty.ShowDutySheet;
import se.bas.application.duty.WriteDutySheet;
import se.bas.application.edition.ListEditions;
import se.bas.application.edition.ShowSettings;
import se.bas.application.edition.WithdrawEdition;
import se.bas.application.edition.WriteEdition;
import se.bas.application.employer.AddEmployerPerson;
import se.bas.application.employer.ChangeEmployer;
import se.bas.application.employer.ListEmployers;
import se.bas.application.employer.LogEmployerContact;
import se.bas.application.employer.MatchPlaces;
import se.bas.application.employer.OfferPlaces;
import se.bas.application.employer.RegisterEmployer;
import se.bas.application.employer.RemoveEmployerPerson;
import se.bas.application.employer.ShowEmployer;
import se.bas.application.employer.WithdrawPlaces;
import se.bas.application.evaluation.ShowFigures;
import se.bas.application.ground.RecordGround;
import se.bas.application.ground.RevokeGround;
import se.bas.application.handover.AddColleague;
import se.bas.application.handover.AddNetworkContact;
import se.bas.application.handover.AnswerProposal;
import se.bas.application.handover.AskForHandover;
import se.bas.application.handover.ChangeMainCaseworker;
import se.bas.application.handover.DeclineWish;
import se.bas.application.handover.DraftHandover;
import se.bas.application.handover.EndColleague;
import se.bas.application.handover.EndNetworkContact;
import se.bas.application.handover.ListCaseload;
import se.bas.application.handover.ListCaseloads;
import se.bas.application.handover.ListHandovers;
import se.bas.application.handover.ListIntake;
import se.bas.application.handover.ListNetwork;
import se.bas.application.handover.ListProposals;
import se.bas.application.handover.ListWishes;
import se.bas.application.handover.MoveHandover;
import se.bas.application.handover.OpenProposal;
import se.bas.application.handover.PreviewHandover;
import se.bas.application.handover.ReassignCases;
import se.bas.application.handover.RewriteHandover;
import se.bas.application.handover.SetIntake;
import se.bas.application.handover.TellAnswer;
import se.bas.application.importing.CheckImport;
import se.bas.application.importing.ImportParticipants;
import se.bas.application.job.EndUnusedMandates;
import se.bas.application.job.ForgetRequests;
import se.bas.application.job.ListJobs;
import se.bas.application.job.StartJob;
import se.bas.application.job.WarnOfExpiry;
import se.bas.application.listing.ListSavedViews;
import se.bas.application.listing.OpenWithView;
import se.bas.application.listing.RemoveView;
import se.bas.application.listing.RenameView;
import se.bas.application.listing.SaveView;
import se.bas.application.mapping.ExcuseMapping;
import se.bas.application.mapping.ShowMapping;
import se.bas.application.mapping.WriteMapping;
import se.bas.application.outbox.DeliverMessage;
import se.bas.application.outbox.RecordMessageWish;
import se.bas.application.outbox.SendMessage;
import se.bas.application.outbox.StopMessage;
import se.bas.application.paper.FileConsent;
import se.bas.application.paper.FileConsents;
import se.bas.application.paper.FileNote;
import se.bas.application.paper.FileNotes;
import se.bas.application.paper.FileWithdrawal;
import se.bas.application.paper.PrintBlankConsentForm;
import se.bas.application.paper.PrintConsentForm;
import se.bas.application.paper.PrintHandover;
import se.bas.application.paper.PrintMyPlan;
import se.bas.application.paper.PrintPlacementAgreement;
import se.bas.application.paper.PrintPlan;
import se.bas.application.paper.PrintPresentation;
import se.bas.application.paper.PrintReview;
import se.bas.application.paper.WriteLetter;
import se.bas.application.participation.RecordParticipation;
import se.bas.application.participation.TakeBackParticipation;
import se.bas.application.placement.AddWageSupport;
import se.bas.application.placement.AnswerPresentation;
import se.bas.application.placement.DraftPlacement;
import se.bas.application.placement.ListPlacements;
import se.bas.application.placement.MovePlacement;
import se.bas.application.placement.RecordFollowUp;
import se.bas.application.placement.RewriteAgreement;
import se.bas.application.placement.WritePresentation;
import se.bas.application.plan.DecidePlan;
import se.bas.application.plan.MovePlan;
import se.bas.application.plan.ShowPlan;
import se.bas.application.plan.WritePlan;
import se.bas.application.retention.HoldFiles;
import se.bas.application.review.BeginReview;
import se.bas.application.review.CloseReview;
import se.bas.application.review.ExplainAccess;
import se.bas.application.review.JudgeAccess;
import se.bas.application.review.ListLogQuestions;
import se.bas.application.review.ListReviews;
import se.bas.application.review.NoteIncidentStep;
import se.bas.application.review.ShowReview;
import se.bas.application.task.CompleteTask;
import se.bas.application.task.CreateTask;
import se.bas.application.task.HandOnTask;
import se.bas.application.task.ListDoers;
import se.bas.application.task.ListTasks;
import se.bas.application.task.RefreshTasks;
import se.bas.application.task.ReopenTask;
import se.bas.application.task.SkipTask;
import se.bas.application.task.TakeTask;
import se.bas.application.template.OfferTemplates;
import se.bas.ui.components.Words;

/** What somebody did, in plain words. */
final class UseCases {
    static final Set<String> KNOWN = Stream.of(
                    SignIn.class,
                    SignInAfresh.class,
                    SignOut.class,
                    EndSession.class,
                    IdentifyCaller.class,
                    TurnDownRequest.class,
                    TakeUpMandate.class,
                    ListRecipients.class,
                    ShowInstallation.class,
                    ListMandates.class,
                    PrepareMandate.class,
                    GrantMandate.class,
                    ApproveMandate.class,
                    DeclineMandate.class,
                    WithdrawMandate.class,
                    EndMandate.class,
                    AttestMandate.class,
                    ListMyCases.class,
                    SearchCases.class,
                    OpenCase.class,
                    RefreshCase.class,
                    GiveCover.class,
                    EndCover.class,
                    WriteNote.class,
                    AmendNote.class,
                    FileNote.class,
                    FileNotes.class,
                    FileConsent.class,
                    FileConsents.class,
                    FileWithdrawal.class,
                    PrintConsentForm.class,
                    PrintBlankConsentForm.class,
                    KeepDraft.class,
                    DiscardDraft.class,
                    RegisterParticipant.class,
                    GiveNumber.class,
                    CheckImport.class,
                    ImportParticipants.class,
                    RegisterConsent.class,
                    WithdrawConsent.class,
                    WithdrawBlindly.class,
                    AnnulConsent.class,
                    AskForConsent.class,
                    RecordGround.class,
                    RevokeGround.class,
                    AddDocument.class,
                    AddDocumentVersion.class,
                    MarkDocument.class,
                    ReadDocument.class,
                    ExportCalendar.class,
                    ListTasks.class,
                    RefreshTasks.class,
                    ListDoers.class,
                    CreateTask.class,
                    TakeTask.class,
                    CompleteTask.class,
                    SkipTask.class,
                    HandOnTask.class,
                    ReopenTask.class,
                    ListEmployers.class,
                    ShowEmployer.class,
                    RegisterEmployer.class,
                    ChangeEmployer.class,
                    AddEmployerPerson.class,
                    RemoveEmployerPerson.class,
                    OfferPlaces.class,
                    WithdrawPlaces.class,
                    LogEmployerContact.class,
                    MatchPlaces.class,
                    AnswerProposal.class,
                    PrintHandover.class,
                    ListNetwork.class,
                    EndNetworkContact.class,
                    ChangeMainCaseworker.class,
                    AddColleague.class,
                    EndColleague.class,
                    AskForHandover.class,
                    DeclineWish.class,
                    ListWishes.class,
                    ListCaseloads.class,
                    ListCaseload.class,
                    ReassignCases.class,
                    AddNetworkContact.class,
                    DraftHandover.class,
                    ListHandovers.class,
                    ListIntake.class,
                    ListProposals.class,
                    MoveHandover.class,
                    OpenProposal.class,
                    PreviewHandover.class,
                    RewriteHandover.class,
                    SetIntake.class,
                    TellAnswer.class,
                    ListPlacements.class,
                    DraftPlacement.class,
                    RewriteAgreement.class,
                    MovePlacement.class,
                    RecordFollowUp.class,
                    AddWageSupport.class,
                    WritePresentation.class,
                    AnswerPresentation.class,
                    PrintPlacementAgreement.class,
                    PrintPresentation.class,
                    ShowDutySheet.class,
                    WriteDutySheet.class,
                    ShowMapping.class,
                    WriteMapping.class,
                    ExcuseMapping.class,
                    ShowPlan.class,
                    WritePlan.class,
                    MovePlan.class,
                    DecidePlan.class,
                    PrintPlan.class,
                    PrintMyPlan.class,
                    BookAppointment.class,
                    MoveAppointment.class,
                    CancelAppointment.class,
                    RecordAttendance.class,
                    UndoAttendance.class,
                    NoteContact.class,
                    RecordReachWish.class,
                    AlertUnit.class,
                    DecideLadder.class,
                    ReadLog.class,
                    ListReviews.class,
                    ShowReview.class,
                    BeginReview.class,
                    JudgeAccess.class,
                    CloseReview.class,
                    NoteIncidentStep.class,
                    PrintReview.class,
                    ListLogQuestions.class,
                    ExplainAccess.class,
                    HoldFiles.class,
                    OfferTemplates.class,
                    WriteLetter.class,
                    SendMessage.class,
                    StopMessage.class,
                    RecordMessageWish.class,
                    DeliverMessage.class,
                    ListEditions.class,
                    WriteEdition.class,
                    WithdrawEdition.class,
                    ShowSettings.class,
                    RecordParticipation.class,
                    TakeBackParticipation.class,
                    ShowFigures.class,
                    ListSavedViews.class,
                    SaveView.class,
                    RenameView.class,
                    OpenWithView.class,
                    RemoveView.class,
                    ListJobs.class,
                    StartJob.class,
                    ForgetRequests.class,
                    EndUnusedMandates.class,
                    WarnOfExpiry.class,
                    LoadDemo.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private UseCases() {}

    /** An entry that an older or newer release wrote may name something else; then its own name has to do. */
    static String inWords(String useCase) {
        return KNOWN.contains(useCase)
                ? Words.text("audit.use-case." + useCase)
                : Words.text("audit.use-case.unknown", useCase);
    }
}
