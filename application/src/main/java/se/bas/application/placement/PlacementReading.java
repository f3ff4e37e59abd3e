package se.bas.application.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.placement.Agreement;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.FollowUp;
import se.bas.domain.placement.FollowUpResult;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.WageSupport;

/** Makes of placements that were opened what the asker is shown. */
final class PlacementReading {
    private final List<Courses.Open> all;

    PlacementReading(List<Courses.Open> all) {
        this.all = all;
    }

    /** Everyone who is named by something. */
    Stream<StaffId> people() {
        return all.stream()
                .map(Courses.Open::course)
                .flatMap(course -> Stream.of(
                                course.agreements().stream().map(Agreement::writtenBy),
                                course.steps().stream().map(PlacementStep::madeBy),
                                course.results().values().stream().map(FollowUpResult::madeBy))
                        .flatMap(people -> people));
    }

    /**
     * Those that go on first, then the latest.
     *
     * @param mine the asker's agency
     * @param writing whether the asker arranges placements in this case
     */
    List<PlacementView> views(Names names, AgencyId mine, boolean writing, LocalDate today) {
        return all.stream()
                .map(open -> view(
                        open,
                        names,
                        writing && open.course().placement().owner().equals(mine),
                        today))
                .sorted(Comparator.comparing((PlacementView view) -> over(view.status()))
                        .thenComparing(PlacementView::from, Comparator.reverseOrder()))
                .toList();
    }

    private static boolean over(PlacementState.Status status) {
        return status == PlacementState.Status.ENDED || status == PlacementState.Status.CANCELLED;
    }

    private PlacementView view(Courses.Open open, Names names, boolean writing, LocalDate today) {
        Course course = open.course();
        PlacementState state = course.state();
        var workplace = course.placement().workplace();
        var waiting = state.proposed();
        return new PlacementView(
                course.placement().placementId(),
                names.agency(course.placement().owner()),
                names.code(course.placement().owner()),
                open.ground(),
                workplace.id(),
                workplace.name(),
                workplace.number(),
                course.placement().kind(),
                course.version(),
                state.status(),
                state.period().from(),
                state.period().until(),
                holds(state),
                waiting.map(PlacementState.Waiting::version).orElse(null),
                waiting.map(PlacementState.Waiting::approved).orElse(Set.of()),
                course.agreements().reversed().stream()
                        .map(one -> agreed(one, names))
                        .toList(),
                course.steps().reversed().stream()
                        .map(step -> happened(step, names))
                        .toList(),
                course.followUps().stream()
                        .flatMap(followUp -> follow(course, followUp, names, today))
                        .toList(),
                course.support().stream().map(PlacementReading::support).toList(),
                course.rhythm().orElse(null),
                endReason(state),
                overlaps(open, state),
                writing ? state.possible() : EnumSet.noneOf(PlacementEvent.class));
    }

    private static @Nullable Integer holds(PlacementState state) {
        return switch (state) {
            case PlacementState.Agreed(var version, var period) -> version;
            case PlacementState.Under under -> under.version();
            case PlacementState.Ended(var version, var period, var reason) -> version;
            case PlacementState.Draft draft -> null;
            case PlacementState.Cancelled cancelled -> null;
        };
    }

    private static @Nullable EndReason endReason(PlacementState state) {
        return state instanceof PlacementState.Ended(var version, var period, var reason) ? reason : null;
    }

    private List<String> overlaps(Courses.Open open, PlacementState state) {
        return state.counts()
                ? all.stream()
                        .filter(other -> !other.course()
                                .placement()
                                .placementId()
                                .equals(open.course().placement().placementId()))
                        .filter(other -> {
                            PlacementState its = other.course().state();
                            return its.counts() && its.period().overlaps(state.period());
                        })
                        .map(other -> other.course().placement().workplace().name())
                        .toList()
                : List.of();
    }

    private static PlacementView.Agreed agreed(Agreement one, Names names) {
        return new PlacementView.Agreed(
                one.version(),
                one.period().from(),
                one.period().until(),
                one.hours(),
                one.wished(),
                one.goals(),
                one.tasks(),
                one.adaptation(),
                one.supervisor(),
                one.insurance(),
                names.staff(one.writtenBy()),
                one.writtenAt());
    }

    private static PlacementView.Happened happened(PlacementStep step, Names names) {
        return new PlacementView.Happened(
                step.kind(),
                step.version(),
                step.party(),
                step.way(),
                step.day(),
                step.changeReason(),
                step.endReason(),
                step.text(),
                step.rhythm(),
                names.staff(step.madeBy()),
                step.madeAt());
    }

    /** None for one that is not needed any more. */
    private static Stream<PlacementView.Follow> follow(Course course, FollowUp followUp, Names names, LocalDate today) {
        FollowUpResult result = course.results().get(followUp.followUpId());
        if (result == null) {
            boolean overdue = followUp.due().isBefore(today);
            return Stream.of(new PlacementView.Follow(followUp.followUpId(), followUp.due(), overdue, null));
        }
        LocalDate day = result.day();
        String participant = result.participantView();
        String employer = result.employerView();
        if (day == null || participant == null || employer == null) {
            return Stream.empty();
        }
        return Stream.of(new PlacementView.Follow(
                followUp.followUpId(),
                followUp.due(),
                false,
                new PlacementView.Result(day, participant, employer, result.byMain(), names.staff(result.madeBy()))));
    }

    private static PlacementView.Support support(WageSupport support) {
        return new PlacementView.Support(support.kind(), support.from(), support.until(), support.applyBy());
    }
}
