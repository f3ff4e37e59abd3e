package se.bas.domain.consent;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** Consents that the asker's agency gave out, or that name the asker's unit. */
public interface Consents {
    /** Newest first. */
    List<Protected<Consent>> of(ParticipantId participant);

    void add(Consent consent);
}
