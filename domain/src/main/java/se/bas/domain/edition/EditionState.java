package se.bas.domain.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a version of an item stands on a day. Of those whose day has come, the newest is in force. */
public enum EditionState {
    /** Its day has not come. */
    COMING,
    IN_FORCE,
    /** Another has taken its place, or will have on its first day. */
    OVER,
    /** Taken back before its day. */
    WITHDRAWN;

    private static final Comparator<Version> NEWEST =
            Comparator.comparing(Version::from).thenComparingInt(Version::number);

    /**
     * What it takes to tell.
     *
     * @param from its first day
     */
    public record Version(int number, LocalDate from, boolean withdrawn) {}

    /** The version in force; empty when that is what the product brings. */
    public static Optional<Version> inForce(List<Version> ofOneItem, LocalDate day) {
        return ofOneItem.stream()
                .filter(version -> !version.withdrawn() && !version.from().isAfter(day))
                .max(NEWEST);
    }

    /** Where one of an item's versions stands. */
    public static EditionState of(Version version, List<Version> ofOneItem, LocalDate day) {
        if (version.withdrawn()) {
            return WITHDRAWN;
        }
        boolean toCome = version.from().isAfter(day);
        LocalDate decides = toCome ? version.from() : day;
        if (inForce(ofOneItem, decides).filter(version::equals).isEmpty()) {
            return OVER;
        }
        return toCome ? COMING : IN_FORCE;
    }
}
