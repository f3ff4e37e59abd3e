package se.bas.integration.inside;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;

/** A use case with a fault, as somebody might write it: it tells whether a case file exists. The leak trial must find it. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class Leaky {
    private final EntityManager database;

    @Inject
    Leaky(EntityManager database) {
        this.database = database;
    }

    public String reach(Actor.Staff who, CaseFileId file) {
        Object exists = database.createNativeQuery("select owner_agency_id is not null from name_subject(?1)")
                .setParameter(1, file.value())
                .getSingleResult();
        return Boolean.TRUE.equals(exists) ? "You have no access to this case." : "There is no such case.";
    }
}
