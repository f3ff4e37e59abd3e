package se.bas.ui.consent;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.Follows;
import se.bas.ui.components.Routes;

/** The way to the form for a consent that follows another. The address holds ids alone. */
record FormLink(String path, QueryParameters query) {
    private static final String RENEWS = "renews";
    private static final String CORRECTS = "corrects";

    static FormLink renewing(CaseFileId file, ConsentId earlier) {
        return link(file, RENEWS, earlier);
    }

    static FormLink correcting(CaseFileId file, ConsentId earlier) {
        return link(file, CORRECTS, earlier);
    }

    private static FormLink link(CaseFileId file, String how, ConsentId earlier) {
        return new FormLink(Routes.toConsentForm(file), QueryParameters.simple(Map.of(how, earlier.toString())));
    }

    /** What the address says that the new consent follows; empty when it says nothing that can be read. */
    static Optional<Follows> in(Location location) {
        Optional<Follows> renewal = read(location, RENEWS, Follows.Renews::new);
        return renewal.isPresent() ? renewal : read(location, CORRECTS, Follows.Corrects::new);
    }

    private static Optional<Follows> read(Location location, String how, Function<ConsentId, Follows> follows) {
        try {
            return location.getQueryParameters()
                    .getSingleParameter(how)
                    .map(UUID::fromString)
                    .map(ConsentId::new)
                    .map(follows);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    void follow() {
        UI.getCurrentOrThrow().navigate(path, query);
    }

    Anchor anchor(String words) {
        Anchor anchor = new Anchor(path + "?" + query.getQueryString(), words);
        anchor.addClassName("button-link");
        return anchor;
    }
}
