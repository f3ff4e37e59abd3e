package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.demo.DemoReminders.Written;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.plan.ActivityDraft;
import se.bas.domain.plan.ActivityId;
import se.bas.domain.plan.DecisionDraft;
import se.bas.domain.plan.DecisionKind;
import se.bas.domain.plan.PlanActivity;
import se.bas.domain.plan.PlanDecision;
import se.bas.domain.plan.PlanDraft;
import se.bas.domain.plan.PlanEnd;
import se.bas.domain.plan.PlanMove;
import se.bas.domain.plan.PlanPart;
import se.bas.domain.plan.PlanParty;
import se.bas.domain.plan.PlanState;
import se.bas.domain.plan.PlanStep;

/** Puts one agency's parts of plans into its files, once. */
@Part
class DemoPlanning {
    private static final int MONTHS = 1;

    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final DemoFiles files;

    @Inject
    DemoPlanning(EntityManager database, DemoOrganisations organisations, DemoFiles files) {
        this.database = database;
        this.organisations = organisations;
        this.files = files;
    }

    List<Written> write(DemoPlans all, AgencyId agency, DemoCalendar calendar) {
        List<Written> written = new ArrayList<>();
        all.plans().forEach(plan -> {
            UUID id = organisations.file(plan.caseNumber() + " plan").value();
            Optional<Written> found = files.without("plan_part", id, plan.caseNumber(), agency);
            found.ifPresent(file -> {
                plan(plan, id, file.keys(), calendar);
                written.add(file);
            });
        });
        return written;
    }

    private void plan(DemoPlans.Plan plan, UUID id, Keys keys, DemoCalendar calendar) {
        StaffId by = organisations.staff(plan.by());
        Instant at = calendar.at(plan.at());
        PlanDraft draft = plan.draft(calendar);
        database.persist(new PlanPart(id, keys, 1, draft, MONTHS, by, at));
        List<ActivityId> activities = new ArrayList<>();
        for (ActivityDraft activity : draft.activities()) {
            activities.add(new ActivityId(LoadDemo.id()));
            database.persist(new PlanActivity(activities.getLast(), keys, id, activities.size(), activity));
        }
        PlanStep first = PlanStep.written(LoadDemo.id(), keys, 1, 1, by, at);
        database.persist(first);
        PlanState state = first.after(new PlanState.None());
        int no = 1;
        for (PlanMove move : moves(plan, activities, ConsentPeriod.day(at), calendar)) {
            no++;
            PlanStep step = PlanStep.of(LoadDemo.id(), keys, no, move, state, by, at.plusSeconds(no * 60L));
            database.persist(step);
            state = step.after(state);
        }
        String confirmed = plan.confirmedOn();
        if (confirmed != null) {
            DecisionDraft decision = new DecisionDraft(DecisionKind.CONFIRMED, calendar.workday(confirmed), "");
            database.persist(new PlanDecision(LoadDemo.id(), keys, 1, decision, by, at.plusSeconds(no * 90L)));
        }
    }

    private static List<PlanMove> moves(
            DemoPlans.Plan plan, List<ActivityId> activities, LocalDate day, DemoCalendar calendar) {
        PlanMove agency = new PlanMove.Approve(PlanParty.AGENCY, ApprovalWay.SIGNED, day);
        PlanMove participant = new PlanMove.Approve(PlanParty.PARTICIPANT, ApprovalWay.SIGNED, day);
        List<PlanMove> moves = new ArrayList<>();
        switch (plan.state()) {
            case "PROPOSED" -> {}
            case "AGENCY" -> moves.add(agency);
            case "DECLINED" -> moves.add(new PlanMove.Decline(day, "Vill pröva en placering till först."));
            default -> {
                moves.add(agency);
                moves.add(participant);
            }
        }
        for (int at = 0; at < activities.size(); at++) {
            String done = plan.activities().get(at).done();
            if (done != null) {
                moves.add(new PlanMove.Do(activities.get(at), calendar.workday(done)));
            }
        }
        if (plan.state().equals("ENDED")) {
            moves.add(new PlanMove.End(calendar.day("-P80D"), PlanEnd.CARRIED_OUT, ""));
        }
        return moves;
    }
}
