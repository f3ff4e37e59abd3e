package se.bas.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bas.application.agency.MandateView;
import se.bas.application.casework.CaseFilter.Group;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Words;

/** Narrows the list of cases, one chip for each condition; of each kind one at most is on. */
final class CaseChips extends Div {
    private final Map<Only, NativeButton> chips = new EnumMap<>(Only.class);
    private final Set<Only> chosen = EnumSet.noneOf(Only.class);
    private final Runnable changed;

    CaseChips(MandateView mandate, Runnable changed) {
        this.changed = changed;
        addClassNames("timeline-filter", "case-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.text("casework.only.label"));
        for (Group group : Group.values()) {
            List<Only> offered = Arrays.stream(Only.values())
                    .filter(only -> only.group() == group && concerns(only, mandate))
                    .toList();
            if (!offered.isEmpty()) {
                Div together = new Div();
                together.addClassName("filter-group");
                offered.forEach(only -> together.add(chip(only)));
                add(together);
            }
        }
    }

    Set<Only> chosen() {
        return Set.copyOf(chosen);
    }

    /** Only what this mandate is offered. */
    void choose(Set<Only> which) {
        chosen.clear();
        which.stream().filter(chips::containsKey).forEach(chosen::add);
        mark();
    }

    /** Whether a mandate is offered all of these. */
    static boolean offered(Set<Only> which, MandateView mandate) {
        return which.stream().allMatch(only -> concerns(only, mandate));
    }

    private static boolean concerns(Only only, MandateView mandate) {
        boolean manager = mandate.role() == Role.MANAGER;
        return switch (only) {
            case I_AM_MAIN, I_COORDINATE -> !manager;
            case WITHOUT_MAIN -> manager;
            case QUIET_14_DAYS, QUIET_30_DAYS -> true;
            // What managing the unit alone does not tell.
            case CONSENT_IN_FORCE, NO_CONSENT_IN_FORCE, NO_CONTACT_7_DAYS, NO_CONTACT_14_DAYS, NO_CONTACT_30_DAYS ->
                !manager;
            // Treatment is in SOC's files (D2).
            case TREATMENT_ENDED_30_DAYS, TREATMENT_ENDED_90_DAYS ->
                !manager && mandate.agencyCode().equals("soc");
        };
    }

    private NativeButton chip(Only only) {
        NativeButton chip = new NativeButton(Words.of(only), click -> toggle(only));
        chip.addClassName("filter-chip");
        chip.setTestId("only-" + only.name());
        chip.getElement().setAttribute("aria-pressed", "false");
        chips.put(only, chip);
        return chip;
    }

    private void toggle(Only only) {
        boolean on = !chosen.contains(only);
        chosen.removeIf(other -> other.group() == only.group());
        if (on) {
            chosen.add(only);
        }
        mark();
        changed.run();
    }

    private void mark() {
        chips.forEach((only, chip) ->
                chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(only))));
    }
}
