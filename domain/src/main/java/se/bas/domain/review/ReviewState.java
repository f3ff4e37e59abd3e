package se.bas.domain.review;

import java.util.EnumSet;
import java.util.Set;

/** Where an access that is reviewed stands: open until somebody has judged it, then as the last step says (LOG-08). */
public enum ReviewState {
    OPEN,
    JUSTIFIED,
    EXPLANATION_ASKED,
    EXPLAINED,
    SUSPECTED_BREACH,
    CLOSED;

    /**
     * What an auditor may make of it; empty when it is at its end. What was justified can be asked about after all, and what is
     * suspected is closed when the incident is dealt with.
     */
    public Set<ReviewState> next() {
        return switch (this) {
            case OPEN, EXPLAINED -> EnumSet.of(JUSTIFIED, EXPLANATION_ASKED, SUSPECTED_BREACH);
            case EXPLANATION_ASKED -> EnumSet.of(JUSTIFIED, SUSPECTED_BREACH);
            case JUSTIFIED -> EnumSet.of(EXPLANATION_ASKED, SUSPECTED_BREACH);
            case SUSPECTED_BREACH -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(ReviewState.class);
        };
    }

    /** Whether nothing of it is left to do, so that the review can be closed. */
    public boolean settled() {
        return this == JUSTIFIED || this == CLOSED;
    }
}
