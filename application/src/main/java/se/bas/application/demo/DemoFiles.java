package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.demo.DemoReminders.Written;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** One agency's files, for what is put into them once. */
@Part
class DemoFiles {
    private final EntityManager database;
    private final DemoOrganisations organisations;

    @Inject
    DemoFiles(EntityManager database, DemoOrganisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /** The file, when it is there and that row is not in the table yet. */
    Optional<Written> without(String table, UUID id, String caseNumber, AgencyId agency) {
        CaseFileId file = organisations.file(caseNumber);
        List<?> found = database.createNativeQuery("select f.participant_id from case_file f"
                        + " where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency') and f.id = ?1"
                        + " and not exists (select from " + table
                        + " t where t.collaboration_id = f.collaboration_id and t.id = ?2)")
                .setParameter(1, file.value())
                .setParameter(2, id)
                .getResultList();
        return found.stream()
                .map(row -> new Keys(DemoOrganisations.COLLABORATION, agency, new ParticipantId(new Row(row).id(0))))
                .map(keys -> new Written(keys, file))
                .findFirst();
    }
}
