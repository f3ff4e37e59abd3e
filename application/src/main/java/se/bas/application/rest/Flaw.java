package se.bas.application.rest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.bas.application.evaluation.FiguresProblem;
import se.bas.domain.agency.MandateProblem;
import se.bas.domain.agency.MandateStepProblem;
import se.bas.domain.casework.CoverProblem;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.consent.ConsentProblem;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.duty.DutyProblem;
import se.bas.domain.edition.ContentProblem;
import se.bas.domain.edition.EditionProblem;
import se.bas.domain.employer.EmployerProblem;
import se.bas.domain.ground.RecordedGroundProblem;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.job.JobProblem;
import se.bas.domain.letter.LetterProblem;
import se.bas.domain.listing.SavedViewProblem;
import se.bas.domain.mapping.MappingProblem;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.participation.ParticipationProblem;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.plan.PlanProblem;
import se.bas.domain.task.TaskProblem;
import se.bas.domain.template.TemplateFlaw;

/**
 * What is wrong with one field, before it is put into words.
 *
 * @param field its name; empty when it is about all that was sent
 * @param reason a code that stays the same in every language
 * @param text the key of its text
 * @param values what its text names
 */
public record Flaw(String field, String reason, String text, List<String> values) {
    /** Where the texts for a problem's codes are found: the same as in the pages. */
    private static final Map<Class<? extends Enum<?>>, String> TEXTS = Map.ofEntries(
            Map.entry(ParticipantProblem.class, "casework.problem."),
            Map.entry(PersonalNumber.Problem.class, "casework.number."),
            Map.entry(NoteProblem.class, "casework.note.problem."),
            Map.entry(CoverProblem.class, "casework.cover.problem."),
            Map.entry(ConsentProblem.class, "consent.problem."),
            Map.entry(RecordedGroundProblem.class, "ground.problem."),
            Map.entry(MandateProblem.class, "agency.mandates.problem."),
            Map.entry(MandateStepProblem.class, "agency.mandates.step."),
            Map.entry(JobProblem.class, "job.problem."),
            Map.entry(SavedViewProblem.class, "listing.problem."),
            Map.entry(TaskProblem.class, "task.problem."),
            Map.entry(ContactProblem.class, "contact.problem."),
            Map.entry(DocumentProblem.class, "document.problem."),
            Map.entry(ParticipationProblem.class, "participation.problem."),
            Map.entry(FiguresProblem.class, "evaluation.problem."),
            Map.entry(MessageProblem.class, "outbox.problem."),
            Map.entry(EditionProblem.class, "edition.problem."),
            Map.entry(ContentProblem.class, "edition.content."),
            Map.entry(LetterProblem.class, "letter.problem."),
            Map.entry(TemplateFlaw.class, "template.flaw."),
            Map.entry(EmployerProblem.class, "employer.problem."),
            Map.entry(PlacementProblem.class, "placement.problem."),
            Map.entry(PlanProblem.class, "plan.problem."),
            Map.entry(MappingProblem.class, "mapping.problem."),
            Map.entry(HandoverProblem.class, "handover.problem."),
            Map.entry(DutyProblem.class, "duty.problem."),
            Map.entry(NetworkProblem.class, "handover.network.problem."));

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    /** One that the domain found. */
    public static Flaw of(String field, Enum<?> problem) {
        return of(field, problem, List.of());
    }

    /** One whose text names something, a bound for example; nothing that the caller sent. */
    public static Flaw of(String field, Enum<?> problem, List<String> values) {
        String prefix = TEXTS.get(problem.getDeclaringClass());
        if (prefix == null) {
            throw new IllegalArgumentException("no texts for " + problem.getDeclaringClass());
        }
        return new Flaw(field, problem.name(), prefix + problem.name(), values);
    }

    /** One that was found before the domain was asked. */
    static Flaw of(String field, Reason reason) {
        return new Flaw(field, reason.name(), "reason." + reason.name(), List.of());
    }

    /** A name that the sender made up is told back only if it looks like one, so that no value ever is. */
    static Flaw ofUnknown(String field, Reason reason) {
        return of(NAME.matcher(field).matches() ? field : "?", reason);
    }

    /** Why something could not even be read. */
    enum Reason {
        BODY_MISSING,
        MISSING,
        UNKNOWN_FIELD,
        TWICE,
        WRONG_TYPE,
        UNREADABLE,
        CONTROL_CHARACTER,
        TOO_MANY,
        OUT_OF_RANGE,
        ONE_OF_THE_TWO,
        REASON_LENGTH,
        TOO_MUCH_FOR_ONE_PAPER,
        NOT_A_CURSOR,
        NOT_A_KEY,
        NOT_ONE_TAG
    }
}
