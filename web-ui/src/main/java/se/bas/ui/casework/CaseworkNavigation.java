package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bas.application.casework.SearchCases;
import se.bas.domain.agency.Role;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Keys;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/** The way to my cases. */
@Dependent
public class CaseworkNavigation implements Navigation {
    private final SearchCases searchCases;
    private final SignedIn signedIn;

    @Inject
    CaseworkNavigation(SearchCases searchCases, SignedIn signedIn) {
        this.searchCases = searchCases;
        this.signedIn = signedIn;
    }

    /** The search for one of my cases, one key away on every page; nothing for who works with no cases. */
    public Optional<Component> search() {
        if (!signedIn.mandate().map(mandate -> mandate.role().worksWithCases()).orElse(false)) {
            return Optional.empty();
        }
        Component glass = VaadinIcon.SEARCH.create();
        glass.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(Words.text("casework.find.open"));
        Span key = new Span("Ctrl K");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton("", click -> new CaseSearch(searchCases, signedIn).open());
        button.add(glass, words, key);
        button.addClassName("search-button");
        button.setTestId("search");
        Keys.press(button, Keys.SEARCH);
        return Optional.of(button);
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "casework.cases.menu",
                VaadinIcon.FOLDER_O,
                Routes.CASES,
                Set.of(Routes.CASE_ID),
                10,
                Set.of(Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER)));
    }
}
