package se.bas.integration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;

/** The database as its owner sees it: for looking behind the gate, and for breaking what the server stands on. */
public final class OwnersDatabase {
    private static final int SECONDS_TO_ANSWER = 10;

    /** To begin a connection takes PostgreSQL longer than nearly everything it is asked here. */
    private static final Deque<Connection> IDLE = new ConcurrentLinkedDeque<>();

    private OwnersDatabase() {}

    public static Connection connect() throws SQLException {
        DatabaseAddress address = TestEnvironment.addresses().database();
        return DriverManager.getConnection(
                address.url() + (address.url().contains("?") ? "&" : "?") + "currentSchema=bas&stringtype=unspecified"
                        // What is asked may be asked of another structure the next time.
                        + "&prepareThreshold=0",
                "bas_owner",
                address.ownerPassword());
    }

    public static void run(String... statements) throws SQLException {
        Connection connection = lent();
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException | RuntimeException broken) {
            connection.close();
            throw broken;
        }
        IDLE.push(connection);
    }

    /** Nobody else's, until it is given back. */
    private static Connection lent() throws SQLException {
        @Nullable Connection known = IDLE.poll();
        return known != null && known.isValid(SECONDS_TO_ANSWER) ? known : connect();
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
        Connection connection = lent();
        String value;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                value = String.valueOf(rows.getObject(1));
            }
        } catch (SQLException | RuntimeException broken) {
            connection.close();
            throw broken;
        }
        IDLE.push(connection);
        return value;
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
