package se.bas.domain.placement;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** Where participants are, were or are to be at work, and how that goes. */
public interface Placements {
    List<Protected<Placement>> of(ParticipantId participant);

    /** In the order of their versions. */
    List<Protected<Agreement>> agreementsOf(ParticipantId participant);

    /** In the order they were made. */
    List<Protected<PlacementStep>> stepsOf(ParticipantId participant);

    /** In the order they are due. */
    List<Protected<FollowUp>> followUpsOf(ParticipantId participant);

    List<Protected<FollowUpResult>> resultsOf(ParticipantId participant);

    /** In the order they begin. */
    List<Protected<WageSupport>> supportOf(ParticipantId participant);

    void add(Placement placement);

    void add(Agreement agreement);

    void add(PlacementStep step);

    void add(FollowUp followUp);

    void add(FollowUpResult result);

    void add(WageSupport support);

    /** Lets those who act on one placement in, one at a time, until the transaction ends. */
    void queueFor(PlacementId placement);
}
