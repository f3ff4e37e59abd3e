package se.bas.application.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.agency.Participations;
import se.bas.application.contact.ReachWishes;
import se.bas.application.edition.Policies;
import se.bas.application.live.Topics;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.plan.PlanDecision;
import se.bas.domain.plan.Plans;

/** All of the joint plan of one case that a judgement opens. */
@Part
public class CasePlan {
    private final AgencyPlans agencyPlans;
    private final Plans plans;
    private final PlacementsBefore placements;
    private final CaseFiles files;
    private final ReachWishes wishes;
    private final Policies policies;
    private final Participations participations;
    private final Directory directory;
    private final Topics topics;

    @Inject
    CasePlan(
            AgencyPlans agencyPlans,
            Plans plans,
            PlacementsBefore placements,
            CaseFiles files,
            ReachWishes wishes,
            Policies policies,
            Participations participations,
            Directory directory,
            Topics topics) {
        this.agencyPlans = agencyPlans;
        this.plans = plans;
        this.placements = placements;
        this.files = files;
        this.wishes = wishes;
        this.policies = policies;
        this.participations = participations;
        this.directory = directory;
        this.topics = topics;
    }

    /** Of a judgement that permits the own file to be known of. */
    public JointPlanView view(Judgement judgement, Acting acting) {
        ParticipantId about = judgement.subject().orElseThrow();
        AgencyId mine = acting.mandate().agency();
        PlanReading reading = new PlanReading(agencyPlans.of(judgement, about));
        List<Seen> decisions = plans.decisionsOf(about).stream()
                .flatMap(locked -> judgement.reveal(locked, Seen::new).stream())
                .toList();
        Names names = directory.names(Stream.concat(
                        reading.people(),
                        decisions.stream().map(seen -> seen.decision().madeBy()))
                .collect(Collectors.toSet()));
        boolean writing = PlanDesk.given(judgement, acting);
        LocalDate today = ConsentPeriod.day(judgement.receipt().at());
        return new JointPlanView(
                own(judgement, mine, files.identitiesOf(Set.of(about)))
                        .findFirst()
                        .map(Identity::name)
                        .orElse(""),
                own(judgement, mine, files.filesOn(Set.of(about)))
                        .findFirst()
                        .map(CaseFile::caseNumber)
                        .orElse(""),
                wishes.newest(judgement, about, mine).orElse(null),
                reading.views(names, mine, writing, today),
                decisions.reversed().stream().map(seen -> decided(seen, names)).toList(),
                writing,
                writing && judgement.permits(mine, Category.AF_DECISIONS) && participations.decidesPlans(),
                writing && !reading.began(mine) && placements.early(judgement, about, mine),
                policies.transitionMonths(),
                topics.ofCase());
    }

    private record Seen(PlanDecision decision, Ground ground) {}

    private static JointPlanView.Decided decided(Seen seen, Names names) {
        PlanDecision decision = seen.decision();
        return new JointPlanView.Decided(
                decision.kind(),
                decision.day(),
                decision.text(),
                names.agency(decision.owner()),
                names.code(decision.owner()),
                seen.ground(),
                names.staff(decision.madeBy()),
                decision.madeAt());
    }

    private static <T extends OwnedRecord> Stream<T> own(
            Judgement judgement, AgencyId mine, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, (content, ground) -> content).stream())
                .filter(content -> content.owner().equals(mine));
    }
}
