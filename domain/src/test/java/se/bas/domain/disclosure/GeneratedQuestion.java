package se.bas.domain.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;

/**
 * One question about a made-up participant, in words that other engines know too.
 *
 * @param allowed the purposes of the mandate; may be empty
 * @param agency of the asker
 * @param sameAuthority whether {@code owner} is the asker's agency or counts as one authority with it
 * @param owesDuty whether {@code owner} has a preset duty to tell the asker's agency, and carries it out
 */
record GeneratedQuestion(
        Role role,
        Set<Purpose> allowed,
        AgencyId agency,
        UnitId unit,
        CaseAccess access,
        AgencyId owner,
        boolean sameAuthority,
        boolean owesDuty,
        Category category,
        Purpose purpose,
        Instant at) {
    /** The facts as our gate has them. */
    Facts facts(GeneratedGrounds grounds) {
        MandateInForce mandate = new MandateInForce(
                new MandateId(new UUID(6, 1)), new StaffId(new UUID(7, 1)), World.BAS, agency, unit, role, allowed);
        return new Facts(
                mandate,
                access,
                new Question(owner, category),
                purpose,
                sameAuthority,
                grounds.consents(),
                grounds.recorded(),
                owesDuty,
                at);
    }

    /** What the asker has to do with the case, in one word. */
    String accessName() {
        return switch (access) {
            case CaseAccess.Assigned assigned -> "ASSIGNED";
            case CaseAccess.Covering covering -> "COVERING";
            case CaseAccess.InOwnUnit inOwnUnit -> "IN_OWN_UNIT";
            case CaseAccess.Intake intake -> "INTAKE";
            case CaseAccess.None none -> "NONE";
        };
    }

    /** Whose proposal the asker receives; empty when they receive none. */
    String proposedBy() {
        return access instanceof CaseAccess.Intake(var proposal, var from)
                ? from.value().toString()
                : "";
    }

    List<String> allowedNames() {
        return allowed.stream().map(Enum::name).sorted().toList();
    }
}
