package se.bas.application.disclosure.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.CaseAccess;
import se.bas.domain.disclosure.FactSource;
import se.bas.domain.disclosure.SubjectFacts;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.handover.HandoverId;

/** Asks the database's own functions, which see what row-level security hides from everybody else. */
@Part
class SqlFacts implements FactSource {
    private final EntityManager database;
    private final SqlConsentTerms consents;
    private final SqlRecordedGroundTerms recorded;

    @Inject
    SqlFacts(EntityManager database, SqlConsentTerms consents, SqlRecordedGroundTerms recorded) {
        this.database = database;
        this.consents = consents;
        this.recorded = recorded;
    }

    @Override
    public SubjectFacts about(CaseFileId file, Acting acting) {
        Row row = new Row(database.createNativeQuery(
                        "select owner_agency_id, participant_id, own, assignment_id, own_unit, at, cover_id, cover_until"
                                + " from name_subject(?1)")
                .setParameter(1, file.value())
                .getSingleResult());
        // The same questions are asked whether there is such a file or not: the answer must not take longer for one.
        List<AgencyFacts> agencies = agencies();
        var agreed = consents.ofSubject();
        var decided = recorded.ofSubject();
        Instant at = row.instant(5);
        if (row.flag(2)) {
            return new SubjectFacts.OwnFile(
                    file, new ParticipantId(row.id(1)), access(row), agencies, agreed, decided, at);
        }
        return row.empty(0)
                ? new SubjectFacts.NoFile(file, at)
                : new SubjectFacts.ForeignFile(file, new AgencyId(row.id(0)), new ParticipantId(row.id(1)), at);
    }

    @Override
    public SubjectFacts about(HandoverId proposal, Acting acting) {
        Row row =
                new Row(database.createNativeQuery("select owner_agency_id, participant_id, at from name_proposal(?1)")
                        .setParameter(1, proposal.value())
                        .getSingleResult());
        List<AgencyFacts> agencies = agencies();
        var agreed = consents.ofSubject();
        var decided = recorded.ofSubject();
        Instant at = row.instant(2);
        return row.empty(0)
                ? new SubjectFacts.NoProposal(at)
                : new SubjectFacts.Proposal(
                        new ParticipantId(row.id(1)),
                        new CaseAccess.Intake(proposal, new AgencyId(row.id(0))),
                        agencies,
                        agreed,
                        decided,
                        at);
    }

    private static CaseAccess access(Row row) {
        UUID assignment = row.idOrNull(3);
        if (assignment != null) {
            return new CaseAccess.Assigned(new AssignmentId(assignment));
        }
        UUID cover = row.idOrNull(6);
        if (cover != null) {
            return new CaseAccess.Covering(new CoverId(cover), row.day(7));
        }
        return row.flag(4) ? new CaseAccess.InOwnUnit() : new CaseAccess.None();
    }

    private List<AgencyFacts> agencies() {
        List<?> rows = database.createNativeQuery("select agency_id, agency_id = any (own_agencies()),"
                        + " owes_duty(agency_id, acting('agency'))"
                        + " from participation where collaboration_id = acting('collaboration') order by agency_id")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new AgencyFacts(new AgencyId(row.id(0)), row.flag(1), row.flag(2)))
                .toList();
    }
}
