package se.bas.domain.placement;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** What employers are told about participants, and what those said about it. Seen by the agency that wrote it alone. */
public interface Presentations {
    /** The newest first. */
    List<Protected<Presentation>> about(ParticipantId participant);

    /** In the order they were given. */
    List<Protected<PresentationStep>> stepsOn(ParticipantId participant);

    void add(Presentation presentation);

    void add(PresentationStep step);

    /** Lets those who act on one presentation in, one at a time, until the transaction ends. */
    void queueFor(PresentationId presentation);
}
