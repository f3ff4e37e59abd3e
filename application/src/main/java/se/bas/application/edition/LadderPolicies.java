package se.bas.application.edition;

import jakarta.inject.Inject;
import java.time.LocalDate;
import se.bas.application.Part;
import se.bas.domain.contact.Ladder;
import se.bas.domain.contact.LadderContent;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.task.WorkingDays;

/** The ladders of the acting agency, as they are today. */
@Part
public class LadderPolicies {
    private final Editions editions;
    private final LadderRules rules;
    private final WorkingDays workingDays;

    @Inject
    LadderPolicies(Editions editions, LadderRules rules, WorkingDays workingDays) {
        this.editions = editions;
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** What is done, and on which days, when somebody did not come on a day. */
    public Ladder.Rule rule(TargetGroup group, LocalDate missed) {
        Editions.InForce found = editions.inForce(rules, group.name());
        return new Ladder.Rule(
                group, found.version(), LadderContent.plan(found.content()).dated(missed, workingDays));
    }
}
