package se.bas.environment;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date as its owner, before the server starts. */
final class Migration {
    private final DatabaseAddress database;

    Migration(DatabaseAddress database) {
        this.database = database;
    }

    /** Runs the scripts that are new, and tells how many. */
    int run() {
        try {
            return Flyway.configure()
                    .dataSource(database.url(), "bas_owner", database.ownerPassword())
                    .schemas("bas")
                    .createSchemas(false)
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new CannotStart(
                    "The database cannot be migrated: " + e.getMessage()
                            + "\nIf a script that had already run was changed, start with fresh data: ./bas run"
                            + " --data-dir …, or remove .bas/run",
                    e);
        }
    }
}
