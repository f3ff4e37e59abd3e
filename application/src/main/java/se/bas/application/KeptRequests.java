package se.bas.application;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import se.bas.application.persistence.Row;

/** What came of requests that their senders gave a key, in the transaction of the use case. */
@Part
class KeptRequests {
    private final EntityManager database;

    @Inject
    KeptRequests(EntityManager database) {
        this.database = database;
    }

    /**
     * Lets a new request pass, and waits for one with the same key that is under way.
     *
     * @throws Once.Repeated when it was done before
     * @throws Once.KeyOfAnother when the key came with another request
     */
    void letPass(Once once) {
        Row row = new Row(
                database.createNativeQuery("select found, object_id, entry_id, entry_at from kept_request_for(?1, ?2)")
                        .setParameter(1, once.key())
                        .setParameter(2, once.request())
                        .getSingleResult());
        switch (row.text(0)) {
            case "NEW" -> {}
            case "SAME" -> throw new Once.Repeated(Once.Done.of(row.idOrNull(1), row.id(2), row.instant(3)));
            case "OTHER" -> throw new Once.KeyOfAnother();
            default -> throw new IllegalStateException("an unknown answer");
        }
    }

    void keep(Once once, @Nullable Object answer) {
        once.done(answer).ifPresent(done -> {
            Object object = done.object();
            database.createNativeQuery("select keep_request(?1, ?2, cast(cast(?3 as text) as uuid), ?4, ?5, ?6)")
                    .setParameter(1, once.key())
                    .setParameter(2, once.request())
                    .setParameter(3, object == null ? null : object.toString())
                    .setParameter(4, done.receipt().entry().value())
                    .setParameter(5, done.receipt().at().toString())
                    .setParameter(6, once.kept().toSeconds())
                    .getSingleResult();
        });
    }
}
