package se.bas.domain.casework;

import java.util.List;
import java.util.Set;
import se.bas.domain.disclosure.Protected;

/** What the agencies hold on a participant: the asker's own, and what row-level security lets through of others'. */
public interface CaseFiles {
    List<Protected<CaseFile>> filesOn(Set<ParticipantId> participants);

    List<Protected<Identity>> identitiesOf(Set<ParticipantId> participants);

    List<Protected<ContactDetails>> contactDetailsOf(ParticipantId participant);

    List<Protected<Assignment>> assignmentsOn(Set<ParticipantId> participants);

    List<Protected<TreatmentEpisode>> treatmentsOf(ParticipantId participant);

    List<Protected<Note>> notesOn(ParticipantId participant);
}
