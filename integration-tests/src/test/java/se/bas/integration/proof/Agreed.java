package se.bas.integration.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent of a world. What it gives is said here a second time, in other words than the domain's and the database's.
 *
 * @param owner who discloses
 */
record Agreed(
        UUID id,
        UUID owner,
        UUID participant,
        UUID unit,
        String purpose,
        LocalDate from,
        LocalDate until,
        Set<String> categories,
        List<End> ends) {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /**
     * An end of it.
     *
     * @param category null for all of it
     */
    record End(String kind, @Nullable String category, Instant at) {}

    /** Whether it lets the unit see this now. */
    boolean gives(UUID toUnit, String forPurpose, String category, Instant now) {
        Instant begins = from.atStartOfDay(SWEDEN).toInstant();
        Instant isOver = until.plusDays(1).atStartOfDay(SWEDEN).toInstant();
        return unit.equals(toUnit)
                && purpose.equals(forPurpose)
                && categories.contains(category)
                && !now.isBefore(begins)
                && now.isBefore(isOver)
                && ends.stream()
                        .filter(end -> end.category() == null || end.category().equals(category))
                        .allMatch(end -> end.at().isAfter(now));
    }
}
