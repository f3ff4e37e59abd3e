package se.bas.domain.contact;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** What the own agency does, and did, to find participants who did not come. */
public interface Ladders {
    /** The newest first. */
    List<Protected<Ladder>> on(ParticipantId participant);

    /** In the order they were made. */
    List<Protected<LadderStep>> stepsOn(ParticipantId participant);

    void add(Ladder ladder);

    void add(LadderStep step);
}
