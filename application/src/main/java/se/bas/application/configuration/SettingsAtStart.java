package se.bas.application.configuration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/** Refuses to start with a development secret, or with anything else an installation must not have. */
@ApplicationScoped
class SettingsAtStart {
    /** Before whatever looks at the database. */
    static final int ORDER = 1;

    private static final Logger LOG = Logger.getLogger(SettingsAtStart.class.getName());

    private final Config settings;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway")
    protected SettingsAtStart() {
        settings = null;
    }

    @Inject
    SettingsAtStart(Config settings) {
        this.settings = settings;
    }

    void check(@Observes @Priority(ORDER) Startup startup) {
        List<String> faults = InstallationRules.faults(name -> settings.getOptionalValue(name, String.class));
        if (!faults.isEmpty()) {
            String all = String.join(" ", faults);
            LOG.severe("BAS Samverkan does not start. " + all + " See docs/installation.md.");
            throw new IllegalStateException(all);
        }
    }
}
