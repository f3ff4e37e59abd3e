package se.bas.ui.casework;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.application.casework.CaseFilter.Sort;
import se.bas.application.listing.ListChoice;
import se.bas.ui.components.Routes;

/**
 * How somebody looks at their cases. Order and conditions stand in the address, so that they can be bookmarked, and can be
 * saved; what was searched for never does nor can, since it is personal, and stays in the session.
 */
record CasesChoice(String text, ListChoice.Cases looks) {
    private static final String ORDER = "order";
    private static final String ONLY = "only";

    /** This choice with what an address says; the same when it says nothing. */
    CasesChoice with(QueryParameters address) {
        Optional<Sort> order = address.getSingleParameter(ORDER).flatMap(name -> named(Sort.class, name));
        List<String> names = address.getParameters(ONLY);
        if (order.isEmpty() && names.isEmpty()) {
            return this;
        }
        Set<Only> conditions = EnumSet.noneOf(Only.class);
        names.stream().flatMap(name -> named(Only.class, name).stream()).forEach(conditions::add);
        return new CasesChoice(text, new ListChoice.Cases(order.orElse(Sort.NAME), conditions, looks.without()));
    }

    Location address() {
        Map<String, List<String>> parameters = new TreeMap<>();
        if (looks.sort() != Sort.NAME) {
            parameters.put(ORDER, List.of(written(looks.sort())));
        }
        if (!looks.only().isEmpty()) {
            parameters.put(
                    ONLY,
                    looks.only().stream().sorted().map(CasesChoice::written).toList());
        }
        return new Location(Routes.CASES, new QueryParameters(parameters));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(name))
                .findFirst();
    }
}
