package se.bas.integration.proof;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param columns by name; a column that is absent is null in the table
 */
record Row(String table, Map<String, Object> columns) {
    @Nullable
    Object value(String column) {
        return columns.get(column);
    }

    UUID id(String column) {
        return (UUID) Objects.requireNonNull(value(column), column);
    }

    String text(String column) {
        return Objects.requireNonNull(value(column), column).toString();
    }

    UUID owner() {
        return id("owner_agency_id");
    }

    UUID participant() {
        return id("participant_id");
    }
}
