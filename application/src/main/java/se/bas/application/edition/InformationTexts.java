package se.bas.application.edition;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.TextItem;

/** What participants of the acting agency are told before consenting (CON-20), now and when a consent was given. */
@Part
public class InformationTexts {
    private static final String ITEM = TextItem.CONSENT_INFORMATION.name();

    private final UnderWay underWay;
    private final Editions editions;
    private final TextRules rules;
    private final Directory directory;

    @Inject
    InformationTexts(UnderWay underWay, Editions editions, TextRules rules, Directory directory) {
        this.underWay = underWay;
        this.editions = editions;
        this.rules = rules;
        this.directory = directory;
    }

    /** What is shown today. */
    public InformationText inForce() {
        return inForce(directory.names(Set.of()));
    }

    /**
     * What was shown on a day that is over: what the form says that was signed then (CON-20). Empty unless it is called that.
     *
     * @param version as the form names it
     */
    public Optional<InformationText> shownOn(LocalDate day, String version) {
        Names names = directory.names(Set.of());
        InformationText then = of(editions.inForce(rules, ITEM, day), names);
        if (then.version().equals(version)) {
            return Optional.of(then);
        }
        // Before its own first edition an agency has had every text that the product brought.
        return then.version().equals(ConsentDraft.INFORMATION_VERSION)
                ? BroughtTexts.information(version).map(content -> text(version, content, names))
                : Optional.empty();
    }

    InformationText inForce(Names names) {
        return of(editions.inForce(rules, ITEM), names);
    }

    InformationText of(Editions.InForce found, Names names) {
        String version = found.id() == null ? ConsentDraft.INFORMATION_VERSION : prefix(names) + found.version();
        return InformationText.of(version, found.content(), names.agency(agency()));
    }

    /** What each of these versions said; without those that neither the product nor the acting agency had. */
    public Map<String, InformationText> versions(Set<String> versions, Names names) {
        String prefix = prefix(names);
        Map<String, InformationText> all = new HashMap<>();
        Set<String> own = new HashSet<>();
        for (String version : versions) {
            BroughtTexts.information(version)
                    .ifPresentOrElse(
                            content -> all.put(version, text(version, content, names)), () -> own.add(version));
        }
        if (own.stream().anyMatch(version -> version.startsWith(prefix))) {
            editions.numbered(rules, ITEM)
                    .forEach((number, content) -> all.put(prefix + number, text(prefix + number, content, names)));
        }
        return all;
    }

    private InformationText text(String version, EditionContent content, Names names) {
        return InformationText.of(version, content, names.agency(agency()));
    }

    private String prefix(Names names) {
        return names.code(agency()).toUpperCase(Locale.ROOT) + "-";
    }

    private AgencyId agency() {
        return underWay.acting().mandate().agency();
    }
}
