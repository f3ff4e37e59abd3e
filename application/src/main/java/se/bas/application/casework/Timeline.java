package se.bas.application.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.bas.application.agency.Directory.Names;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.CaseView.Item;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.TreatmentEpisode;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.Contact;
import se.bas.domain.disclosure.OwnedRecord;

/** Makes the timeline's items. My own file and contact details stand in the header; others' stand here. */
final class Timeline {
    private final Opened opened;
    private final Names names;
    private final AgencyId mine;
    private final NoteReading notes;

    Timeline(Opened opened, Names names, AgencyId mine, NoteReading notes) {
        this.opened = opened;
        this.names = names;
        this.mine = mine;
        this.notes = notes;
    }

    List<Item> items() {
        return Stream.of(
                        opened.treatments().stream().map(this::treatment),
                        // Of one day, the latest first.
                        opened.notes().reversed().stream().map(this::note),
                        opened.contacts().stream().map(this::contact),
                        opened.files().stream().filter(this::anothers).map(this::knownAt),
                        opened.contactDetails().stream().filter(this::anothers).map(this::reach))
                .flatMap(items -> items)
                .toList();
    }

    private Item treatment(Open<TreatmentEpisode> open) {
        TreatmentEpisode episode = open.content();
        LocalDate ended = episode.endedOn();
        return item(
                open,
                ended == null ? episode.startedOn() : ended,
                names.staff(episode.recordedBy()),
                new Detail.Treatment(episode.kind(), episode.provider(), episode.startedOn(), ended));
    }

    private Item note(Open<Note> open) {
        Note note = open.content();
        return item(open, note.day(), names.staff(note.author()), notes.read(note));
    }

    private Item contact(Open<Contact> open) {
        Contact contact = open.content();
        Instant at = contact.at();
        return item(
                open,
                ConsentPeriod.day(at),
                names.staff(contact.heldBy()),
                new Detail.Meeting(contact.kind(), opened.attendance(contact), at, contact.place()));
    }

    private Item knownAt(Open<CaseFile> open) {
        CaseFile file = open.content();
        String caseworker = Opened.of(file.owner(), opened.assignments())
                .filter(Assignment::main)
                .map(Assignment::staff)
                .map((StaffId staff) -> names.staff(staff))
                .findFirst()
                .orElse("");
        return item(open, file.openedOn(), caseworker, new Detail.KnownAt(file.caseNumber(), names.unit(file.unit())));
    }

    private Item reach(Open<ContactDetails> open) {
        ContactDetails details = open.content();
        LocalDate since = opened.files().stream()
                .map(Open::content)
                .map(CaseFile::openedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return item(open, since, "", new Detail.Reach(details.phone(), details.email()));
    }

    private boolean anothers(Open<? extends OwnedRecord> open) {
        return !open.content().owner().equals(mine);
    }

    private Item item(Open<? extends OwnedRecord> open, LocalDate date, String by, Detail detail) {
        return open.item(names, date, by, detail);
    }
}
