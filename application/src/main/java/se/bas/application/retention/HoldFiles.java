package se.bas.application.retention;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.retention.RetentionHold;

/**
 * Stops the disposal of an agency's own case files (GDP-06). One entry in the log for each, with the hold's id. The
 * database refuses to delete what is held, whoever asks.
 */
@UseCase
public class HoldFiles {
    private final UnderWay underWay;
    private final EntityManager database;
    private final Trail trail;

    @Inject
    HoldFiles(UnderWay underWay, EntityManager database, Trail trail) {
        this.underWay = underWay;
        this.database = database;
        this.trail = trail;
    }

    /**
     * Holds those of the agency's files that bear these numbers and are not held for that reason yet.
     *
     * @return how many are held from now on
     */
    public int hold(Actor.Job agency, Collection<String> caseNumbers, RetentionHold.Reason reason) {
        List<Row> free = free(caseNumbers, reason);
        free.forEach(file -> hold(agency, new CaseFileId(file.id(0)), new ParticipantId(file.id(1)), reason));
        return free.size();
    }

    private List<Row> free(Collection<String> caseNumbers, RetentionHold.Reason reason) {
        List<?> found = database.createNativeQuery("""
                        select f.id, f.participant_id from case_file f
                         where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency')
                           and f.case_number = any (string_to_array(?1, chr(10)))
                           and not exists (select from retention_hold h
                             where h.collaboration_id = f.collaboration_id and h.case_file_id = f.id and h.reason = ?2)
                         order by f.case_number
                        """)
                .setParameter(1, String.join("\n", caseNumbers))
                .setParameter(2, reason.name())
                .getResultList();
        return found.stream().map(Row::new).toList();
    }

    private void hold(Actor.Job job, CaseFileId file, ParticipantId participant, RetentionHold.Reason reason) {
        AgencyId agency = job.agency();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Keys keys = new Keys(job.collaboration(), agency, participant);
        database.persist(
                new RetentionHold(id, keys, file, reason, underWay.begun().at(), job.name()));
        Access.Line line = new Access.Line(
                agency,
                new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY)),
                Purpose.OWN_CASEWORK,
                new Decision.Permit(new Ground.OwnAgencyJob()),
                false);
        trail.write(
                underWay.begun(),
                Outcome.DONE,
                new Access(
                        participant,
                        file,
                        List.of(id),
                        List.of(line),
                        underWay.begun().at()),
                null);
    }
}
