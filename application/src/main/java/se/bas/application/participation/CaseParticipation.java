package se.bas.application.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.application.participation.ParticipationView.FollowUpDue;
import se.bas.application.participation.ParticipationView.Step;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.participation.Course;
import se.bas.domain.participation.EnrolmentStep;
import se.bas.domain.participation.EnrolmentStepId;
import se.bas.domain.participation.Enrolments;
import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.FollowUpMonths;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Participation;
import se.bas.domain.participation.SobrietyAnswer;
import se.bas.domain.participation.SobrietyReport;

/** Where one participant is in the programme, for whoever shows the case. */
@Part
public class CaseParticipation {
    private final Enrolments enrolments;
    private final Programme programme;

    @Inject
    CaseParticipation(Enrolments enrolments, Programme programme) {
        this.enrolments = enrolments;
        this.programme = programme;
    }

    private record Open(EnrolmentStep step, Ground ground) {}

    /** What was opened of it. */
    public static final class Opened {
        private final Judgement judgement;
        private final List<Open> steps;
        private final Map<EnrolmentStepId, SobrietyAnswer> sobriety;
        private final boolean ours;

        private Opened(
                Judgement judgement, List<Open> steps, Map<EnrolmentStepId, SobrietyAnswer> sobriety, boolean ours) {
            this.judgement = judgement;
            this.steps = steps;
            this.sobriety = sobriety;
            this.ours = ours;
        }

        /** Everyone who is named by something. */
        public Stream<StaffId> people() {
            return steps.stream().map(open -> open.step().by());
        }

        /** One for each agency that has recorded something, and for the own one where it runs the programme; that first. */
        public List<ParticipationView> views(Names names, Acting acting) {
            AgencyId mine = acting.mandate().agency();
            Map<AgencyId, List<Open>> owners = steps.stream()
                    .collect(groupingBy(open -> open.step().owner(), LinkedHashMap::new, Collectors.toList()));
            List<ParticipationView> views = new ArrayList<>();
            List<Open> own = owners.remove(mine);
            Optional<Ground> ground = judgement.ground(mine, Category.PARTICIPATION);
            if (ground.isPresent() && (ours || own != null)) {
                views.add(view(mine, own == null ? List.of() : own, ground.get(), names, acting));
            }
            owners.forEach((owner, theirs) ->
                    views.add(view(owner, theirs, theirs.getFirst().ground(), names, acting)));
            return views;
        }

        private ParticipationView view(AgencyId owner, List<Open> all, Ground ground, Names names, Acting acting) {
            boolean own = owner.equals(acting.mandate().agency());
            Course course =
                    Course.of(all.stream().map(open -> open.step().step()).toList());
            Map<Integer, EnrolmentStepId> ids = all.stream()
                    .collect(toMap(
                            open -> open.step().step().no(), open -> open.step().stepId()));
            return new ParticipationView(
                    names.agency(owner),
                    names.code(owner),
                    ground,
                    own,
                    course.now().stage(),
                    course.version(),
                    course.enrolments(),
                    course.period(),
                    course.standing().stream()
                            .map(step -> step(course, step, own, ids.get(step.no()), names))
                            .toList(),
                    due(course.now()),
                    closing(course),
                    own && ours && Programme.mayRecord(judgement, acting) ? course.possible() : Set.of());
        }

        private Step step(Course course, Course.Step step, boolean own, @Nullable EnrolmentStepId id, Names names) {
            Happening said = step.happening().orElseThrow();
            return new Step(
                    course.period(step),
                    own ? said : Told.toOthers(said),
                    names.staff(step.by()),
                    step.at(),
                    id == null ? null : sobriety.get(id));
        }

        private static List<FollowUpDue> due(Participation now) {
            return switch (now) {
                case Participation.Exited(var exit) -> due(exit, Set.of());
                case Participation.FollowedUp(var exit, var made) ->
                    due(exit, made.stream().map(Happening.FollowUp::months).collect(Collectors.toSet()));
                case Participation.NotBegun at -> List.of();
                case Participation.Referred at -> List.of();
                case Participation.Talked at -> List.of();
                case Participation.Declined at -> List.of();
                case Participation.Enrolled at -> List.of();
                case Participation.Paused at -> List.of();
                case Participation.Closed at -> List.of();
            };
        }

        private static List<FollowUpDue> due(Happening.Exit exit, Set<Integer> made) {
            LocalDate left = exit.day();
            ExitReason reason = exit.exitReason();
            if (left == null || reason == null || !reason.followedUp()) {
                return List.of();
            }
            return FollowUpMonths.ALL.stream()
                    .map(months -> new FollowUpDue(months, FollowUpMonths.due(left, months), made.contains(months)))
                    .toList();
        }

        private static @Nullable LocalDate closing(Course course) {
            return course.exit()
                    .filter(exit ->
                            exit.exitReason() != null && exit.exitReason().followedUp())
                    .map(Happening.Exit::day)
                    .map(left -> FollowUpMonths.due(left, FollowUpMonths.BEFORE_CLOSING)
                            .plusDays(1))
                    .orElse(null);
        }
    }

    /** Opens what the judgement opens: two statements, and one more for what was told of sobriety. */
    public Opened open(Judgement judgement, ParticipantId participant) {
        List<Open> steps = enrolments.of(participant).stream()
                .map(locked -> judgement.reveal(locked, Open::new))
                .flatMap(Optional::stream)
                .toList();
        return new Opened(judgement, steps, sobriety(judgement, participant, steps), programme.ofTheActing());
    }

    private Map<EnrolmentStepId, SobrietyAnswer> sobriety(
            Judgement judgement, ParticipantId participant, List<Open> steps) {
        boolean asked = steps.stream()
                .anyMatch(open -> open.step()
                        .step()
                        .happening()
                        .filter(said -> said.move() == Move.FOLLOW_UP)
                        .isPresent());
        return asked
                ? enrolments.sobrietyOf(participant).stream()
                        .map(locked -> judgement.reveal(locked, (report, ground) -> report))
                        .flatMap(Optional::stream)
                        .collect(toMap(SobrietyReport::step, SobrietyReport::answer))
                : Map.of();
    }
}
