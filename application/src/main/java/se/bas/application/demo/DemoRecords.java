package se.bas.application.demo;

import static se.bas.application.demo.LoadDemo.day;
import static se.bas.application.demo.LoadDemo.id;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.Part;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.casework.Protection;
import se.bas.domain.casework.TreatmentEpisode;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.Contact;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

/** Makes records of what the demo population says. */
@Part
class DemoRecords {
    private final DemoOrganisations organisations;

    @Inject
    DemoRecords(DemoOrganisations organisations) {
        this.organisations = organisations;
    }

    Identity identity(DemoPeople.Person person, PersonalNumber number, Keys keys) {
        return new Identity(
                id(), keys, person.given(), person.family(), number, Protection.valueOf(person.protection()));
    }

    List<OwnedRecord> of(DemoPeople.File file, Keys keys) {
        List<OwnedRecord> records = new ArrayList<>();
        CaseFileId id = organisations.file(file.caseNumber());
        records.add(new CaseFile(id, keys, file.caseNumber(), organisations.unit(file.unit()), day(file.openedOn())));
        if (file.phone() != null || file.email() != null) {
            records.add(new ContactDetails(id(), keys, file.phone(), file.email()));
        }
        file.assignments().forEach(one -> records.add(assignment(one, id, keys)));
        file.treatments().forEach(one -> records.add(treatment(one, keys)));
        file.notes().forEach(one -> records.add(note(one, keys)));
        file.contacts().forEach(one -> records.add(contact(one, keys)));
        return records;
    }

    private Assignment assignment(DemoPeople.Assigned one, CaseFileId file, Keys keys) {
        return new Assignment(
                new AssignmentId(id()),
                keys,
                file,
                organisations.staff(one.staff()),
                Assignment.Part.valueOf(one.part()),
                day(one.from()));
    }

    private TreatmentEpisode treatment(DemoPeople.Treated one, Keys keys) {
        return new TreatmentEpisode(
                id(),
                keys,
                TreatmentEpisode.Kind.valueOf(one.kind()),
                one.provider(),
                day(one.started()),
                one.ended() == null ? null : day(one.ended()),
                organisations.staff(one.by()));
    }

    private Note note(DemoPeople.Written one, Keys keys) {
        return new Note(
                id(),
                keys,
                Category.valueOf(one.category()),
                day(one.day()),
                organisations.staff(one.author()),
                one.text());
    }

    private Contact contact(DemoPeople.Met one, Keys keys) {
        return new Contact(
                id(),
                keys,
                Contact.Kind.valueOf(one.kind()),
                Contact.Attendance.valueOf(one.attendance()),
                local(one.at()),
                organisations.staff(one.by()),
                one.place());
    }

    Consent consent(DemoPeople.Agreed one, Keys keys) {
        Set<Category> categories =
                one.categories().stream().map(Category::valueOf).collect(Collectors.toSet());
        Instant givenAt = local(one.givenAt());
        ConsentDraft draft = new ConsentDraft(
                organisations.unit(one.recipientUnit()),
                categories,
                Purpose.valueOf(one.purpose()),
                day(one.from()),
                day(one.until()),
                ConsentForm.valueOf(one.form()),
                givenAt,
                one.place(),
                one.witness(),
                one.language(),
                ConsentDraft.INFORMATION_VERSION,
                true,
                true);
        return Consent.register(
                new ConsentId(id()),
                keys,
                organisations.agencyOf(one.recipientUnit()),
                draft,
                organisations.staff(one.by()),
                givenAt,
                LoadDemo::id);
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(ConsentPeriod.ZONE).toInstant();
    }
}
