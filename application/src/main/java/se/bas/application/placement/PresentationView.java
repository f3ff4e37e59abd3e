package se.bas.application.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.View;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.OrganisationNumber;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.placement.PresentationId;
import se.bas.domain.placement.PresentationState;

/**
 * What one employer is told.
 *
 * @param told what kinds of information are in it
 * @param answers the first first
 * @param may what the asker can write down of the participant's answer
 */
public record PresentationView(
        PresentationId id,
        EmployerId employer,
        String employerName,
        OrganisationNumber organisationNumber,
        String text,
        Set<Category> told,
        PresentationState state,
        List<Answered> answers,
        String by,
        Instant at,
        Set<PresentationAnswer> may)
        implements View {
    /** An answer. */
    public record Answered(PresentationAnswer answer, ApprovalWay way, LocalDate day, String by) {}
}
