package se.bas.domain.mapping;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** What agencies have asked participants about, and what came of it. */
public interface Mappings {
    /** In the order of their versions. */
    List<Protected<MappingPart>> partsOf(ParticipantId participant);

    /** The newest first. */
    List<Protected<MappingReason>> reasonsOf(ParticipantId participant);

    void add(MappingPart part);

    void add(MappingReason reason);

    /** Lets those of the own agency who write about one participant in, one at a time, until the transaction ends. */
    void queueFor(ParticipantId participant);
}
