package se.bas.domain.consent;

/** The earlier consent that a new one comes after: same discloser, same participant. */
public sealed interface Follows {
    ConsentId earlier();

    /** The earlier one runs out, or has run out, and the participant has said yes anew (CON-16). */
    record Renews(ConsentId earlier) implements Follows {}

    /** The earlier one was registered in error and has been annulled; this is the correct one (CON-23). */
    record Corrects(ConsentId earlier) implements Follows {}

    /** Whether it may come after a consent that stands so. */
    default boolean possibleAfter(ConsentStatus earlier) {
        return switch (this) {
            case Renews renews -> earlier != ConsentStatus.ANNULLED;
            case Corrects corrects -> earlier == ConsentStatus.ANNULLED;
        };
    }
}
