package se.bas.environment;

import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateResult;

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
            return flyway().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new CannotStart(
                    "The database cannot be migrated: " + e.getMessage()
                            + "\nIf a script that had already run was changed: while developing, start with fresh data"
                            + " (./bas run --data-dir …, or remove .bas/run); an installation keeps its scripts as they"
                            + " were released.",
                    e);
        }
    }

    /** What is wrong with how far the schema has come; empty when exactly our scripts have run, as they are. */
    Optional<String> fault() {
        ValidateResult result = flyway().validateWithResult();
        return result.validationSuccessful
                ? Optional.empty()
                : Optional.of(
                        "the schema is not this version's; run ./bas migrate, or use the version that belongs to it ("
                                + result.invalidMigrations.size() + " scripts differ)");
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(url, "bas_owner", ownerPassword)
                .schemas("bas")
                .createSchemas(false)
                .locations(demo ? new String[] {SCRIPTS, DEMO} : new String[] {SCRIPTS})
                // A database that once had the demo keeps it.
                .ignoreMigrationPatterns("repeatable:missing")
                .failOnMissingLocations(true)
                // All or nothing: a version that cannot be reached leaves the one before, with its servers.
                .group(true)
                .load();
    }
}
