package se.bas.domain.agency;

import java.util.EnumSet;
import java.util.Set;

/**
 * Someone who acts as administrator or manager, and what that lets them do with their own agency's mandates (D2, IDA-06).
 * Granting takes two people: who grants never approves, and nobody approves their own.
 *
 * @param role any; all but administrators and managers may do nothing
 * @param unit the unit of the mandate they act under
 */
public record Administration(StaffId who, Role role, UnitId unit) {
    /** Whether they have anything to do with mandates at all. */
    public static boolean belongsTo(Role role) {
        return role == Role.ADMINISTRATOR || role == Role.MANAGER;
    }

    /** Whether the unit's mandates are theirs to see and to decide: an administrator's all, a manager's own unit's. */
    public boolean reaches(UnitId other) {
        return role == Role.ADMINISTRATOR || (role == Role.MANAGER && unit.equals(other));
    }

    /** Whether they may grant this role; a manager only those that work with cases under them. */
    public boolean mayGrant(Role granted) {
        return role == Role.ADMINISTRATOR
                || (role == Role.MANAGER && (granted == Role.CASEWORKER || granted == Role.HOUSING_SUPPORT));
    }

    /**
     * What they may do with a mandate of their agency.
     *
     * @param granter who granted it; not the holder
     * @param due whether it is to be attested ({@link Attestation#isDue})
     */
    public Set<MandateAct> may(StaffId granter, StaffId holder, UnitId of, MandateState state, boolean due) {
        Set<MandateAct> may = EnumSet.noneOf(MandateAct.class);
        if (!reaches(of)) {
            return may;
        }
        if (state == MandateState.PROPOSED) {
            if (who.equals(granter)) {
                may.add(MandateAct.WITHDRAW);
            } else if (!who.equals(holder)) {
                may.add(MandateAct.APPROVE);
                may.add(MandateAct.DECLINE);
            }
        } else if (state.endable()) {
            // Taking away is safe, so one is enough, and may be the holder.
            may.add(MandateAct.END);
        }
        // That one needs it is for another to say.
        if (due && !who.equals(holder)) {
            may.add(MandateAct.ATTEST);
        }
        return may;
    }
}
