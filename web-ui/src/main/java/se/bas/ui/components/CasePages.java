package se.bas.ui.components;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import se.bas.domain.casework.CaseFileId;

/** The ways between a case and the pages beside it. */
public final class CasePages {
    /** One of them, in the order they stand. */
    public enum Place {
        CASE("casework.pages.case", Routes::toCase),
        MAPPING("mapping.open", Routes::toMapping),
        PLACEMENTS("placement.open", Routes::toPlacements),
        PLAN("plan.open", Routes::toPlan),
        HANDOVERS("handover.open", Routes::toHandovers),
        NETWORK("handover.network.open", Routes::toNetwork),
        /** Of no use to most: reached from the recorded grounds, and named where one is there. */
        DUTY("duty.open", Routes::toDuty);

        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // refers to a method, and keeps nothing
        private final Function<CaseFileId, String> route;

        Place(String key, Function<CaseFileId, String> route) {
            this.key = key;
            this.route = route;
        }
    }

    private CasePages() {}

    /**
     * Makes them.
     *
     * @param here where it stands
     * @param working whether the asker works with the case; who does not sees who does, and no more
     */
    public static Nav of(CaseFileId file, Place here, boolean working) {
        Nav pages = new Nav();
        pages.addClassName("case-pages");
        pages.setAriaLabel(Words.text("casework.pages.label"));
        Set<Place> places = working ? EnumSet.allOf(Place.class) : EnumSet.of(Place.CASE, Place.NETWORK);
        if (here != Place.DUTY) {
            places.remove(Place.DUTY);
        }
        for (Place place : places) {
            Anchor way = new Anchor(place.route.apply(file), Words.text(place.key));
            way.setTestId("to-" + place.name().toLowerCase(Locale.ROOT));
            if (place == here) {
                way.getElement().setAttribute("aria-current", "page");
            }
            pages.add(way);
        }
        return pages;
    }
}
