package se.bas.ui.components;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.bas.application.agency.SignInOutcome;
import se.bas.application.audit.LogFilter;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.Contacting;
import se.bas.application.employer.EmployerFilter;
import se.bas.application.evaluation.FiguresProblem;
import se.bas.application.task.TaskAct;
import se.bas.domain.agency.MandateProblem;
import se.bas.domain.agency.MandateState;
import se.bas.domain.agency.MandateStepProblem;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;
import se.bas.domain.audit.Entry;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CoverProblem;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.casework.NoteWarning;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.casework.Protection;
import se.bas.domain.casework.TreatmentEpisode;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentProblem;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.LadderAct;
import se.bas.domain.contact.LadderEvent;
import se.bas.domain.contact.Quiet;
import se.bas.domain.contact.ReachDraft;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.DocumentSource;
import se.bas.domain.duty.DutyProblem;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.ContentProblem;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.EditionProblem;
import se.bas.domain.edition.EditionState;
import se.bas.domain.edition.InformationPoint;
import se.bas.domain.edition.LawItem;
import se.bas.domain.edition.PolicyItem;
import se.bas.domain.edition.PolicyNumber;
import se.bas.domain.edition.TextItem;
import se.bas.domain.edition.TextLanguage;
import se.bas.domain.employer.Adaptation;
import se.bas.domain.employer.ContactWay;
import se.bas.domain.employer.EmployerProblem;
import se.bas.domain.employer.WorkKind;
import se.bas.domain.evaluation.Measure;
import se.bas.domain.evaluation.Part;
import se.bas.domain.evaluation.Published;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.GroundStatus;
import se.bas.domain.ground.RecordedGroundProblem;
import se.bas.domain.handover.CaseworkerChangeReason;
import se.bas.domain.handover.ColleagueEvent;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.HandoverState;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.NetworkRole;
import se.bas.domain.handover.WishStatus;
import se.bas.domain.importing.FileProblem;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.importing.RowProblem;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.JobProblem;
import se.bas.domain.job.RunOutcome;
import se.bas.domain.law.LegalRule;
import se.bas.domain.law.OpenPoint;
import se.bas.domain.law.Where;
import se.bas.domain.letter.LetterProblem;
import se.bas.domain.listing.SavedViewProblem;
import se.bas.domain.mapping.MappingAnswer;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingProblem;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageEvent;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.MessageReason;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.WishKind;
import se.bas.domain.participation.ConsentAnswer;
import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.FollowUpOutcome;
import se.bas.domain.participation.KnownBy;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Occupation;
import se.bas.domain.participation.ParticipationProblem;
import se.bas.domain.participation.PauseReason;
import se.bas.domain.participation.ReferralSource;
import se.bas.domain.participation.SobrietyAnswer;
import se.bas.domain.participation.Stage;
import se.bas.domain.participation.TreatmentStage;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.ChangeReason;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementKind;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.placement.PresentationState;
import se.bas.domain.placement.SupportKind;
import se.bas.domain.plan.Alternative;
import se.bas.domain.plan.PlanDoer;
import se.bas.domain.plan.PlanEnd;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanParty;
import se.bas.domain.plan.PlanProblem;
import se.bas.domain.plan.PlanState;
import se.bas.domain.review.IncidentDuty;
import se.bas.domain.review.ReviewProblem;
import se.bas.domain.review.ReviewRule;
import se.bas.domain.review.ReviewState;
import se.bas.domain.task.TaskGroup;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskProblem;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.TemplateItem;

/** Texts, names and codes in the language of the one who reads. */
public final class Words {
    /** Where the texts for the constants of an enum are found: {@code prefix.CONSTANT}. */
    static final Map<Class<? extends Enum<?>>, String> CODES = Map.ofEntries(
            Map.entry(Category.class, "disclosure.category"),
            Map.entry(Purpose.class, "disclosure.purpose"),
            Map.entry(DenialCode.class, "disclosure.denial"),
            Map.entry(Role.class, "agency.role"),
            Map.entry(MandateState.class, "agency.mandates.state"),
            Map.entry(MandateProblem.class, "agency.mandates.problem"),
            Map.entry(MandateStepProblem.class, "agency.mandates.step"),
            Map.entry(SignInOutcome.Reason.class, "agency.refused"),
            Map.entry(ConsentForm.class, "consent.given-as"),
            Map.entry(ConsentProblem.class, "consent.problem"),
            Map.entry(ConsentStatus.class, "consent.status"),
            Map.entry(Interpreting.class, "consent.interpreting"),
            Map.entry(Protection.class, "casework.protection"),
            Map.entry(PersonalNumber.Problem.class, "casework.number"),
            Map.entry(ParticipantProblem.class, "casework.problem"),
            Map.entry(IdentityLevel.class, "casework.level"),
            Map.entry(TreatmentEpisode.Kind.class, "casework.treatment"),
            Map.entry(CaseView.Detail.Placing.class, "casework.timeline.placed"),
            Map.entry(CaseView.Detail.Planning.class, "casework.timeline.plan"),
            Map.entry(CaseFilter.Sort.class, "casework.sort"),
            Map.entry(CoverProblem.class, "casework.cover.problem"),
            Map.entry(BasisKind.class, "ground.kind"),
            Map.entry(GroundStatus.class, "ground.status"),
            Map.entry(RecordedGroundProblem.class, "ground.problem"),
            Map.entry(DutyProblem.class, "duty.problem"),
            Map.entry(LegalRule.class, "law.rule"),
            Map.entry(LegalRule.Kind.class, "law.kind"),
            Map.entry(OpenPoint.class, "law.open"),
            Map.entry(Where.class, "law.where"),
            Map.entry(CaseFilter.Only.class, "casework.only"),
            Map.entry(ImportColumn.class, "importing.column"),
            Map.entry(RowProblem.class, "importing.row"),
            Map.entry(FileProblem.class, "importing.file"),
            Map.entry(EditionKind.class, "edition.kind"),
            Map.entry(EditionState.class, "edition.state"),
            Map.entry(EditionProblem.class, "edition.problem"),
            Map.entry(ContentProblem.class, "edition.content"),
            Map.entry(PolicyItem.class, "edition.policy"),
            Map.entry(PolicyNumber.class, "edition.number"),
            Map.entry(CodeList.class, "edition.list"),
            Map.entry(LawItem.class, "edition.law"),
            Map.entry(TextItem.class, "edition.text"),
            Map.entry(InformationPoint.class, "edition.point"),
            Map.entry(TextLanguage.class, "edition.language"),
            Map.entry(JobKind.class, "job.kind"),
            Map.entry(RunOutcome.class, "job.outcome"),
            Map.entry(JobProblem.class, "job.problem"),
            Map.entry(SavedViewProblem.class, "listing.problem"),
            Map.entry(NoteProblem.class, "casework.note.problem"),
            Map.entry(NoteWarning.class, "casework.note.warning"),
            Map.entry(ContactKind.class, "contact.kind"),
            Map.entry(Contact.Attendance.class, "contact.attendance"),
            Map.entry(Contact.Reason.class, "contact.reason"),
            Map.entry(Contact.AskedBy.class, "contact.asked-by"),
            Map.entry(ContactProblem.class, "contact.problem"),
            Map.entry(Contacting.Act.class, "contact.act"),
            Map.entry(Quiet.Turn.class, "contact.turn"),
            Map.entry(ReachDraft.Way.class, "contact.way"),
            Map.entry(TargetGroup.class, "contact.group"),
            Map.entry(LadderAct.class, "contact.ladder-act"),
            Map.entry(LadderEvent.class, "contact.ladder-step"),
            Map.entry(Entry.Outcome.class, "audit.outcome"),
            Map.entry(LogFilter.Show.class, "audit.show"),
            Map.entry(DocumentProblem.class, "document.problem"),
            Map.entry(DocumentSource.class, "document.source"),
            Map.entry(Channel.class, "outbox.channel"),
            Map.entry(MessageLanguage.class, "outbox.language"),
            Map.entry(MessageTemplate.class, "outbox.template"),
            Map.entry(MessageProblem.class, "outbox.problem"),
            Map.entry(MessageEvent.class, "outbox.step"),
            Map.entry(MessageReason.class, "outbox.reason"),
            Map.entry(WishKind.class, "outbox.wish.kind"),
            Map.entry(Stage.class, "participation.stage"),
            Map.entry(Move.class, "participation.move"),
            Map.entry(ParticipationProblem.class, "participation.problem"),
            Map.entry(ReferralSource.class, "participation.source"),
            Map.entry(TreatmentStage.class, "participation.treatment"),
            Map.entry(KnownBy.class, "participation.known-by"),
            Map.entry(ConsentAnswer.class, "participation.consent-answer"),
            Map.entry(PauseReason.class, "participation.pause-reason"),
            Map.entry(ExitReason.class, "participation.exit-reason"),
            Map.entry(FollowUpOutcome.class, "participation.outcome"),
            Map.entry(Occupation.class, "participation.occupation"),
            Map.entry(SobrietyAnswer.class, "participation.sobriety"),
            Map.entry(Part.class, "evaluation.part"),
            Map.entry(Measure.class, "evaluation.measure"),
            Map.entry(Published.Source.class, "evaluation.source"),
            Map.entry(FiguresProblem.class, "evaluation.problem"),
            Map.entry(LetterProblem.class, "letter.problem"),
            Map.entry(TemplateItem.class, "template.item"),
            Map.entry(Placeholder.class, "template.placeholder"),
            Map.entry(Adaptation.class, "employer.adaptation"),
            Map.entry(ContactWay.class, "employer.way"),
            Map.entry(EmployerFilter.Only.class, "employer.show"),
            Map.entry(EmployerProblem.class, "employer.problem"),
            Map.entry(WorkKind.class, "employer.work"),
            Map.entry(Assignment.Part.class, "handover.network.part"),
            Map.entry(CaseworkerChangeReason.class, "handover.network.why"),
            Map.entry(ColleagueEvent.class, "handover.network.colleague"),
            Map.entry(NetworkRole.class, "handover.network.role"),
            Map.entry(NetworkProblem.class, "handover.network.problem"),
            Map.entry(IncidentDuty.class, "audit.incident.duty"),
            Map.entry(ReviewProblem.class, "audit.review.problem"),
            Map.entry(ReviewRule.class, "audit.review.rule"),
            Map.entry(ReviewState.class, "audit.review.state"),
            Map.entry(DeclineReason.class, "handover.decline-reason"),
            Map.entry(HandoverEvent.class, "handover.event"),
            Map.entry(HandoverProblem.class, "handover.problem"),
            Map.entry(HandoverState.Status.class, "handover.status"),
            Map.entry(WishStatus.class, "handover.wish.status"),
            Map.entry(ApprovalWay.class, "placement.way"),
            Map.entry(ChangeReason.class, "placement.change"),
            Map.entry(EndReason.class, "placement.end"),
            Map.entry(Party.class, "placement.party"),
            Map.entry(PlacementEvent.class, "placement.event"),
            Map.entry(PlacementKind.class, "placement.kind"),
            Map.entry(PlacementProblem.class, "placement.problem"),
            Map.entry(PlacementState.Status.class, "placement.status"),
            Map.entry(PresentationAnswer.class, "placement.answer"),
            Map.entry(PresentationState.class, "placement.told"),
            Map.entry(SupportKind.class, "placement.support"),
            Map.entry(MappingAnswer.class, "mapping.answer"),
            Map.entry(MappingArea.class, "mapping.area"),
            Map.entry(MappingProblem.class, "mapping.problem"),
            Map.entry(Alternative.class, "plan.alternative"),
            Map.entry(PlanDoer.class, "plan.doer"),
            Map.entry(PlanEnd.class, "plan.end"),
            Map.entry(PlanEvent.class, "plan.event"),
            Map.entry(PlanParty.class, "plan.party"),
            Map.entry(PlanProblem.class, "plan.problem"),
            Map.entry(PlanState.Status.class, "plan.status"),
            Map.entry(TaskKind.class, "task.kind"),
            Map.entry(TaskGroup.class, "task.group"),
            Map.entry(TaskProblem.class, "task.problem"),
            Map.entry(TaskAct.class, "task.act"));

    private Words() {}

    public static Locale reader() {
        UI ui = UI.getCurrent();
        return Texts.serving(ui == null ? Texts.SWEDISH : ui.getLocale());
    }

    public static String text(String key, Object... values) {
        return Texts.text(reader(), key, values);
    }

    public static String of(Name name) {
        return name.in(reader());
    }

    public static String of(Enum<?> code) {
        return of(prefix(code), code);
    }

    /** With what its text names. */
    public static String of(Enum<?> code, List<String> values) {
        return text(prefix(code) + "." + code.name(), values.toArray());
    }

    /** Another text about the same constant, for example what to do about it. */
    public static String of(String prefix, Enum<?> code) {
        return text(prefix + "." + code.name());
    }

    /** Each category in words, in the order in which they are declared. Some have an "and" of their own, hence the dots. */
    public static String list(Collection<Category> categories) {
        return categories.stream()
                .sorted(Comparator.naturalOrder())
                .map(Words::of)
                .collect(Collectors.joining(" · "));
    }

    private static String prefix(Enum<?> code) {
        String prefix = CODES.get(code.getDeclaringClass());
        if (prefix == null) {
            throw new IllegalArgumentException("no texts are known for " + code.getDeclaringClass());
        }
        return prefix;
    }
}
