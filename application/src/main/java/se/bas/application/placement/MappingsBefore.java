package se.bas.application.placement;

import se.bas.domain.casework.ParticipantId;

/** Whether enough has been asked about before a first placement (PRO-05). */
public interface MappingsBefore {
    /** Everything, or it was said why not; of the acting agency's, and without a word of what came of it. */
    boolean suffice(ParticipantId participant);
}
