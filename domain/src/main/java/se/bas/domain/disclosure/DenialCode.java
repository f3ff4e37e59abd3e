package se.bas.domain.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * Why something stayed closed (CON-03). For the log; never for the asker. From {@link #NO_CONSENT} to {@link #WITHDRAWN}
 * in the order of the checks a consent has to pass, so that a later one has come further.
 */
public enum DenialCode {
    NO_CONSENT,
    RECIPIENT,
    PURPOSE,
    CATEGORY,
    NOT_YET_VALID,
    EXPIRED,
    WITHDRAWN,
    NO_ASSIGNMENT,
    THIRD_PARTY,
    PROTECTED,
    DECEASED,
    UNDERAGE;

    /** The one of two that came further; itself when there is no other. */
    DenialCode further(@Nullable DenialCode other) {
        return other == null || compareTo(other) >= 0 ? this : other;
    }
}
