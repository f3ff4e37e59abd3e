package se.bas.application.handover;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.Protection;
import se.bas.domain.casework.Staffing;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.handover.ColleagueStep;
import se.bas.domain.handover.Networks;

/** Who works with one case and who says so, as far as a judgement opens it. */
@Part
class CaseStaffing {
    private final CaseFiles files;
    private final Networks networks;
    private final StaffingRows rows;

    @Inject
    CaseStaffing(CaseFiles files, Networks networks, StaffingRows rows) {
        this.files = files;
        this.networks = networks;
        this.rows = rows;
    }

    /** Somebody who is, was or will be assigned, and why that may be seen. */
    record Assigned(Assignment assignment, Ground ground) {}

    /**
     * What is known of a case before any name is.
     *
     * @param file the own agency's
     * @param person as the own agency knows them
     * @param assigned of all agencies, in every time
     * @param today of the judgement
     */
    record Opened(CaseFile file, @Nullable Identity person, List<Assigned> assigned, Acting acting, LocalDate today) {
        /** Of the own agency. */
        Staffing staffing() {
            return new Staffing(assigned.stream()
                    .map(Assigned::assignment)
                    .filter(this::mine)
                    .toList());
        }

        private boolean mine(Assignment assignment) {
            return assignment.owner().equals(acting.mandate().agency());
        }

        /** Whether it is for the asker to say who else works with the case. */
        boolean saidByAsker() {
            return staffing().saidBy(acting.mandate(), file.unit(), today);
        }

        /** Whether only a manager says it: who the named persons are is not for one of them to say (CON-41). */
        boolean byManagerAlone() {
            return acting.mandate().role() != Role.MANAGER
                    && (person == null || person.protection() != Protection.NONE);
        }

        Stream<StaffId> people() {
            return assigned.stream().map(one -> one.assignment().staff());
        }
    }

    /** Of a judgement that permits the own file to be known of. */
    Opened open(Judgement judgement, Acting acting) {
        Set<ParticipantId> about = Set.of(judgement.subject().orElseThrow());
        AgencyId mine = acting.mandate().agency();
        return new Opened(
                Agreements.open(judgement, files.filesOn(about)).stream()
                        .filter(one -> one.owner().equals(mine))
                        .findFirst()
                        .orElseThrow(),
                Agreements.open(judgement, files.identitiesOf(about)).stream()
                        .filter(one -> one.owner().equals(mine))
                        .findFirst()
                        .orElse(null),
                files.assignmentsOn(about).stream()
                        .flatMap(locked -> judgement.reveal(locked, Assigned::new).stream())
                        .toList(),
                acting,
                ConsentPeriod.day(judgement.receipt().at()));
    }

    /** The colleagues who came and went; those of the own agency alone. */
    List<ColleagueStep> steps(Judgement judgement) {
        return Agreements.open(judgement, networks.stepsOf(judgement.subject().orElseThrow()));
    }

    /** Puts names to it. */
    StaffingView view(Opened opened, List<ColleagueStep> steps, Names names) {
        boolean said = opened.saidByAsker();
        boolean byManager = said && opened.byManagerAlone();
        AgencyId mine = opened.acting().mandate().agency();
        return new StaffingView(
                opened.assigned().stream()
                        .filter(one -> one.assignment().inForce(opened.today()))
                        .sorted(comparing((Assigned one) ->
                                        !one.assignment().owner().equals(mine))
                                .thenComparing(one -> one.assignment().part()))
                        .map(one -> worker(one, said, names, mine))
                        .toList(),
                opened.assigned().stream()
                        .filter(one -> opened.mine(one.assignment())
                                && one.assignment().from().isAfter(opened.today())
                                && one.assignment().inForce(one.assignment().from()))
                        .sorted(comparing(one -> one.assignment().from()))
                        .map(one -> worker(one, said, names, mine))
                        .toList(),
                steps(steps, opened.staffing(), names),
                said && !byManager ? possible(names) : List.of(),
                byManager);
    }

    private static StaffingView.Worker worker(Assigned one, boolean said, Names names, AgencyId mine) {
        Assignment assignment = one.assignment();
        boolean ends = said && assignment.owner().equals(mine) && !assignment.main();
        return new StaffingView.Worker(
                ends ? assignment.assignmentId() : null,
                names.staff(assignment.staff()),
                assignment.part(),
                assignment.from(),
                assignment.until(),
                names.agency(assignment.owner()),
                names.code(assignment.owner()),
                one.ground());
    }

    private static List<StaffingView.Step> steps(List<ColleagueStep> steps, Staffing staffing, Names names) {
        List<StaffingView.Step> all = new ArrayList<>();
        for (ColleagueStep step : steps.reversed()) {
            AssignmentId which = step.assignment();
            staffing.one(which)
                    .map(assignment -> new StaffingView.Step(
                            step.event(),
                            names.staff(assignment.staff()),
                            assignment.part(),
                            step.day(),
                            step.reason(),
                            names.staff(step.madeBy()),
                            step.madeAt()))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** Each once for a part, under the unit that comes first. */
    private List<StaffingView.Possible> possible(Names names) {
        List<StaffingView.Possible> all = new ArrayList<>();
        for (StaffingRows.Candidate one : rows.candidates()) {
            boolean there =
                    all.stream().anyMatch(other -> other.id().equals(one.staff()) && other.part() == one.part());
            if (!there) {
                all.add(new StaffingView.Possible(one.staff(), one.name(), names.unit(one.unit()), one.part()));
            }
        }
        return List.copyOf(all);
    }
}
