package se.bas.ui.agency;

/** Why a session is over, as its user is told. */
enum SessionEnd {
    /** They signed out, in this window or another one. */
    SIGNED_OUT,
    /** Nobody did anything for a while (IDA-09). */
    IDLE,
    /** It was as old as a session gets (IDA-09). */
    ABSOLUTE,
    /** Somebody else signed in at the same browser. */
    OTHER_PERSON,
    /** Ended from outside: at Keycloak, at the agency, or by a server that has started anew. */
    ELSEWHERE,
    /** Whether the sign-in still holds could not be asked for too long (IDA-08). */
    UNCONFIRMED,
    /** There never was one: the identity provider did not let them in. */
    NOT_LET_IN
}
