package se.bas.domain.disclosure;

import se.bas.domain.casework.AssignmentId;

/** What the asker has to do with the own agency's case file on the participant. */
public sealed interface CaseAccess {
    record Assigned(AssignmentId assignment) implements CaseAccess {}

    /** The file is held by the unit that the asker's mandate names. */
    record InOwnUnit() implements CaseAccess {}

    record None() implements CaseAccess {}
}
