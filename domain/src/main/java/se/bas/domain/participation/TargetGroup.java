package se.bas.domain.participation;

/**
 * Whether somebody belongs to those the programme is for (PRO-02), as they say themselves or as is known under a consent.
 *
 * @param knownBy how it is known that the social services know them
 */
public record TargetGroup(boolean unemployed, boolean livesHere, TreatmentStage treatment, KnownBy knownBy) {
    public boolean met() {
        return unemployed && livesHere && treatment != TreatmentStage.EARLIER && knownBy != KnownBy.NOT_KNOWN;
    }
}
