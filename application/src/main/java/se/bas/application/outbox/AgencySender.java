package se.bas.application.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import se.bas.application.Part;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.outbox.Channel;

/** In whose name an agency sends, and by what. */
@Part
public class AgencySender {
    private final EntityManager database;
    private final OutboxSettings settings;

    @Inject
    AgencySender(EntityManager database, OutboxSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    public Optional<String> name(AgencyId agency) {
        return settings.sender(code(agency));
    }

    Set<Channel> open(AgencyId agency) {
        return settings.openFor(code(agency));
    }

    private String code(AgencyId agency) {
        return database.find(Agency.class, agency.value()).code();
    }
}
