package se.bas.domain.disclosure;

import java.time.LocalDate;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundId;

/** Why something may be seen. */
public sealed interface Ground {
    /** It is my own agency's, and I am assigned to the case. */
    record OwnAgency(AssignmentId assignment) implements Ground {}

    /** It is my own agency's, and I stand in with the case to the end of the day {@code until}. */
    record Cover(CoverId id, LocalDate until) implements Ground {}

    /** It is my own agency's, it only names the case, and I manage the unit that holds it. */
    record ManagedUnit() implements Ground {}

    /** The participant lets my unit see it, to the end of the day {@code until}. */
    record Consent(ConsentId id, LocalDate until) implements Ground {}

    /** The owner has decided that the law lets my unit see it, to the end of the day {@code until} (CON-06). */
    record LegalBasis(BasisKind kind, RecordedGroundId decision, LocalDate until) implements Ground {}

    /** The owner has a duty to tell my agency, preset in an ordinance and carried out here (2008:975 5 §; CON-08). */
    record Duty() implements Ground {}

    /** It is a consent, or another recorded ground, that names my unit. */
    record NamedRecipient() implements Ground {}

    /** It is the log of what my agency did or owns. */
    record LogReview() implements Ground {}

    /** The participant's own will, carried out by whoever heard it (CON-30). */
    record ParticipantsWill() implements Ground {}

    /** It is the system's own work for the agency. */
    record OwnAgencyJob() implements Ground {}

    /** The name it has in the log and in text keys; of a legal basis, what in the law it is. */
    default String code() {
        return switch (this) {
            case OwnAgency ground -> "OWN_AGENCY";
            case Cover ground -> "COVER";
            case ManagedUnit ground -> "MANAGED_UNIT";
            case Consent ground -> "CONSENT";
            case LegalBasis ground -> ground.kind().name();
            case Duty ground -> "DUTY";
            case NamedRecipient ground -> "NAMED_RECIPIENT";
            case LogReview ground -> "LOG_REVIEW";
            case ParticipantsWill ground -> "PARTICIPANTS_WILL";
            case OwnAgencyJob ground -> "OWN_AGENCY_JOB";
        };
    }
}
