package se.bas.domain.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many days its author can correct a note, beside the day it was written on (UIX-04): as many as held on that day, whatever
 * holds since.
 */
public final class NoteDays {
    public static final int USUAL = 14;

    private final NavigableMap<LocalDate, Integer> from;
    private final int before;

    /**
     * What has held at an agency.
     *
     * @param before what held before the first day
     * @param from what has held since which day
     */
    public NoteDays(int before, Map<LocalDate, Integer> from) {
        this.before = before;
        this.from = new TreeMap<>(from);
    }

    /** As usual, always. */
    public static NoteDays usual() {
        return new NoteDays(USUAL, Map.of());
    }

    int on(LocalDate written) {
        Map.Entry<LocalDate, Integer> held = from.floorEntry(written);
        return held == null ? before : held.getValue();
    }
}
