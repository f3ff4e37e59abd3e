package se.bas.domain.agency;

import java.util.Optional;

/** Why a mandate that has been granted could not be approved, declined, taken back, ended or attested. */
public enum MandateStepProblem {
    /** None of the asker's agency, or not of the unit the asker manages. */
    NOT_FOUND,
    /** It takes another role, or it was granted by somebody else. */
    NOT_YOURS,
    /** Who granted it does not approve it. */
    OWN_GRANT,
    /** Nobody approves their own. */
    OWN_MANDATE,
    /** Somebody was faster. */
    ALREADY_DECIDED,
    /** Its last day is over. */
    RUN_OUT,
    /** The holder has got another since that does not go with it (IDA-06). */
    CONFLICT,
    /** It began in this quarter, or somebody has said in this quarter that it is needed. */
    NOT_DUE,
    REASON_TOO_SHORT,
    REASON_TOO_LONG;

    /** The fewest characters that can tell why. */
    public static final int REASON_AT_LEAST = 10;

    /** The most that are kept. */
    public static final int REASON_AT_MOST = 500;

    /** What is wrong with a reason; empty when it will do. */
    public static Optional<MandateStepProblem> ofReason(String reason) {
        int length = reason.strip().length();
        if (length < REASON_AT_LEAST) {
            return Optional.of(REASON_TOO_SHORT);
        }
        return length > REASON_AT_MOST ? Optional.of(REASON_TOO_LONG) : Optional.empty();
    }
}
