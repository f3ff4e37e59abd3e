package se.bas.application.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
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
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;
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
    private final Trail trail;

    @Inject
    LoadDemo(
            UnderWay underWay,
            EntityManager database,
            Secrets secrets,
            DemoOrganisations organisations,
            DemoRecords records,
            Trail trail) {
        this.underWay = underWay;
        this.database = database;
        this.secrets = secrets;
        this.organisations = organisations;
        this.records = records;
        this.trail = trail;
    }

    /** Loads it, unless the agency already has case files. Gives how many files were made. */
    public int load(Actor.Job agency, DemoPeople people) {
        boolean loaded = new Row(database.createNativeQuery(
                                "select exists (select from case_file" + " where owner_agency_id = acting('agency'))")
                        .getSingleResult())
                .flag(0);
        return loaded
                ? 0
                : people.participants().stream()
                        .mapToInt(person -> load(person, agency.agency()))
                        .sum();
    }

    private int load(DemoPeople.Person person, AgencyId agency) {
        List<DemoPeople.File> mine = person.files().stream()
                .filter(file -> organisations.agency(file.agency()).equals(agency))
                .toList();
        if (mine.isEmpty()) {
            return 0;
        }
        PersonalNumber number = PersonalNumber.stored(person.number());
        Keys keys = new Keys(DemoOrganisations.COLLABORATION, agency, participant(number));
        database.persist(records.identity(person, number, keys));
        for (DemoPeople.File file : mine) {
            records.of(file, keys).forEach(database::persist);
            log(keys, organisations.file(file.caseNumber()));
        }
        person.consents().stream()
                .filter(consent -> organisations.agency(consent.discloser()).equals(agency))
                .map(consent -> records.consent(consent, keys))
                .forEach(database::persist);
        database.flush();
        return mine.size();
    }

    private ParticipantId participant(PersonalNumber number) {
        Object id = database.createNativeQuery("select attach_participant(?1)")
                .setParameter(1, NumberHash.of(number, secrets.numberKey()).hex())
                .getSingleResult();
        return new ParticipantId(new Row(id).id(0));
    }

    private void log(Keys keys, CaseFileId file) {
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

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
