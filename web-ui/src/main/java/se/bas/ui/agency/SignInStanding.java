package se.bas.ui.agency;

/** What Keycloak says of a sign-in. */
enum SignInStanding {
    /** The account may still sign in, and its session at Keycloak is there. */
    HOLDS,
    /** The account has been disabled or taken away, or its session has ended. */
    OVER,
    /** Keycloak said nothing that can be understood. */
    UNKNOWN
}
