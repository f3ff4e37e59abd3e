package se.bas.application.plan;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.plan.PlanProblem;
import se.bas.domain.plan.Plans;

/** What doing something with the own part of a plan has in common: the gate first, one at a time, and the log last. */
@Part
class PlanDesk {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final AgencyPlans agencyPlans;
    private final Plans plans;
    private final Trail trail;

    @Inject
    PlanDesk(UnderWay underWay, DisclosureGate gate, AgencyPlans agencyPlans, Plans plans, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.agencyPlans = agencyPlans;
        this.plans = plans;
        this.trail = trail;
    }

    /** The case that something is done in, once the gate has said yes. */
    record At(CaseFileId file, Judgement judgement, Keys keys, StaffId by, Instant now, LocalDate today) {}

    /**
     * Does something with the own agency's part, in a case that the asker works with; not found for any other.
     *
     * @param seen how often something had happened to it when the asker read it (UIX-14)
     */
    PlanWriting with(CaseFileId file, int seen, BiFunction<At, AgencyPlan, PlanWriting> act) {
        return with(
                file,
                Category.PLACEMENT,
                (at, plan) -> seen == plan.version()
                        ? act.apply(at, plan)
                        : rejected(List.of(PlanProblem.CHANGED_MEANWHILE)));
    }

    /**
     * Does something with the own agency's part, in a case that the asker works with; not found for any other.
     *
     * @param beside what is asked about beside the plan itself
     */
    PlanWriting with(CaseFileId file, Category beside, BiFunction<At, AgencyPlan, PlanWriting> act) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(
                file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.PLAN, beside, Category.DRAFT), acting);
        if (!given(judgement, acting)) {
            return new PlanWriting.NotFound(judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        plans.queueFor(keys.participant());
        AgencyPlan plan = agencyPlans.own(judgement, keys.participant(), keys.owner());
        Instant now = judgement.receipt().at();
        return act.apply(new At(file, judgement, keys, acting.mandate().staff(), now, ConsentPeriod.day(now)), plan);
    }

    /** Whether the asker works with the case, as far as the plan is concerned. */
    static boolean given(Judgement judgement, Acting acting) {
        return acting.mandate().role() == Role.CASEWORKER
                && judgement.permits(acting.mandate().agency(), Category.PLAN)
                // Drafts are for those who work with the case; so a manager who merely leads the unit writes nothing.
                && judgement.permits(acting.mandate().agency(), Category.DRAFT);
    }

    /** It is done: the log says what was made, beside what was looked at. */
    PlanWriting kept(At at, int version, List<UUID> objects) {
        return kept(at, Category.PLAN, version, objects);
    }

    /** It is done: the log says what was made, and of what kind, beside what was looked at. */
    PlanWriting kept(At at, Category kind, int version, List<UUID> objects) {
        Receipt receipt = trail.write(
                underWay.begun(),
                Outcome.DONE,
                at.judgement()
                        .done(
                                at.file(),
                                at.keys().owner(),
                                kind,
                                underWay.acting().purpose(),
                                objects),
                null);
        return new PlanWriting.Kept(version, receipt);
    }

    PlanWriting notFound(At at) {
        return new PlanWriting.NotFound(at.judgement().receipt());
    }

    PlanWriting rejected(List<PlanProblem> problems) {
        return new PlanWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
