package se.bas.domain.casework;

/** How sure the authorities are of who has a coordination number (lag 2022:1697 2 kap. 1–6 §§; PNR-05). */
public enum IdentityLevel {
    /** Styrkt identitet. */
    CONFIRMED,
    /** Sannolik identitet. */
    PROBABLE,
    /** Osäker identitet. */
    UNCERTAIN
}
