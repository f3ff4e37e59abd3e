package se.bas.domain.duty;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** What the employment service tells by its duty: its own, and what others may see of it. */
public interface DutySheets {
    /** In the order of their versions. */
    List<Protected<DutySheet>> of(ParticipantId participant);

    void add(DutySheet sheet);

    /** Lets those of the own agency who write about one participant in, one at a time, until the transaction ends. */
    void queueFor(ParticipantId participant);
}
