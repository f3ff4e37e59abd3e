package se.bas.domain.agency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody has, or may get: a role in a unit for some days, both ends included.
 */
public record HeldMandate(UnitId unit, Role role, LocalDate from, LocalDate until) {
    /** Why one person cannot have both (IDA-06); empty when they can. Those whose days do not meet never disturb. */
    public Optional<MandateProblem> conflictWith(HeldMandate other) {
        if (from.isAfter(other.until) || until.isBefore(other.from)) {
            return Optional.empty();
        }
        if (either(other, Role.ADMINISTRATOR) && either(other, Role.AUDITOR)) {
            return Optional.of(MandateProblem.ADMINISTRATOR_AND_AUDITOR);
        }
        if (!unit.equals(other.unit)) {
            return Optional.empty();
        }
        // Nobody reviews what they did themselves, be it as caseworker, as housing support or as manager.
        if (either(other, Role.AUDITOR) && (role.worksWithCases() || other.role.worksWithCases())) {
            return Optional.of(MandateProblem.CASEWORK_AND_AUDITOR);
        }
        return role == other.role ? Optional.of(MandateProblem.ALREADY_HELD) : Optional.empty();
    }

    private boolean either(HeldMandate other, Role one) {
        return role == one || other.role == one;
    }
}
