package se.bas.application.placement;

import java.time.LocalDate;
import java.util.Optional;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Judgement;

/** Since when participants are enrolled: what a placement that comes soon after is asked about (PRO-14). */
public interface Enrolments {
    /** The latest day, as far as the judgement opens it; empty when it is not known. */
    Optional<LocalDate> enrolledOn(Judgement judgement, ParticipantId participant);
}
