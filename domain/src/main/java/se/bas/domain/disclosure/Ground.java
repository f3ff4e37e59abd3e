package se.bas.domain.disclosure;

import java.time.LocalDate;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.consent.ConsentId;

/** Why something may be seen. */
public sealed interface Ground {
    /** It is my own agency's, and I am assigned to the case. */
    record OwnAgency(AssignmentId assignment) implements Ground {}

    /** It is my own agency's, and I manage the unit that holds the case. */
    record ManagedUnit() implements Ground {}

    /** The participant lets my unit see it, to the end of the day {@code until}. */
    record Consent(ConsentId id, LocalDate until) implements Ground {}

    /** It is a consent that names my unit. */
    record NamedRecipient() implements Ground {}

    /** It is the log of what my agency did or owns. */
    record LogReview() implements Ground {}

    /** The participant's own will, carried out by whoever heard it (CON-30). */
    record ParticipantsWill() implements Ground {}

    /** It is the system's own work for the agency. */
    record OwnAgencyJob() implements Ground {}

    /** The name it has in the log and in text keys. */
    default String code() {
        return switch (this) {
            case OwnAgency ground -> "OWN_AGENCY";
            case ManagedUnit ground -> "MANAGED_UNIT";
            case Consent ground -> "CONSENT";
            case NamedRecipient ground -> "NAMED_RECIPIENT";
            case LogReview ground -> "LOG_REVIEW";
            case ParticipantsWill ground -> "PARTICIPANTS_WILL";
            case OwnAgencyJob ground -> "OWN_AGENCY_JOB";
        };
    }
}
