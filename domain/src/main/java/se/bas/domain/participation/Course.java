package se.bas.domain.participation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.domain.agency.StaffId;
import se.bas.domain.participation.Happening.Enrolment;

/**
 * All that has happened in somebody's participation at one agency, in its order. Steps are added and never changed: what
 * was taken back stays, and does not count. Who comes back has another period (PRO-53).
 */
public final class Course {
    /** How long something can be taken back: ten seconds on the page (UIX-15), and some for the way. */
    static final Duration TAKEN_BACK_WITHIN = Duration.ofSeconds(15);

    private final List<Step> all;
    private final List<Step> standing;

    private Course(List<Step> all, List<Step> standing) {
        this.all = List.copyOf(all);
        this.standing = List.copyOf(standing);
    }

    /**
     * One step: something happened, or what happened last was taken back.
     *
     * @param no its place among all, from 1
     * @param happening empty for one that takes back
     */
    public record Step(int no, Optional<Happening> happening, StaffId by, Instant at) {}

    /**
     * The course that these steps make.
     *
     * @param all in their order
     */
    public static Course of(List<Step> all) {
        List<Step> standing = new ArrayList<>();
        for (Step step : all) {
            if (step.happening().isPresent()) {
                standing.add(step);
            } else {
                standing.removeLast();
            }
        }
        return new Course(all, standing);
    }

    /** The course with one step more. */
    public Course with(Step step) {
        return of(Stream.concat(all.stream(), Stream.of(step)).toList());
    }

    /** Where they are now. */
    public Participation now() {
        return after(standing);
    }

    /** Names the course as it stands: how many steps there are, with those that were taken back. */
    public int version() {
        return all.isEmpty() ? 0 : all.getLast().no();
    }

    /** What counts, in its order. */
    public List<Step> standing() {
        return standing;
    }

    /** Which time it is that they are on the way: 1 before anything has happened, and one more with each referral. */
    public int period() {
        return Math.max(1, referrals(standing.size()));
    }

    /** Which time a step that counts belongs to. */
    public int period(Step step) {
        return Math.max(1, referrals(standing.indexOf(step) + 1));
    }

    /** The period that something begins or belongs to, once it is recorded. */
    public int periodOf(Move move) {
        return move == Move.REFER ? referrals(standing.size()) + 1 : period();
    }

    /** How often they have been enrolled. */
    public int enrolments() {
        return (int) standing.stream()
                .filter(step ->
                        step.happening().filter(Enrolment.class::isInstance).isPresent())
                .count();
    }

    private int referrals(int first) {
        return (int) standing.stream()
                .limit(first)
                .filter(step -> step.happening()
                        .filter(said -> said.move() == Move.REFER)
                        .isPresent())
                .count();
    }

    /** What could be recorded now, whatever is said with it. */
    public Set<Move> possible() {
        return Stream.of(Move.values())
                .filter(move -> Ways.leads(now().stage(), move).isPresent())
                .filter(move -> move != Move.FOLLOW_UP || followedUp())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether they left for something that is followed up. */
    private boolean followedUp() {
        return exit().map(Happening.Exit::exitReason)
                .filter(ExitReason::followedUp)
                .isPresent();
    }

    /** How they left, this time; empty when they have not. */
    public Optional<Happening.Exit> exit() {
        return switch (now()) {
            case Participation.Exited(var exit) -> Optional.of(exit);
            case Participation.FollowedUp(var exit, var followUps) -> Optional.of(exit);
            case Participation.NotBegun at -> Optional.empty();
            case Participation.Referred at -> Optional.empty();
            case Participation.Talked at -> Optional.empty();
            case Participation.Declined at -> Optional.empty();
            case Participation.Enrolled at -> Optional.empty();
            case Participation.Paused at -> Optional.empty();
            case Participation.Closed at -> Optional.empty();
        };
    }

    /** What keeps somebody from taking back what was recorded last; empty when nothing does. */
    public Optional<ParticipationProblem> obstacleToTakingBack(StaffId who, Instant now) {
        Optional<Step> last = lastThatCounts();
        if (last.isEmpty()) {
            return Optional.of(ParticipationProblem.NOTHING_TO_TAKE_BACK);
        }
        if (!last.get().by().equals(who)) {
            return Optional.of(ParticipationProblem.RECORDED_BY_ANOTHER);
        }
        return now.isAfter(last.get().at().plus(TAKEN_BACK_WITHIN))
                ? Optional.of(ParticipationProblem.TOO_LATE_TO_TAKE_BACK)
                : Optional.empty();
    }

    /** The last step, if it is one that can be taken back. */
    private Optional<Step> lastThatCounts() {
        if (all.isEmpty() || all.getLast().happening().isEmpty()) {
            return Optional.empty();
        }
        Step last = all.getLast();
        return last.happening()
                .map(Happening::move)
                .filter(Move::canBeTakenBack)
                .map(move -> last);
    }

    private static Participation after(List<Step> steps) {
        Participation at = new Participation.NotBegun();
        for (Step step : steps) {
            Happening said = step.happening().orElseThrow();
            at = at.after(said)
                    .orElseThrow(() -> new IllegalStateException("step " + step.no() + " does not lead on from there"));
        }
        return at;
    }
}
