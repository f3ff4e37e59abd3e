package se.bas.domain.handover;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** Who is near participants, and who was their main caseworker before. */
public interface Networks {
    /** In the order they were written down. */
    List<Protected<NetworkContact>> of(ParticipantId participant);

    /** One's own, in their order. */
    List<Protected<CaseworkerChange>> changesOf(ParticipantId participant);

    void add(NetworkContact contact);
}
