package se.bas.ui.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.bas.domain.agency.Role;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Navigation.Entry;

/** What the features offer to the mandate in force. */
@Dependent
class Menu {
    private final Instance<Navigation> features;
    private final SignedIn signedIn;

    @Inject
    Menu(Instance<Navigation> features, SignedIn signedIn) {
        this.features = features;
        this.signedIn = signedIn;
    }

    List<Entry> entries() {
        Optional<Role> role = signedIn.mandate().map(mandate -> mandate.role());
        return features.stream()
                .flatMap(feature -> feature.entries().stream())
                .filter(entry -> role.map(entry.roles()::contains).orElse(false))
                .sorted(Comparator.comparingInt(Entry::rank))
                .toList();
    }
}
