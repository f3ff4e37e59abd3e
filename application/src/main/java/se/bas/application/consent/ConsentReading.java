package se.bas.application.consent;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.consent.ConsentTerms.Ending;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.edition.TextLanguage;

/** Makes of a consent what the discloser and the named unit are shown. */
public final class ConsentReading {
    private ConsentReading() {}

    /**
     * Makes the view.
     *
     * @param whyAnnulled reasons of the asker's own agency
     * @param informed what a participant of the asker's own agency had been told
     * @param deceased whether the asker's agency knows that the participant has died
     * @return empty for a consent that is neither the asker's agency's nor names the asker's unit
     */
    public static Optional<ConsentView> view(
            Consent consent,
            Names names,
            Map<ConsentId, String> whyAnnulled,
            Informed.Texts informed,
            MandateInForce mandate,
            Instant at,
            boolean deceased) {
        boolean given = consent.owner().equals(mandate.agency());
        if (!given && !consent.recipientUnit().equals(mandate.unit())) {
            return Optional.empty();
        }
        ConsentTerms terms = deceased ? consent.terms().ofDeceased(at) : consent.terms();
        Map<Category, Instant> withdrawn = withdrawn(terms, at);
        return Optional.of(new ConsentView(
                consent.consentId(),
                given,
                names.agency(consent.owner()),
                names.code(consent.owner()),
                names.agency(consent.recipientAgency()),
                names.unit(consent.recipientUnit()),
                names.code(consent.recipientAgency()),
                terms.purpose(),
                left(terms, at),
                withdrawn,
                terms.period().from(),
                terms.period().until(),
                consent.form(),
                consent.givenAt(),
                consent.place(),
                names.staff(consent.receivedBy()),
                terms.statusAt(at),
                withdrawn.values().stream().max(naturalOrder()).orElse(null),
                consent.language(),
                consent.interpreting(),
                consent.interpreter(),
                annulledAt(terms, at)
                        .map(when -> new ConsentView.Annulled(when, whyAnnulled.get(consent.consentId())))
                        .orElse(null),
                consent.follows().orElse(null),
                new ConsentView.Information(
                        consent.informationVersion(),
                        TextLanguage.shownTo(consent.language()).tag(),
                        given ? informed.words(consent) : List.of())));
    }

    private static Set<Category> left(ConsentTerms terms, Instant at) {
        return terms.categories().stream()
                .filter(category -> !ended(terms.statusAt(at, category)))
                .collect(toCollection(() -> EnumSet.noneOf(Category.class)));
    }

    private static Map<Category, Instant> withdrawn(ConsentTerms terms, Instant at) {
        Map<Category, Instant> withdrawn = new EnumMap<>(Category.class);
        for (Category category : terms.categories()) {
            terms.endings().stream()
                    .filter(ending -> ending.kind() == Ending.Kind.WITHDRAWN)
                    .filter(ending -> ending.category() == null || ending.category() == category)
                    .map(Ending::at)
                    .filter(ended -> !ended.isAfter(at))
                    .min(naturalOrder())
                    .ifPresent(ended -> withdrawn.put(category, ended));
        }
        return withdrawn;
    }

    private static Optional<Instant> annulledAt(ConsentTerms terms, Instant at) {
        return terms.endings().stream()
                .filter(ending -> ending.kind() == Ending.Kind.ANNULLED)
                .map(Ending::at)
                .filter(ended -> !ended.isAfter(at))
                .min(naturalOrder());
    }

    private static boolean ended(ConsentStatus status) {
        return status == ConsentStatus.WITHDRAWN || status == ConsentStatus.ANNULLED;
    }
}
