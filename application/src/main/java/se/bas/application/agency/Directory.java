package se.bas.application.agency;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.StaffMember;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;

/** Who is called what. Names of organisations and staff; no participant is in it. */
@Part
public class Directory {
    private final EntityManager database;

    @Inject
    Directory(EntityManager database) {
        this.database = database;
    }

    /** The names of all agencies and units, and of the staff asked for: three statements. */
    public Names names(Set<StaffId> staff) {
        return new Names(
                all(Agency.class).stream().collect(toMap(Agency::agencyId, agency -> agency)),
                all(Unit.class).stream().collect(toMap(Unit::unitId, unit -> unit)),
                staff.isEmpty() ? Map.of() : staffNames(staff));
    }

    private Map<StaffId, String> staffNames(Set<StaffId> staff) {
        List<UUID> ids = staff.stream().map(StaffId::value).toList();
        return database.createQuery("select s from StaffMember s where s.id in :ids", StaffMember.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(StaffMember::staffId, StaffMember::name));
    }

    private <T> List<T> all(Class<T> kind) {
        return database.createQuery("select x from " + kind.getSimpleName() + " x", kind)
                .getResultList();
    }

    /** What was found. */
    public record Names(Map<AgencyId, Agency> agencies, Map<UnitId, Unit> units, Map<StaffId, String> staff) {
        public Name agency(AgencyId id) {
            return found(id).name();
        }

        public String code(AgencyId id) {
            return found(id).code();
        }

        public Name unit(UnitId id) {
            Unit unit = units.get(id);
            if (unit == null) {
                throw new IllegalStateException("a unit without a name");
            }
            return unit.name();
        }

        /** Empty for someone who is not in the directory. */
        public String staff(StaffId id) {
            return staff.getOrDefault(id, "");
        }

        private Agency found(AgencyId id) {
            Agency agency = agencies.get(id);
            if (agency == null) {
                throw new IllegalStateException("an agency without a name");
            }
            return agency;
        }
    }
}
