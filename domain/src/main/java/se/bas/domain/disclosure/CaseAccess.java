package se.bas.domain.disclosure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.handover.HandoverId;

/** What the asker has to do with the own agency's case file on the participant. */
public sealed interface CaseAccess {
    record Assigned(AssignmentId assignment) implements CaseAccess {}

    /** A manager of the unit that holds the file has let them stand in, to the end of the day {@code until} (D2). */
    record Covering(CoverId cover, LocalDate until) implements CaseAccess {}

    /** The file is held by the unit that the asker's mandate names. */
    record InOwnUnit() implements CaseAccess {}

    /**
     * There is none to go by: the asker receives what is proposed to their unit, and another agency has proposed to hand
     * this participant over to it (D2).
     *
     * @param from whose proposal it is
     */
    record Intake(HandoverId proposal, AgencyId from) implements CaseAccess {
        /** All that is open before it is accepted: who it is, how they are reached, and what is proposed. */
        public static Set<Category> opened() {
            return EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONTACT, Category.HANDOVER);
        }
    }

    record None() implements CaseAccess {}
}
