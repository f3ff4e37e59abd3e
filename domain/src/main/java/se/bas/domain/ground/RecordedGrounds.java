package se.bas.domain.ground;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** Grounds that the asker's agency has recorded, or that name the asker's unit. */
public interface RecordedGrounds {
    /** Newest first. */
    List<Protected<RecordedGround>> of(ParticipantId participant);

    void add(RecordedGround ground);
}
