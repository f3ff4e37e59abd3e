package se.bas.application.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.placement.Enrolments;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.participation.Course;
import se.bas.domain.participation.EnrolmentStep;
import se.bas.domain.participation.Happening;

/** Since when participants are enrolled, as far as the asker may know. */
@Part
class EnrolmentDays implements Enrolments {
    private final se.bas.domain.participation.Enrolments steps;

    @Inject
    EnrolmentDays(se.bas.domain.participation.Enrolments steps) {
        this.steps = steps;
    }

    @Override
    public Optional<LocalDate> enrolledOn(Judgement judgement, ParticipantId participant) {
        List<EnrolmentStep> opened = steps.of(participant).stream()
                .map(one -> judgement.reveal(one, (content, ground) -> content))
                .flatMap(Optional::stream)
                .toList();
        return opened.stream()
                .map(EnrolmentStep::owner)
                .distinct()
                .map(owner -> Course.of(opened.stream()
                        .filter(step -> step.owner().equals(owner))
                        .map(EnrolmentStep::step)
                        .toList()))
                .flatMap(course -> course.standing().stream())
                .flatMap(step -> step.happening().stream())
                .filter(Happening.Enrolment.class::isInstance)
                .flatMap(said -> Stream.ofNullable(said.day()))
                .max(Comparator.naturalOrder());
    }
}
