package se.bas.application.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.configuration.Secrets;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.consent.Consent;
import se.bas.domain.contact.Contact;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

/** Loads one agency's part of the demo population, as that agency's own job and with no more rights than it has. */
@UseCase
public class LoadDemo {
    private final UnderWay underWay;
    private final EntityManager database;
    private final Secrets secrets;
    private final DemoOrganisations organisations;
    private final DemoRecords records;
    private final DemoReminders reminders;
    private final DemoFiling filing;
    private final DemoMailing mailing;
    private final DemoOccasions occasions;
    private final DemoEnrolments enrolments;
    private final DemoPlacing placing;
    private final DemoHandovers handovers;
    private final DemoColleagues colleagues;
    private final DemoLooking looking;
    private final DemoPlanning planning;
    private final DemoMapping mapping;
    private final Trail trail;

    @Inject
    LoadDemo(
            UnderWay underWay,
            EntityManager database,
            Secrets secrets,
            DemoOrganisations organisations,
            DemoRecords records,
            DemoReminders reminders,
            DemoFiling filing,
            DemoMailing mailing,
            DemoOccasions occasions,
            DemoEnrolments enrolments,
            DemoPlacing placing,
            DemoHandovers handovers,
            DemoColleagues colleagues,
            DemoLooking looking,
            DemoPlanning planning,
            DemoMapping mapping,
            Trail trail) {
        this.underWay = underWay;
        this.database = database;
        this.secrets = secrets;
        this.organisations = organisations;
        this.records = records;
        this.reminders = reminders;
        this.filing = filing;
        this.mailing = mailing;
        this.occasions = occasions;
        this.enrolments = enrolments;
        this.placing = placing;
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.looking = looking;
        this.planning = planning;
        this.mapping = mapping;
        this.trail = trail;
    }

    /**
     * Loads whom the agency does not have yet, by case number and by number, so that a database loaded by an earlier
     * release gets the rest, and nothing that was changed or withdrawn since comes back. Gives how many files were made.
     */
    public int load(
            Actor.Job agency,
            DemoPeople people,
            DemoTasks tasks,
            DemoDocuments documents,
            DemoMessages messages,
            DemoParticipations participations,
            DemoPlacements placements) {
        database.createNativeQuery("select true from demo_use_begins()").getSingleResult();
        DemoCalendar calendar = DemoCalendar.of(underWay.begun().at());
        int files = people.participants().stream()
                .mapToInt(person -> load(person, agency.agency(), calendar))
                .sum();
        reminders
                .write(tasks.tasks(), agency.agency(), calendar)
                .forEach(written -> log(written.keys(), written.file()));
        database.flush();
        filing.write(documents.documents(), agency.agency(), calendar)
                .forEach(written -> log(written.keys(), written.file()));
        looking.wishes(DemoReach.read(), agency.agency(), calendar);
        mailing.write(messages, agency.agency(), calendar).forEach(written -> log(written.keys(), written.file()));
        database.flush();
        enrolments
                .write(people, participations, agency.agency(), calendar, this::participant)
                .forEach(written -> log(written.keys(), written.file()));
        placing.write(people, placements, agency.agency(), calendar)
                .forEach(written -> log(written.keys(), written.file()));
        mapping.write(DemoMappings.read(), agency.agency(), calendar)
                .forEach(written -> log(written.keys(), written.file()));
        planning.write(DemoPlans.read(), agency.agency(), calendar)
                .forEach(written -> log(written.keys(), written.file()));
        handovers.write(agency.agency(), calendar).forEach(written -> log(written.keys(), written.file()));
        colleagues.write(agency.agency(), calendar).forEach(written -> log(written.keys(), written.file()));
        return files;
    }

    private int load(DemoPeople.Person person, AgencyId agency, DemoCalendar calendar) {
        List<DemoPeople.File> mine = person.files().stream()
                .filter(file -> organisations.agency(file.agency()).equals(agency))
                .toList();
        if (mine.isEmpty() || mine.stream().anyMatch(file -> known(person, file))) {
            return 0;
        }
        Keys keys = new Keys(DemoOrganisations.COLLABORATION, agency, participant(person));
        database.persist(records.identity(person, mine.getFirst(), keys, calendar));
        for (DemoPeople.File file : mine) {
            List<OwnedRecord> made = records.of(file, keys, calendar);
            made.forEach(database::persist);
            log(keys, organisations.file(file.caseNumber()));
            database.flush();
            occasions(person, file, made, keys, calendar);
        }
        person.consents().stream()
                .filter(consent -> organisations.agency(consent.discloser()).equals(agency))
                .forEach(consent -> agree(consent, keys, calendar));
        database.flush();
        return mine.size();
    }

    private void occasions(
            DemoPeople.Person person, DemoPeople.File file, List<OwnedRecord> made, Keys keys, DemoCalendar calendar) {
        List<Contact> contacts = made.stream()
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .toList();
        looking.missed(contacts, keys, organisations.unit(file.unit()), calendar.today());
        looking.planned(contacts, keys, organisations.unit(file.unit()), calendar.today());
        if (person.number() == null) {
            occasions.withoutNumber(
                    keys.participant(), organisations.file(file.caseNumber()), calendar.workday(file.openedOn()));
        }
    }

    private boolean known(DemoPeople.Person person, DemoPeople.File file) {
        Object known = database.createNativeQuery("""
                        select exists (select from case_file where owner_agency_id = acting('agency') and case_number = ?1)
                            or exists (select from identity where owner_agency_id = acting('agency')
                                          and (personal_number = ?2 or local_number = ?3))
                        """)
                .setParameter(1, file.caseNumber())
                .setParameter(2, Objects.requireNonNullElse(person.number(), "-"))
                .setParameter(3, Objects.requireNonNullElse(person.localNumber(), "-"))
                .getSingleResult();
        return new Row(known).flag(0);
    }

    private void agree(DemoPeople.Agreed agreed, Keys keys, DemoCalendar calendar) {
        Consent consent = records.consent(agreed, keys, calendar);
        database.persist(consent);
        if (agreed.ended().isEmpty()) {
            database.flush();
            occasions.consent(
                    keys.participant(),
                    consent.consentId().value(),
                    organisations.unit(agreed.recipientUnit()),
                    calendar.day(agreed.until()),
                    calendar.today());
        }
        for (DemoPeople.Ended ended : agreed.ended()) {
            database.flush();
            database.createNativeQuery(
                            "select true from demo_end_consent(?1, ?2, nullif(?3, ''), ?4, ?5, nullif(?6, ''))")
                    .setParameter(1, consent.consentId().value())
                    .setParameter(2, ended.kind())
                    .setParameter(3, Objects.requireNonNullElse(ended.category(), ""))
                    .setParameter(4, Timestamp.from(calendar.at(ended.at())))
                    .setParameter(5, organisations.staff(ended.by()).value())
                    .setParameter(6, Objects.requireNonNullElse(ended.reason(), ""))
                    .getSingleResult();
        }
    }

    /** The one behind the number; someone without a number is new to everybody. */
    private ParticipantId participant(DemoPeople.Person person) {
        Object id = person.number() == null
                ? database.createNativeQuery("select attach_participant_alone(null)")
                        .getSingleResult()
                : database.createNativeQuery("select attach_participant(?1)")
                        .setParameter(
                                1,
                                NumberHash.of(PersonalNumber.stored(person.number()), secrets.numberKey())
                                        .hex())
                        .getSingleResult();
        return new ParticipantId(new Row(id).id(0));
    }

    private void log(Keys keys, @Nullable CaseFileId file) {
        Access.Line line = new Access.Line(
                keys.owner(),
                new TreeSet<>(Arrays.asList(Category.values())),
                Purpose.OWN_CASEWORK,
                new Decision.Permit(new Ground.OwnAgencyJob()),
                false);
        trail.write(
                underWay.begun(),
                Outcome.DONE,
                new Access(
                        keys.participant(),
                        file,
                        List.of(),
                        List.of(line),
                        underWay.begun().at()),
                null);
    }

    static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
