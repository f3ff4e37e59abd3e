package se.bas.application.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bas.application.retention.HoldFiles;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Origin;
import se.bas.domain.retention.RetentionHold;

/** Loads the demo population when the server starts with {@code bas.demo=true}. */
@ApplicationScoped
class DemoAtStart {
    private static final Logger LOG = Logger.getLogger(DemoAtStart.class.getName());

    @Inject
    @ConfigProperty(name = "bas.demo", defaultValue = "false")
    boolean wanted;

    void load(@Observes Startup startup, LoadDemo loadDemo, HoldFiles holdFiles) {
        if (!wanted) {
            return;
        }
        DemoPeople people = DemoPeople.read();
        DemoTasks tasks = DemoTasks.read();
        DemoDocuments documents = DemoDocuments.read();
        DemoMessages messages = DemoMessages.read();
        DemoParticipations participations = DemoParticipations.read();
        DemoPlacements placements = DemoPlacements.read();
        int files = DemoOrganisations.AGENCIES.values().stream()
                .mapToInt(agency ->
                        loadDemo.load(job(agency), people, tasks, documents, messages, participations, placements))
                .sum();
        int held = DemoOrganisations.AGENCIES.values().stream()
                .mapToInt(
                        agency -> holdFiles.hold(job(agency), people.caseNumbers(), RetentionHold.Reason.DEMONSTRATION))
                .sum();
        LOG.info(() -> "demo population: " + files + " case files loaded, " + held + " put under a retention hold");
    }

    private static Actor.Job job(AgencyId agency) {
        Origin here = new Origin("start", "", UUID.randomUUID());
        return new Actor.Job("LoadDemo", agency, DemoOrganisations.COLLABORATION, here);
    }
}
