package se.bas.domain.handover;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** What handovers were asked for. */
public interface Wishes {
    /** One's own, in the order in which they were asked. */
    List<Protected<HandoverWish>> of(ParticipantId participant);
}
