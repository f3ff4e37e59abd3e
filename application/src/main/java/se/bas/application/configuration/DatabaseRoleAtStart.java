package se.bas.application.configuration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.logging.Logger;
import se.bas.application.persistence.Row;

/** Refuses to start as a database role that row-level security does not bind, or that could bend the log. */
@ApplicationScoped
class DatabaseRoleAtStart {
    /** After it is known that there is a schema to have rights in. */
    private static final int ORDER = SettingsAtStart.ORDER + 2;

    private static final Logger LOG = Logger.getLogger(DatabaseRoleAtStart.class.getName());

    private static final String TOO_STRONG = """
            select r.rolsuper or r.rolbypassrls
                   or exists (select from pg_class c where c.relnamespace = cast('bas' as regnamespace) and c.relowner = r.oid)
                   or exists (select from pg_class c where c.relnamespace = cast('bas' as regnamespace)
                              and pg_has_role(c.relowner, 'member'))
                   or exists (select from pg_class c where c.relnamespace = cast('bas' as regnamespace)
                              and (c.relname like 'log%' or c.relname like 'consent%') and c.relkind = 'r'
                              and has_table_privilege(c.oid, 'update, delete, truncate'))
                   or has_table_privilege('bas.log_leaf', 'select') or has_table_privilege('bas.consent_ending', 'insert')
              from pg_roles r where r.rolname = current_user
            """;

    private final EntityManager database;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway")
    protected DatabaseRoleAtStart() {
        database = null;
    }

    @Inject
    DatabaseRoleAtStart(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void check(@Observes @Priority(ORDER) Startup startup) {
        if (new Row(database.createNativeQuery(TOO_STRONG).getSingleResult()).flag(0)) {
            String fault = "The database role is too strong: it must be neither superuser nor owner of"
                    + " the tables, must not bypass row-level security, nor change the log. Use bas_app as"
                    + " config/postgresql/roles.sql makes it.";
            LOG.severe("BAS Samverkan does not start. " + fault);
            throw new IllegalStateException(fault);
        }
    }
}
