package se.bas.integration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;

/** The database as its owner sees it: for looking behind the gate, and for breaking what the server stands on. */
public final class OwnersDatabase {
    private OwnersDatabase() {}

    public static Connection connect() throws SQLException {
        DatabaseAddress address = TestEnvironment.addresses().database();
        return DriverManager.getConnection(
                address.url() + (address.url().contains("?") ? "&" : "?") + "currentSchema=bas&stringtype=unspecified",
                "bas_owner",
                address.ownerPassword());
    }

    public static void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Deletes what a test put under a held file: a hold does not let even the owner. */
    public static void deleteHeld(String table, String condition) throws SQLException {
        run(
                "alter table " + table + " disable trigger held_from_disposal",
                "delete from " + table + " where " + condition,
                "alter table " + table + " enable trigger held_from_disposal");
    }

    /** The one value of a query. */
    public static String value(String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getObject(1));
            }
        }
    }

    /** Breaks something while the test runs, and mends it whatever happens. */
    public static void whileBroken(String breaking, String mending, Check check) throws Exception {
        run(breaking);
        try {
            check.run();
        } finally {
            run(mending);
        }
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Check {
        void run() throws Exception;
    }
}
