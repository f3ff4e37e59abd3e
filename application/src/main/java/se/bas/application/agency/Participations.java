package se.bas.application.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.agency.Unit;

/** Which agencies take part in the collaboration of the use case. */
@Part
public class Participations {
    private final EntityManager database;

    @Inject
    Participations(EntityManager database) {
        this.database = database;
    }

    public List<Agency> agencies() {
        return database.createQuery("select a from Agency a where a.id in :ids order by a.code", Agency.class)
                .setParameter("ids", ids())
                .getResultList();
    }

    /** In the order of their agencies' codes and their own names. */
    public List<Unit> units() {
        return database.createQuery(
                        "select u from Unit u, Agency a where u.agency = a.id and a.id in :ids order by a.code, u.swedish",
                        Unit.class)
                .setParameter("ids", ids())
                .getResultList();
    }

    /** The units of other agencies that a consent can name: those where somebody works with cases. */
    public List<Unit> possibleRecipients() {
        Set<UUID> possible = ids("select unit_id from recipient_units()");
        return units().stream()
                .filter(unit -> possible.contains(unit.unitId().value()))
                .toList();
    }

    /** Which rules of secrecy an agency works under (CON-07). */
    public SecrecyRegime regimeOf(AgencyId agency) {
        return database.find(Agency.class, agency.value()).regime();
    }

    /** Whether the acting agency is the one that decides of plans. */
    public boolean decidesPlans() {
        return new Row(database.createNativeQuery("select decides_plans()").getSingleResult()).flag(0);
    }

    private Set<UUID> ids() {
        return ids("select agency_id from participation where collaboration_id = acting('collaboration')");
    }

    private Set<UUID> ids(String sql) {
        List<?> rows = database.createNativeQuery(sql).getResultList();
        return rows.stream().map(row -> new Row(row).id(0)).collect(Collectors.toSet());
    }
}
