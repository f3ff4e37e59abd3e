package se.bas.domain.disclosure;

import java.time.LocalDate;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CoverId;

/** What the asker has to do with the own agency's case file on the participant. */
public sealed interface CaseAccess {
    record Assigned(AssignmentId assignment) implements CaseAccess {}

    /** A manager of the unit that holds the file has let them stand in, to the end of the day {@code until} (D2). */
    record Covering(CoverId cover, LocalDate until) implements CaseAccess {}

    /** The file is held by the unit that the asker's mandate names. */
    record InOwnUnit() implements CaseAccess {}

    record None() implements CaseAccess {}
}
