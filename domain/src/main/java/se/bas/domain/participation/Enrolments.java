package se.bas.domain.participation;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** The ways of participants through the programme. */
public interface Enrolments {
    /** Every step at every agency, in their order. */
    List<Protected<EnrolmentStep>> of(ParticipantId participant);

    /** What was told of sobriety at follow-ups. */
    List<Protected<SobrietyReport>> sobrietyOf(ParticipantId participant);

    void add(EnrolmentStep step);

    void add(SobrietyReport report);

    /** Lets those who record something about one participant in, one at a time, until the transaction ends. */
    void queueFor(ParticipantId participant);
}
