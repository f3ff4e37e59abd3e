package se.bas.application;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.bas.application.UnderWay.Begun;
import se.bas.application.audit.Trail;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Logs what was attempted and broke or was refused, in a transaction of its own, so that it stays though the attempt is undone. */
@Part
class FailedAttempts {
    private final EntityManager database;
    private final Trail trail;

    @Inject
    FailedAttempts(EntityManager database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void log(Actor actor, String useCase, @Nullable Begun begun, Outcome outcome) {
        Instant now = new Row(database.createNativeQuery("select clock()").getSingleResult()).instant(0);
        trail.write(new Begun(actor, useCase, now, begun == null ? null : begun.acting()), outcome);
    }
}
