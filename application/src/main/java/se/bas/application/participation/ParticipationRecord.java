package se.bas.application.participation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Consents;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.participation.Circumstances;
import se.bas.domain.participation.Course;
import se.bas.domain.participation.EnrolmentStep;
import se.bas.domain.participation.EnrolmentStepId;
import se.bas.domain.participation.Enrolments;
import se.bas.domain.participation.Guard;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.ParticipationProblem;
import se.bas.domain.participation.SobrietyReport;

/** Adds to a participation: judged and logged first, and one after the other. */
@Part
class ParticipationRecord {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Programme programme;
    private final Enrolments enrolments;
    private final CaseFiles files;
    private final Consents consents;
    private final FollowUpTasks followUps;
    private final IntakeTasks intake;
    private final Trail trail;

    @Inject
    ParticipationRecord(
            UnderWay underWay,
            DisclosureGate gate,
            Programme programme,
            Enrolments enrolments,
            CaseFiles files,
            Consents consents,
            FollowUpTasks followUps,
            IntakeTasks intake,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.programme = programme;
        this.enrolments = enrolments;
        this.files = files;
        this.consents = consents;
        this.followUps = followUps;
        this.intake = intake;
        this.trail = trail;
    }

    /** What an act rests on, once it may be done. */
    private record Ready(Judgement judgement, Acting acting, ParticipantId participant, Course course) {
        Keys keys() {
            return new Keys(acting.mandate().collaboration(), acting.mandate().agency(), participant);
        }

        Instant at() {
            return judgement.receipt().at();
        }
    }

    Recording add(CaseFileId file, int seen, Happening happening) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Judgement judgement = judge(file, happening, id);
        Optional<Ready> ready = ready(judgement);
        if (ready.isEmpty()) {
            return new Recording.NotFound(judgement.receipt());
        }
        Ready on = ready.get();
        List<ParticipationProblem> problems = on.course().version() == seen
                ? Guard.problems(on.course().now(), happening, circumstances(on))
                : List.of(ParticipationProblem.CHANGED_MEANWHILE);
        if (!problems.isEmpty()) {
            return rejected(problems, judgement);
        }
        EnrolmentStep step = EnrolmentStep.of(
                id, on.keys(), on.course(), happening, on.acting().mandate().staff(), on.at());
        enrolments.add(step);
        if (happening instanceof Happening.FollowUp told && told.sobriety() != null) {
            enrolments.add(
                    new SobrietyReport(UuidCreator.getTimeOrderedEpoch(), on.keys(), step.stepId(), told.sobriety()));
        }
        followUps.follow(on.participant(), on.course(), step);
        intake.follow(on.participant(), on.course(), on.course().with(step.step()));
        return new Recording.Done(step.stepId(), seen + 1, judgement.receipt());
    }

    Recording takeBack(CaseFileId file, int seen) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.PARTICIPATION), acting, id);
        Optional<Ready> ready = ready(judgement);
        if (ready.isEmpty()) {
            return new Recording.NotFound(judgement.receipt());
        }
        Ready on = ready.get();
        Optional<ParticipationProblem> problem = on.course().version() == seen
                ? on.course().obstacleToTakingBack(acting.mandate().staff(), on.at())
                : Optional.of(ParticipationProblem.CHANGED_MEANWHILE);
        if (problem.isPresent()) {
            return rejected(List.of(problem.get()), judgement);
        }
        EnrolmentStep step = EnrolmentStep.takingBack(
                id, on.keys(), on.course(), acting.mandate().staff(), on.at());
        enrolments.add(step);
        Course after = on.course().with(step.step());
        followUps.undone(on.participant(), on.course(), after);
        intake.undone(on.participant(), on.course(), after);
        return new Recording.Done(new EnrolmentStepId(id), seen + 1, judgement.receipt());
    }

    /** Only who would write of sobriety looks at whether a consent lets them know of it, whosever it is. */
    private Judgement judge(CaseFileId file, Happening happening, UUID id) {
        Acting acting = underWay.acting();
        if (happening instanceof Happening.FollowUp told && told.sobriety() != null) {
            return gate.judge(file, acting, id);
        }
        Set<Category> asked = EnumSet.of(Category.PARTICIPATION, Category.KNOWN_AT_AGENCY);
        return gate.judgeOwn(file, asked, acting, id);
    }

    private Optional<Ready> ready(Judgement judgement) {
        Acting acting = underWay.acting();
        if (!Programme.mayRecord(judgement, acting) || !programme.ofTheActing()) {
            return Optional.empty();
        }
        ParticipantId participant = judgement.subject().orElseThrow();
        enrolments.queueFor(participant);
        Course course = Course.of(opened(judgement, enrolments.of(participant)).stream()
                .filter(step -> step.owner().equals(acting.mandate().agency()))
                .map(EnrolmentStep::step)
                .toList());
        return Optional.of(new Ready(judgement, acting, participant, course));
    }

    private Circumstances circumstances(Ready on) {
        LocalDate today = ConsentPeriod.day(on.at());
        boolean main = opened(on.judgement(), files.assignmentsOn(Set.of(on.participant()))).stream()
                .filter(part -> part.owner().equals(on.acting().mandate().agency()))
                .anyMatch(part -> part.main() && part.inForce(today));
        LocalDate born = opened(on.judgement(), files.identitiesOf(Set.of(on.participant()))).stream()
                .filter(one -> one.owner().equals(on.acting().mandate().agency()))
                .map(Identity::born)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new Circumstances(today, Programme.manages(on.acting()), main, born, mayKnowSobriety(on));
    }

    /** By a consent that the own agency holds, or that names the own unit. */
    private boolean mayKnowSobriety(Ready on) {
        return opened(on.judgement(), consents.of(on.participant())).stream()
                .filter(consent -> consent.owner().equals(on.acting().mandate().agency())
                        || consent.recipientUnit().equals(on.acting().mandate().unit()))
                .anyMatch(consent -> consent.terms().categories().contains(Category.SOBRIETY_RELAPSE)
                        && consent.terms().statusAt(on.at(), Category.SOBRIETY_RELAPSE) == ConsentStatus.ACTIVE);
    }

    private Recording rejected(List<ParticipationProblem> problems, Judgement judgement) {
        trail.write(underWay.begun(), Outcome.REFUSED);
        return new Recording.Rejected(problems, judgement.receipt());
    }

    private static <T extends OwnedRecord> List<T> opened(Judgement judgement, List<Protected<T>> locked) {
        return locked.stream()
                .map(one -> judgement.reveal(one, (content, ground) -> content))
                .flatMap(Optional::stream)
                .toList();
    }
}
