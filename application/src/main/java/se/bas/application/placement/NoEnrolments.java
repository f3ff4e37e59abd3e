package se.bas.application.placement;

import java.time.LocalDate;
import java.util.Optional;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Judgement;

/** Enrolments are not kept here yet: nobody is asked whether a placement comes too soon. */
@Part
class NoEnrolments implements Enrolments {
    @Override
    public Optional<LocalDate> enrolledOn(Judgement judgement, ParticipantId participant) {
        return Optional.empty();
    }
}
