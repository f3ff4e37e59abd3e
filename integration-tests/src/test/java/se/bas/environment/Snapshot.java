package se.bas.environment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of all tables of schema {@code bas}, as text, in an order of their own. */
final class Snapshot {
    private Snapshot() {}

    /** By table, every row as JSON. */
    static Map<String, List<String>> of(Connection owner) throws SQLException {
        return of(owner, columns(owner));
    }

    /** By table, every row, of the columns that are named. */
    static Map<String, List<String>> of(Connection owner, Map<String, List<String>> columns) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            List<String> all = new ArrayList<>();
            String sql = "select jsonb_build_array(" + String.join(", ", table.getValue())
                    + ")::text collate \"C\" as r from bas." + table.getKey() + " order by r";
            try (Statement statement = owner.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    all.add(row.getString(1));
                }
            }
            rows.put(table.getKey(), all);
        }
        return rows;
    }

    /** By table, its columns. */
    static Map<String, List<String>> columns(Connection owner) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select c.table_name, c.column_name from information_schema.columns c join"
                                + " information_schema.tables t using (table_schema, table_name) where c.table_schema ="
                                + " 'bas' and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position")) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return columns;
    }
}
