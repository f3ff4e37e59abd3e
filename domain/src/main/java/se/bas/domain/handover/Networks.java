package se.bas.domain.handover;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** Who is near participants, who was their main caseworker before, and which colleagues came and went. */
public interface Networks {
    /** In the order they were written down. */
    List<Protected<NetworkContact>> of(ParticipantId participant);

    /** One's own, in their order. */
    List<Protected<CaseworkerChange>> changesOf(ParticipantId participant);

    /** One's own, in their order. */
    List<Protected<ColleagueStep>> stepsOf(ParticipantId participant);

    void add(NetworkContact contact);
}
