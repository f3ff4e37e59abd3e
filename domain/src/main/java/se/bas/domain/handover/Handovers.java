package se.bas.domain.handover;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** Who is handed over from where to where, and what came with it. */
public interface Handovers {
    /** One's own, and what is proposed to one's unit. */
    List<Protected<Handover>> of(ParticipantId participant);

    /** In the order of their versions. */
    List<Protected<HandoverTerms>> termsOf(ParticipantId participant);

    List<Protected<HandoverItem>> itemsOf(ParticipantId participant);

    /** In the order they were made. */
    List<Protected<HandoverStep>> stepsOf(ParticipantId participant);

    /** One's own. */
    List<Protected<HandoverAnswer>> answersOf(ParticipantId participant);

    /** One's own. */
    List<Protected<ReceivedItem>> receivedOf(ParticipantId participant);

    void add(Handover handover);

    void add(HandoverTerms terms);

    void add(HandoverItem item);

    void add(HandoverStep step);

    void add(HandoverAnswer answer);

    void add(ReceivedItem item);

    /** Lets those who act on one handover in, at either agency, one at a time, until the transaction ends. */
    void queueFor(HandoverId handover);
}
