package se.bas.application.configuration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import se.bas.application.persistence.Row;

/** Refuses to start on a database that was not migrated for this server, or that holds the demo where it must not. */
@ApplicationScoped
class SchemaAtStart {
    private static final int ORDER = SettingsAtStart.ORDER + 1;
    private static final Logger LOG = Logger.getLogger(SchemaAtStart.class.getName());

    private final EntityManager database;
    private final Config settings;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway")
    protected SchemaAtStart() {
        database = null;
        settings = null;
    }

    @Inject
    SchemaAtStart(EntityManager database, Config settings) {
        this.database = database;
        this.settings = settings;
    }

    @Transactional
    void check(@Observes @Priority(ORDER) Startup startup) {
        boolean told = new Row(database.createNativeQuery("select to_regprocedure('bas.schema_state()') is not null")
                        .getSingleResult())
                .flag(0);
        fault(
                        told
                                ? new Row(database.createNativeQuery("select version, demo from bas.schema_state()")
                                        .getSingleResult())
                                : null)
                .or(this::shiftedClock)
                .ifPresent(SchemaAtStart::refuse);
    }

    private Optional<String> shiftedClock() {
        boolean shifted = new Row(database.createNativeQuery("select bas.clock_is_shifted()")
                        .getSingleResult())
                .flag(0);
        return shifted && !InstallationRules.isDevelopment(name -> settings.getOptionalValue(name, String.class))
                ? Optional.of(
                        "The database's clock is shifted, as tests do it: every period and every log entry would have"
                                + " the wrong day. Empty the table bas.clock_shift.")
                : Optional.empty();
    }

    private Optional<String> fault(@Nullable Row state) {
        int needed = MigrationScripts.last();
        boolean development = InstallationRules.isDevelopment(name -> settings.getOptionalValue(name, String.class));
        return state == null
                ? fault(0, needed, false, development)
                : fault(state.number(0), needed, state.flag(1), development);
    }

    /**
     * What speaks against starting.
     *
     * @param version the last script that has run; 0 for none, or for a time before this was told
     */
    static Optional<String> fault(int version, int needed, boolean demo, boolean development) {
        if (version < needed) {
            return Optional.of("The database has not been migrated: it is at version " + version
                    + ", and this server needs " + needed + ". Run ./bas migrate first.");
        }
        if (version > needed) {
            return Optional.of("The database is at version " + version + ", which is newer than this server (" + needed
                    + "). Start the server that belongs to it.");
        }
        return demo && !development
                ? Optional.of(
                        "The database holds the demo's organisations. An installation begins with a database of its own.")
                : Optional.empty();
    }

    private static void refuse(String fault) {
        LOG.severe("BAS Samverkan does not start. " + fault + " See docs/installation.md.");
        throw new IllegalStateException(fault);
    }
}
