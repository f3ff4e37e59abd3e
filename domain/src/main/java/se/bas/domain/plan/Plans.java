package se.bas.domain.plan;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** The parts that agencies have in the plans of participants, and what happened to them. */
public interface Plans {
    /** In the order of their versions. */
    List<Protected<PlanPart>> partsOf(ParticipantId participant);

    /** In the order in which they stand. */
    List<Protected<PlanActivity>> activitiesOf(ParticipantId participant);

    /** In the order they were made. */
    List<Protected<PlanStep>> stepsOf(ParticipantId participant);

    /** In the order they were made. */
    List<Protected<PlanDecision>> decisionsOf(ParticipantId participant);

    void add(PlanPart part);

    void add(PlanActivity activity);

    void add(PlanStep step);

    void add(PlanDecision decision);

    /** Lets those of the own agency who act on one participant's plan in, one at a time, until the transaction ends. */
    void queueFor(ParticipantId participant);
}
