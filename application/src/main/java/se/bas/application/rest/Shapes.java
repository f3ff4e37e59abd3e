package se.bas.application.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.rest.MandateJson;
import se.bas.application.agency.rest.MandateListJson;
import se.bas.application.agency.rest.MeResource;
import se.bas.application.audit.rest.LogPageJson;
import se.bas.application.casework.rest.CaseJson;
import se.bas.application.casework.rest.CaseListJson;
import se.bas.application.casework.rest.CoversResource;
import se.bas.application.casework.rest.DraftResource;
import se.bas.application.casework.rest.NoteJson;
import se.bas.application.casework.rest.NotesResource;
import se.bas.application.casework.rest.NumberResource;
import se.bas.application.consent.rest.ConsentJson;
import se.bas.application.consent.rest.ConsentsResource;
import se.bas.application.consent.rest.PreviewJson;
import se.bas.application.contact.rest.ContactingJson;
import se.bas.application.document.rest.DocumentJson;
import se.bas.application.document.rest.DocumentsResource;
import se.bas.application.duty.rest.DutySheetJson;
import se.bas.application.edition.rest.EditionListJson;
import se.bas.application.edition.rest.SettingsResource;
import se.bas.application.employer.rest.EmployerJson;
import se.bas.application.employer.rest.EmployerListJson;
import se.bas.application.employer.rest.PlaceMatchesJson;
import se.bas.application.evaluation.rest.FiguresJson;
import se.bas.application.ground.rest.GroundJson;
import se.bas.application.ground.rest.GroundsResource;
import se.bas.application.handover.rest.HandoverJson;
import se.bas.application.handover.rest.HandoversResource;
import se.bas.application.handover.rest.IntakeResource;
import se.bas.application.handover.rest.NetworkResource;
import se.bas.application.handover.rest.ProposalsResource;
import se.bas.application.handover.rest.ReassignmentsResource;
import se.bas.application.handover.rest.ReceivedJson;
import se.bas.application.handover.rest.WishesResource;
import se.bas.application.job.rest.JobListJson;
import se.bas.application.listing.rest.SavedViewJson;
import se.bas.application.listing.rest.SavedViewsResource;
import se.bas.application.mapping.rest.MappingJson;
import se.bas.application.outbox.rest.MessagingJson;
import se.bas.application.participation.rest.ParticipationJson;
import se.bas.application.participation.rest.ParticipationResource;
import se.bas.application.placement.rest.PlacementJson;
import se.bas.application.placement.rest.PlacementsResource;
import se.bas.application.placement.rest.PresentationJson;
import se.bas.application.placement.rest.PresentationsResource;
import se.bas.application.plan.rest.JointPlanJson;
import se.bas.application.task.rest.CaseTasksResource;
import se.bas.application.task.rest.DoersResource;
import se.bas.application.task.rest.TaskJson;
import se.bas.application.task.rest.TasksResource;
import se.bas.application.template.rest.TemplatesJson;

/**
 * Makes the description of what is answered as strict as the answers are: nothing is there that is not described, and what
 * is not nullable in its record is always there. Bodies to send get their examples.
 */
final class Shapes {
    private static final Map<String, Class<?>> ANSWERED = Stream.of(
                    Problem.class,
                    Problem.FieldError.class,
                    ReceiptJson.class,
                    MeResource.Me.class,
                    MeResource.Mandate.class,
                    MeResource.Recipient.class,
                    MandateJson.class,
                    MandateJson.StepJson.class,
                    MandateJson.EndingJson.class,
                    MandateJson.UnusedJson.class,
                    MandateListJson.class,
                    MandateListJson.Choices.class,
                    MandateListJson.Person.class,
                    MandateListJson.Place.class,
                    EditionListJson.class,
                    EditionListJson.ItemJson.class,
                    EditionListJson.VersionJson.class,
                    SettingsResource.SettingsJson.class,
                    SettingsResource.LawJson.class,
                    SettingsResource.PolicyJson.class,
                    SettingsResource.OfferedJson.class,
                    SettingsResource.InformationJson.class,
                    SettingsResource.NoticeJson.class,
                    JobListJson.class,
                    JobListJson.JobJson.class,
                    JobListJson.RunJson.class,
                    JobListJson.Runs.class,
                    SavedViewJson.class,
                    TemplatesJson.class,
                    TemplatesJson.TemplateJson.class,
                    TemplatesJson.WordingJson.class,
                    SavedViewsResource.SavedViewsJson.class,
                    MessagingJson.class,
                    MessagingJson.WishJson.class,
                    MessagingJson.MessageJson.class,
                    MessagingJson.MessageStepJson.class,
                    LogPageJson.class,
                    LogPageJson.LineJson.class,
                    LogPageJson.AccessJson.class,
                    CaseJson.class,
                    CaseJson.Item.class,
                    CaseListJson.class,
                    CaseListJson.Line.class,
                    NumberResource.NumberJson.class,
                    CoversResource.Covers.class,
                    CoversResource.CoverJson.class,
                    CoversResource.ColleagueJson.class,
                    NotesResource.Notes.class,
                    NoteJson.class,
                    NoteJson.WrittenJson.class,
                    DraftResource.DraftJson.class,
                    ConsentsResource.Consents.class,
                    ConsentJson.class,
                    PreviewJson.class,
                    PreviewJson.Count.class,
                    GroundsResource.Grounds.class,
                    GroundJson.class,
                    TasksResource.MyTasks.class,
                    TasksResource.TaskLine.class,
                    TasksResource.Whom.class,
                    TasksResource.OverdueJson.class,
                    CaseTasksResource.Tasks.class,
                    TaskJson.class,
                    TaskJson.TaskStepJson.class,
                    FiguresJson.class,
                    FiguresJson.CountJson.class,
                    FiguresJson.PartJson.class,
                    FiguresJson.MeasureJson.class,
                    FiguresJson.FirstPlacementJson.class,
                    FiguresJson.ContinuityJson.class,
                    FiguresJson.RetentionJson.class,
                    FiguresJson.CapacityJson.class,
                    FiguresJson.MonthJson.class,
                    ParticipationResource.Participations.class,
                    ParticipationJson.class,
                    ParticipationJson.StepJson.class,
                    ParticipationJson.FollowUpJson.class,
                    ContactingJson.class,
                    ContactingJson.AppointmentJson.class,
                    ContactingJson.ReachJson.class,
                    ContactingJson.LadderJson.class,
                    ContactingJson.RungJson.class,
                    ContactingJson.AlertJson.class,
                    ContactingJson.ToldJson.class,
                    DocumentsResource.DocumentsJson.class,
                    DocumentJson.class,
                    DocumentJson.VersionJson.class,
                    DocumentJson.ErrorJson.class,
                    EmployerListJson.class,
                    EmployerListJson.LineJson.class,
                    EmployerJson.class,
                    EmployerJson.PersonJson.class,
                    EmployerJson.PlaceJson.class,
                    EmployerJson.ContactJson.class,
                    PlaceMatchesJson.class,
                    PlaceMatchesJson.MatchJson.class,
                    PlaceMatchesJson.ReasonJson.class,
                    PlacementsResource.PlacementsJson.class,
                    PlacementJson.class,
                    PlacementJson.AgreementJson.class,
                    PlacementJson.StepJson.class,
                    PlacementJson.RhythmJson.class,
                    PlacementJson.FollowUpJson.class,
                    PlacementJson.SupportJson.class,
                    PresentationsResource.PresentationsJson.class,
                    PresentationJson.class,
                    PresentationJson.AnswerJson.class,
                    MappingJson.class,
                    MappingJson.PartJson.class,
                    MappingJson.VersionJson.class,
                    MappingJson.ReasonJson.class,
                    JointPlanJson.class,
                    JointPlanJson.DecisionJson.class,
                    JointPlanJson.PartJson.class,
                    JointPlanJson.VersionJson.class,
                    JointPlanJson.ActivityJson.class,
                    JointPlanJson.StepJson.class,
                    DutySheetJson.class,
                    DutySheetJson.SheetJson.class,
                    DutySheetJson.PersonJson.class,
                    DutySheetJson.PeriodJson.class,
                    DutySheetJson.ProgrammeJson.class,
                    HandoversResource.HandoversJson.class,
                    HandoversResource.PreviewJson.class,
                    HandoversResource.LineJson.class,
                    HandoverJson.class,
                    HandoverJson.TermsJson.class,
                    HandoverJson.ItemJson.class,
                    HandoverJson.StepJson.class,
                    ReceivedJson.class,
                    ReceivedJson.ItemJson.class,
                    ProposalsResource.ProposalsJson.class,
                    ProposalsResource.LineJson.class,
                    ProposalsResource.ProposalJson.class,
                    IntakeResource.IntakeJson.class,
                    IntakeResource.LineJson.class,
                    NetworkResource.NetworkJson.class,
                    NetworkResource.WorkerJson.class,
                    NetworkResource.ColleagueStepJson.class,
                    NetworkResource.PossibleColleagueJson.class,
                    NetworkResource.ContactJson.class,
                    NetworkResource.ChangeJson.class,
                    NetworkResource.MainJson.class,
                    ReassignmentsResource.CaseloadsJson.class,
                    ReassignmentsResource.LoadJson.class,
                    ReassignmentsResource.CaseloadJson.class,
                    ReassignmentsResource.HeldJson.class,
                    WishesResource.WishesJson.class,
                    WishesResource.WishJson.class,
                    WishesResource.AskableJson.class,
                    DoersResource.DoersJson.class,
                    DoersResource.DoerJson.class)
            .collect(Collectors.toUnmodifiableMap(Shapes::name, Function.identity()));

    private Shapes() {}

    private static String name(Class<?> type) {
        org.eclipse.microprofile.openapi.annotations.media.Schema described =
                type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return described == null || described.name().isEmpty() ? type.getSimpleName() : described.name();
    }

    static void describe(Components components) {
        JsonObject examples = examples();
        components.getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
                Optional.ofNullable(ANSWERED.get(name)).ifPresent(type -> schema.setRequired(always(type)));
                schema.getProperties().values().forEach(Shapes::tidy);
            }
            Optional.ofNullable(examples.getJsonObject(name))
                    .ifPresent(example -> schema.setExamples(List.of(plain(example))));
        });
    }

    private static void tidy(Schema property) {
        // Those that come with days and instants by themselves are of no use here.
        property.setExamples(null);
        // What is referred to has its type; said twice, generators make two of it.
        if (property.getRef() != null) {
            property.setType(null);
        }
    }

    private static List<String> always(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> plain(field.getValue())));
            case ARRAY -> value.asJsonArray().stream().map(Shapes::plain).toList();
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> Integer.valueOf(value.toString());
            case STRING -> ((JsonString) value).getString();
            case NULL -> "";
        };
    }

    private static JsonObject examples() {
        try (InputStream resource = Shapes.class.getResourceAsStream("examples.json")) {
            if (resource == null) {
                throw new IllegalStateException("examples.json is missing");
            }
            try (JsonReader reader = Json.createReader(resource)) {
                return reader.readObject();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
