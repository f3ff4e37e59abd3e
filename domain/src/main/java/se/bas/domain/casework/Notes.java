package se.bas.domain.casework;

import java.util.List;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Protected;

/** What is written about a participant, and what somebody is still writing. */
public interface Notes {
    /** The note with this id; none when it is not about this participant. */
    List<Protected<Note>> withId(ParticipantId participant, NoteId note);

    /** In the order they were made. */
    List<Protected<NoteAmendment>> amendmentsOn(ParticipantId participant);

    /** What this author is writing about the participant: one draft, or none. */
    List<Protected<KeptDraft>> draftsOf(ParticipantId participant, StaffId author);

    void add(Note note);

    void add(NoteAmendment amendment);

    void add(KeptDraft draft);

    void discard(KeptDraft draft);
}
