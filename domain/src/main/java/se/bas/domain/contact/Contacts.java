package se.bas.domain.contact;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** Appointments and contacts with a participant, what was said of them, and how the participant wants to be contacted. */
public interface Contacts {
    List<Protected<Contact>> with(ParticipantId participant);

    /** In the order they were made. */
    List<Protected<ContactStep>> stepsOn(ParticipantId participant);

    /** The newest first. */
    List<Protected<ReachWish>> wishesOf(ParticipantId participant);

    void add(Contact contact);

    void add(ContactStep step);

    void add(ReachWish wish);
}
