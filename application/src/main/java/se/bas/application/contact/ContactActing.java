package se.bas.application.contact;

import java.util.List;
import java.util.UUID;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of doing something about appointments, contacts and ladders. */
public sealed interface ContactActing {
    /**
     * It was done.
     *
     * @param id of the appointment, the contact, the wish or the ladder
     * @param version names it as it stands from now on
     */
    record Done(UUID id, int version, Receipt receipt) implements ContactActing {}

    /**
     * It cannot be so, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     * @param changed whether it is not as the asker has seen it
     */
    record Rejected(List<ContactProblem> problems, boolean changed, Receipt receipt) implements ContactActing {}

    /** It is not the asker's to do something about, or there is none. */
    record NotFound(Receipt receipt) implements ContactActing {}
}
