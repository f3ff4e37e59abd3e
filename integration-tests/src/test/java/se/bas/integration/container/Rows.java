package se.bas.integration.container;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.FactSource;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Question;
import se.bas.domain.disclosure.SubjectFacts;

/** A use case of the tests: what the gate says and what the rows show, in one transaction. */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class Rows {
    private final UnderWay underWay;
    private final EntityManager database;
    private final DisclosureGate gate;
    private final FactSource facts;
    private final CaseFiles files;

    @Inject
    Rows(UnderWay underWay, EntityManager database, DisclosureGate gate, FactSource facts, CaseFiles files) {
        this.underWay = underWay;
        this.database = database;
        this.gate = gate;
        this.facts = facts;
        this.files = files;
    }

    /** What was permitted by the gate and what row-level security showed, of the participant's notes. */
    public record Seen(Set<String> permitted, Set<String> visible) {}

    /** Compares the two locks for one case. */
    public Seen compare(Actor.Staff who, CaseFileId file) {
        Judgement judgement = gate.judge(file, underWay.acting());
        Set<String> permitted = new TreeSet<>();
        if (facts.about(file, underWay.acting()) instanceof SubjectFacts.OwnFile own) {
            own.agencies()
                    .forEach(agency -> Category.consentables().stream()
                            .filter(category -> judgement.permits(agency.id(), category))
                            .map(category -> new Question(agency.id(), category))
                            .forEach(question -> permitted.add(question.owner() + " " + question.category())));
        }
        return new Seen(permitted, visible());
    }

    /** What row-level security shows when the use case has named nobody. */
    public Set<String> withoutNaming(Actor.Staff who) {
        return visible();
    }

    private Set<String> visible() {
        List<?> rows = database.createNativeQuery("select distinct owner_agency_id || ' ' || category from note")
                .getResultList();
        Set<String> visible = new TreeSet<>();
        rows.forEach(row -> visible.add(row.toString()));
        return visible;
    }

    /** How many notes JPA gives of one case, by query; for looking at what a cache would leak. */
    public int notes(Actor.Staff who, CaseFileId file) {
        Judgement judgement = gate.judge(file, underWay.acting());
        return judgement.subject().map(files::notesOn).map(List::size).orElse(0);
    }

    /** Tries to write into another agency's file. Must fail. */
    public void writeAs(Actor.Staff who, CaseFileId mine, UUID otherAgency) {
        Judgement judgement = gate.judge(mine, underWay.acting());
        ParticipantId participant = judgement.subject().orElseThrow();
        Keys keys = new Keys(underWay.acting().mandate().collaboration(), new AgencyId(otherAgency), participant);
        database.persist(new Note(
                UuidCreator.getTimeOrderedEpoch(),
                keys,
                Category.PLAN,
                LocalDate.EPOCH,
                underWay.acting().mandate().staff(),
                "x"));
        database.flush();
    }
}
