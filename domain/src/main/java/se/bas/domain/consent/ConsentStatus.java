package se.bas.domain.consent;

/** Where a consent stands at an instant; computed, never stored (CON-24). */
public enum ConsentStatus {
    NOT_YET_VALID,
    ACTIVE,
    EXPIRED,
    /** It would be in force, and the participant has died: nothing new is disclosed by it (CON-42). */
    DECEASED,
    WITHDRAWN,
    /** Registered in error, and replaced or not (CON-23). */
    ANNULLED
}
