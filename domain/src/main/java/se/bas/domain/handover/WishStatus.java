package se.bas.domain.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How it stands with a wish for a handover, as one side knows. */
public enum WishStatus {
    /** Nothing has been heard, or may be. */
    ASKED,
    /** A handover was proposed since, and not taken back. */
    ANSWERED,
    DECLINED;

    /**
     * Of what one side has.
     *
     * @param declinedAt null when it was not declined, or that was not told
     * @param proposedAt when one's own part in the latest handover between the two was; null when there is none that
     *     stands
     */
    static WishStatus of(Instant askedAt, @Nullable Instant declinedAt, @Nullable Instant proposedAt) {
        if (proposedAt != null && !proposedAt.isBefore(askedAt)) {
            return ANSWERED;
        }
        return declinedAt == null ? ASKED : DECLINED;
    }
}
