package se.bas.application.contact;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.UnitId;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.LadderId;
import se.bas.domain.disclosure.Category;

/** What the database alone can say, or do, about the participant of the use case. */
@Part
class ContactRows {
    /** What no contact is. */
    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager database;

    @Inject
    ContactRows(EntityManager database) {
        this.database = database;
    }

    /** Waits until nobody else is about to do something with this person's appointments and steps. */
    void queue() {
        database.createNativeQuery("select cast(queue_for_contact() as text)").getSingleResult();
    }

    /** Whether the asker is somewhere else then, whoever with. */
    boolean overlaps(Instant from, Instant until, @Nullable ContactId except) {
        Object found = database.createNativeQuery("select appointment_overlaps(?1, ?2, ?3)")
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(until))
                .setParameter(3, except == null ? NONE : except.value())
                .getSingleResult();
        return new Row(found).flag(0);
    }

    /** The units of other agencies that may be told something of this category about the participant, today. */
    Set<UnitId> told(Category category) {
        List<?> found = database.createNativeQuery("select unit_id from units_told(?1)")
                .setParameter(1, category.name())
                .getResultList();
        return found.stream().map(row -> new UnitId(new Row(row).id(0))).collect(Collectors.toSet());
    }

    /**
     * Tells a unit of another agency.
     *
     * @return whether it may be told; never whether anybody there got it
     */
    boolean alert(LadderId ladder, UnitId unit, LocalDate missed, LocalDate due) {
        database.flush();
        Object sent = database.createNativeQuery("select alert_unit(?1, ?2, ?3, ?4)")
                .setParameter(1, ladder.value())
                .setParameter(2, unit.value())
                .setParameter(3, missed)
                .setParameter(4, due)
                .getSingleResult();
        return new Row(sent).flag(0);
    }
}
