package se.bas.application.casework;

import java.util.List;
import java.util.stream.Stream;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.TreatmentEpisode;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactStep;
import se.bas.domain.disclosure.OwnedRecord;

/** All that was opened of one participant, whosever it is. */
record Opened(
        List<Open<CaseFile>> files,
        List<Open<Identity>> identities,
        List<Open<ContactDetails>> contactDetails,
        List<Open<Assignment>> assignments,
        List<Open<TreatmentEpisode>> treatments,
        List<Open<Note>> notes,
        List<Open<NoteAmendment>> amendments,
        List<Open<Contact>> contacts,
        List<Open<ContactStep>> contactSteps) {
    /** Everyone who is named by something. */
    Stream<StaffId> people() {
        return Stream.of(
                        assignments.stream().map(open -> open.content().staff()),
                        treatments.stream().map(open -> open.content().recordedBy()),
                        notes.stream().map(open -> open.content().author()),
                        amendments.stream().map(open -> open.content().author()),
                        contacts.stream().map(open -> open.content().heldBy()))
                .flatMap(people -> people);
    }

    /** What came of an appointment, as was said last. */
    Contact.Attendance attendance(Contact contact) {
        return contactSteps.stream()
                .map(Open::content)
                .filter(step -> step.contact().equals(contact.contactId()))
                .reduce((earlier, later) -> later)
                .map(ContactStep::attendance)
                .orElseGet(contact::attendance);
    }

    static <T extends OwnedRecord> Stream<T> of(AgencyId owner, List<Open<T>> records) {
        return records.stream()
                .map(Open::content)
                .filter(content -> content.owner().equals(owner));
    }
}
