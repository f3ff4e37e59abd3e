package se.bas.application.consent;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Stream;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.disclosure.Category;

/** Which units could see something by consent at some time: whom its owner tells when it was wrong (GDP-03; art. 19). */
public final class EarlierReach {
    private EarlierReach() {}

    /**
     * Gives them.
     *
     * @param consents the owner's
     * @param from when it could be seen first
     * @param until when it no longer read so
     */
    public static SequencedSet<UnitId> of(
            Collection<Consent> consents, Category category, Instant from, Instant until) {
        return consents.stream()
                .filter(consent -> consent.terms().categories().contains(category))
                .filter(consent -> applied(consent, category, from, until))
                .map(Consent::recipientUnit)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Whatever ends, a consent begins to apply on its first day, or when it is registered, if that is later. */
    private static boolean applied(Consent consent, Category category, Instant from, Instant until) {
        Instant firstDay =
                consent.terms().period().from().atStartOfDay(ConsentPeriod.ZONE).toInstant();
        return Stream.of(from, consent.registeredAt(), firstDay)
                .filter(at -> !at.isBefore(from) && !at.isAfter(until) && !at.isBefore(consent.registeredAt()))
                .anyMatch(at -> consent.terms().statusAt(at, category) == ConsentStatus.ACTIVE);
    }
}
