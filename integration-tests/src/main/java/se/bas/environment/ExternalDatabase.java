package se.bas.environment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that someone else runs. We only check that it answers, and that both roles may enter. */
record ExternalDatabase(DatabaseAddress address) implements Database {

    static ExternalDatabase reach(DatabaseAddress address) {
        check(address, "bas_owner", address.ownerPassword());
        check(address, "bas_app", address.appPassword());
        return new ExternalDatabase(address);
    }

    private static void check(DatabaseAddress address, String role, String password) {
        try (Connection connection = DriverManager.getConnection(address.url(), role, password)) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database " + address.url() + " cannot be reached as " + role + ": " + e.getMessage()
                            + "\nSee config/postgresql/roles.sql for how to prepare a database; its passwords are read"
                            + " from BAS_DB_OWNER_PASSWORD and BAS_DB_APP_PASSWORD.",
                    e);
        }
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
