package se.bas.application.consent;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import se.bas.application.Part;
import se.bas.application.persistence.Row;

/** Whether the acting agency knows that somebody has died: by what it has written itself, and nothing else (CON-42). */
@Part
public class Deaths {
    private final EntityManager database;

    @Inject
    Deaths(EntityManager database) {
        this.database = database;
    }

    /** Of the participant of the use case. */
    public boolean ofSubject() {
        return new Row(database.createNativeQuery("select subject_deceased()").getSingleResult()).flag(0);
    }
}
