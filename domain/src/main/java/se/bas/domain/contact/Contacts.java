package se.bas.domain.contact;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** Appointments and contacts with a participant. */
public interface Contacts {
    List<Protected<Contact>> with(ParticipantId participant);
}
