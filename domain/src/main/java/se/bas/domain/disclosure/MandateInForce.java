package se.bas.domain.disclosure;

import java.util.Set;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;

/** Under what the asker acts, as the database found it in force at the instant of the request. */
public record MandateInForce(
        MandateId id,
        StaffId staff,
        CollaborationId collaboration,
        AgencyId agency,
        UnitId unit,
        Role role,
        Set<Purpose> purposes) {}
