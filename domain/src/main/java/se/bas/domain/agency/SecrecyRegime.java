package se.bas.domain.agency;

/** Which chapter of OSL protects what an agency knows. Where it is uncertain, the stricter. */
public enum SecrecyRegime {
    /** Social services: the reverse presumption of harm, and no general clause (OSL 26:1, 10:27). */
    OSL_26,
    /** Employment services (OSL 28:11). */
    OSL_28
}
