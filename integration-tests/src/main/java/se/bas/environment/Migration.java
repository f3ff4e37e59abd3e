package se.bas.environment;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date as its owner, before the server starts. */
final class Migration {
    private static final String SCRIPTS = "classpath:db/migration";
    private static final String DEMO = "classpath:db/demo";

    private final String url;
    private final String ownerPassword;
    private final boolean demo;

    /**
     * A migration.
     *
     * @param url the database's JDBC address
     * @param demo whether the demo's organisations are set up too
     */
    Migration(String url, String ownerPassword, boolean demo) {
        this.url = url;
        this.ownerPassword = ownerPassword;
        this.demo = demo;
    }

    /** Runs the scripts that are new, and tells how many. */
    int run() {
        try {
            return Flyway.configure()
                    .dataSource(url, "bas_owner", ownerPassword)
                    .schemas("bas")
                    .createSchemas(false)
                    .locations(demo ? new String[] {SCRIPTS, DEMO} : new String[] {SCRIPTS})
                    // A database that once had the demo keeps it.
                    .ignoreMigrationPatterns("repeatable:missing")
                    .failOnMissingLocations(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new CannotStart(
                    "The database cannot be migrated: " + e.getMessage()
                            + "\nIf a script that had already run was changed: while developing, start with fresh data"
                            + " (./bas run --data-dir …, or remove .bas/run); an installation keeps its scripts as they"
                            + " were released.",
                    e);
        }
    }
}
