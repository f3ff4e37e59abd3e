package se.bas.integration.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a world to disclose without consent. What it gives is said here a second time, in other words than the
 * domain's and the database's.
 *
 * @param owner who discloses
 * @param endedAt null while it stands
 */
record Decided(
        UUID id,
        UUID owner,
        UUID participant,
        UUID unit,
        String purpose,
        LocalDate from,
        LocalDate until,
        Set<String> categories,
        @Nullable Instant endedAt) {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Whether it lets the unit see this now. */
    boolean gives(UUID toUnit, String forPurpose, String category, Instant now) {
        Instant isOver = until.plusDays(1).atStartOfDay(SWEDEN).toInstant();
        return unit.equals(toUnit)
                && purpose.equals(forPurpose)
                && categories.contains(category)
                && begunAt(now)
                && now.isBefore(isOver)
                && (endedAt == null || endedAt.isAfter(now));
    }

    boolean begunAt(Instant now) {
        return !now.isBefore(from.atStartOfDay(SWEDEN).toInstant());
    }
}
