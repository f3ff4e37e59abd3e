package se.bas.domain.ground;

import se.bas.domain.agency.SecrecyRegime;

/**
 * What in the law, other than a consent, lets something cross (CON-06). Consent (OSL 12:2) and emergency are not among
 * them: they have rules of their own. A name is also the ground's code in the log, so it never changes.
 */
public enum BasisKind {
    /** No harm comes of it, as the secrecy provision itself asks (OSL 26:1, 28:11). */
    HARM_TEST,
    /** A duty in a statute or an ordinance (OSL 10:28). */
    DUTY_10_28,
    /** The discloser cannot do its own work without it (OSL 10:2). */
    NECESSARY_10_2,
    /** The general clause (OSL 10:27). */
    GENERAL_10_27,
    /** The right of a party to see the material (OSL 10:3). */
    PARTY_10_3,
    /** Against crime and wrong payments, after a balancing (OSL 10:15 a). */
    CRIME_FRAUD_10_15A;

    /**
     * Whether the law itself shuts it out, whatever an agency has written: the general clause does not reach chapter 26
     * (OSL 10:27; CON-07).
     */
    public boolean excludedUnder(SecrecyRegime regime) {
        return this == GENERAL_10_27 && regime == SecrecyRegime.OSL_26;
    }

    /**
     * Whether an agency under these rules of secrecy uses it as long as it has written nothing about it. What exempts
     * chapter 26 from 10:15 a is not certain, so there it is not used before a lawyer has said so.
     */
    public boolean usualUnder(SecrecyRegime regime) {
        return switch (this) {
            case GENERAL_10_27, CRIME_FRAUD_10_15A -> regime != SecrecyRegime.OSL_26;
            case HARM_TEST, DUTY_10_28, NECESSARY_10_2, PARTY_10_3 -> true;
        };
    }
}
