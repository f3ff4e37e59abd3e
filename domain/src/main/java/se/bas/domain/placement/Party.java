package se.bas.domain.placement;

/** Who agrees on a placement: all three, each for itself. */
public enum Party {
    PARTICIPANT,
    EMPLOYER,
    AGENCY
}
