package se.bas.ui.components;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Category;

/** What a note, or a task, can be about. Those who support at home write of everyday life, not of treatment, crime or decisions. */
public final class OfferedCategories {
    private static final Set<Category> NOT_AT_HOME = EnumSet.of(
            Category.ADDICTION_TREATMENT,
            Category.CRIMINAL,
            Category.AF_DECISIONS,
            Category.WORK_MAPPING,
            Category.PARTICIPATION,
            Category.HANDOVER);

    private OfferedCategories() {}

    /** Everyday ones first, then sensitive ones, each in their own order. */
    public static List<Category> offered(Role role) {
        List<Category> all = Arrays.stream(Category.values())
                .filter(Category::consentable)
                .filter(one -> role != Role.HOUSING_SUPPORT || !NOT_AT_HOME.contains(one))
                .toList();
        return java.util.stream.Stream.concat(
                        all.stream().filter(one -> !one.sensitive()),
                        all.stream().filter(Category::sensitive))
                .toList();
    }
}
