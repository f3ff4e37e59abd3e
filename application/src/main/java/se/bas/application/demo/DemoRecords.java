package se.bas.application.demo;

import static se.bas.application.demo.LoadDemo.id;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.LocalNumber;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.Protection;
import se.bas.domain.casework.TreatmentEpisode;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactKind;
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

    Identity identity(DemoPeople.Person person, DemoPeople.File file, Keys keys, DemoCalendar calendar) {
        LocalNumber local = person.localNumber() == null ? null : new LocalNumber(person.localNumber());
        return new Identity(id(), keys, draft(person, file), local, calendar.today());
    }

    /** As the caseworker who opened the file would have filled in the form. */
    static ParticipantDraft draft(DemoPeople.Person person, DemoPeople.File file) {
        return new ParticipantDraft(
                person.given(),
                person.family(),
                orEmpty(person.number()),
                person.identityLevel() == null ? null : IdentityLevel.valueOf(person.identityLevel()),
                person.birthDate() == null ? null : LocalDate.parse(person.birthDate()),
                Protection.valueOf(person.protection()),
                file.caseNumber(),
                orEmpty(file.phone()),
                orEmpty(file.email()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    List<OwnedRecord> of(DemoPeople.File file, Keys keys, DemoCalendar calendar) {
        List<OwnedRecord> records = new ArrayList<>();
        CaseFileId id = organisations.file(file.caseNumber());
        records.add(new CaseFile(
                id, keys, file.caseNumber(), organisations.unit(file.unit()), calendar.workday(file.openedOn())));
        if (file.phone() != null || file.email() != null) {
            records.add(new ContactDetails(id(), keys, file.phone(), file.email()));
        }
        file.assignments().forEach(one -> records.add(assignment(one, id, keys, calendar)));
        file.treatments().forEach(one -> records.add(treatment(one, keys, calendar)));
        file.notes().forEach(one -> records.add(note(one, keys, calendar)));
        file.contacts().forEach(one -> records.add(contact(one, keys, calendar)));
        return records;
    }

    private Assignment assignment(DemoPeople.Assigned one, CaseFileId file, Keys keys, DemoCalendar calendar) {
        return new Assignment(
                new AssignmentId(id()),
                keys,
                file,
                organisations.staff(one.staff()),
                Assignment.Part.valueOf(one.part()),
                calendar.workday(one.from()),
                one.until() == null ? null : calendar.day(one.until()));
    }

    private TreatmentEpisode treatment(DemoPeople.Treated one, Keys keys, DemoCalendar calendar) {
        return new TreatmentEpisode(
                id(),
                keys,
                TreatmentEpisode.Kind.valueOf(one.kind()),
                one.provider(),
                calendar.workday(one.started()),
                one.ended() == null ? null : calendar.workday(one.ended()),
                organisations.staff(one.by()));
    }

    private Note note(DemoPeople.Written one, Keys keys, DemoCalendar calendar) {
        return new Note(
                id(),
                keys,
                Category.valueOf(one.category()),
                calendar.workday(one.day()),
                organisations.staff(one.author()),
                one.text());
    }

    private Contact contact(DemoPeople.Met one, Keys keys, DemoCalendar calendar) {
        return new Contact(
                id(),
                keys,
                ContactKind.valueOf(one.kind()),
                Contact.Attendance.valueOf(one.attendance()),
                calendar.at(one.at()),
                organisations.staff(one.by()),
                one.place());
    }

    /** A consent without what ended it. */
    Consent consent(DemoPeople.Agreed one, Keys keys, DemoCalendar calendar) {
        Instant givenAt = calendar.at(one.givenAt());
        return Consent.register(
                new ConsentId(id()),
                keys,
                organisations.agencyOf(one.recipientUnit()),
                draft(one, organisations.unit(one.recipientUnit()), calendar),
                organisations.staff(one.by()),
                givenAt,
                LoadDemo::id);
    }

    /** As the caseworker who received it would have filled in the form. */
    static ConsentDraft draft(DemoPeople.Agreed one, UnitId recipient, DemoCalendar calendar) {
        return new ConsentDraft(
                recipient,
                one.categories().stream().map(Category::valueOf).collect(Collectors.toSet()),
                Purpose.valueOf(one.purpose()),
                calendar.day(one.from()),
                calendar.day(one.until()),
                ConsentForm.valueOf(one.form()),
                calendar.at(one.givenAt()),
                one.place(),
                one.witness(),
                one.language(),
                ConsentDraft.INFORMATION_VERSION,
                true,
                true,
                one.interpreting() == null ? null : Interpreting.valueOf(one.interpreting()),
                one.interpreter());
    }
}
