package se.bas.domain.casework;

import java.util.List;
import se.bas.domain.disclosure.Protected;

/** Who stands in with the cases of the asker's own agency. */
public interface Covers {
    /** By last day. */
    List<Protected<Cover>> on(ParticipantId participant);
}
