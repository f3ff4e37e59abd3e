package se.bas.application.employer;

import org.jspecify.annotations.Nullable;
import se.bas.domain.employer.WorkKind;

/**
 * Which employers a list shows.
 *
 * @param text part of a name or a place, or the beginning of a number; empty for all
 * @param only which of them
 * @param kind of work that they offer; null for any
 */
public record EmployerFilter(
        String text, Only only, @Nullable WorkKind kind) {
    public static final int LONGEST = 60;

    public EmployerFilter {
        text = text.replace("\0", "").strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Which of them. */
    public enum Only {
        ACTIVE,
        /** Those that offer a place on the day of asking. */
        WITH_PLACES,
        /** Those that nobody has been in contact with for three months. */
        LONG_SILENT,
        PUT_ASIDE,
        ALL
    }

    /** All that are offered. */
    public static EmployerFilter everything() {
        return new EmployerFilter("", Only.ACTIVE, null);
    }
}
