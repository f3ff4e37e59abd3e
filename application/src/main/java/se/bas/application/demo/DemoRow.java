package se.bas.application.demo;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.RetentionClass;

/**
 * A row of something that happened before the demo was loaded, and that nobody could write for somebody else: the demo's own
 * script has the function that takes it.
 */
final class DemoRow {
    private final String table;
    private final JsonObjectBuilder columns = Json.createObjectBuilder();

    DemoRow(String table, UUID id, Keys keys, Category category) {
        this.table = table;
        with("id", id)
                .with("collaboration_id", keys.collaboration().value())
                .with("owner_agency_id", keys.owner().value())
                .with("participant_id", keys.participant().value())
                .with("category", category)
                .with("retention_class", RetentionClass.CASE);
    }

    /** The same with a column more; none when there is no value. */
    DemoRow with(String column, @Nullable Object value) {
        if (value instanceof Integer number) {
            columns.add(column, number);
        } else if (value instanceof Boolean flag) {
            columns.add(column, flag);
        } else if (value != null) {
            columns.add(column, value.toString());
        }
        return this;
    }

    void write(EntityManager database) {
        database.createNativeQuery("select true from demo_write(?1, ?2)")
                .setParameter(1, table)
                .setParameter(2, columns.build().toString())
                .getSingleResult();
    }
}
