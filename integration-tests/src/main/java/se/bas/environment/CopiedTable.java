package se.bas.environment;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table on their way to the database, in the text form of PostgreSQL's COPY. */
final class CopiedTable {
    private final String copy;
    private final StringBuilder rows = new StringBuilder();

    CopiedTable(String table, String columns) {
        copy = "copy bas." + table + " (" + columns + ") from stdin";
    }

    void row(@Nullable Object... values) {
        for (int at = 0; at < values.length; at++) {
            rows.append(at == 0 ? "" : "\t").append(text(values[at]));
        }
        rows.append('\n');
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case UUID id -> id.toString();
            case Object other ->
                other.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        };
    }

    /** Sends what there is, and gives how many rows that was. */
    long send(Connection connection) throws SQLException, IOException {
        long sent = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(rows.toString()));
        rows.setLength(0);
        return sent;
    }
}
