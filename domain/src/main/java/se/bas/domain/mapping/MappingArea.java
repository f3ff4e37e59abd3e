package se.bas.domain.mapping;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.domain.disclosure.Category;

/** What is asked about. Each is a record by itself, of the kind of information that it is (D2). */
public enum MappingArea {
    /** What somebody has worked with, and how that was. */
    WORK(Category.WORK_MAPPING),
    EDUCATION(Category.WORK_MAPPING),
    WISHES(Category.WORK_MAPPING),
    STRENGTHS(Category.WORK_MAPPING),
    /** What is in the way, of body or mind, and which care there is. */
    HEALTH(Category.WORK_CAPACITY_HEALTH),
    HOUSING(Category.HOUSING_SUPPORT),
    /** Advice on money, and debts that are restructured. */
    ECONOMY(Category.ECONOMY_DEBT),
    /** Of children nothing but whether what they need changes the hours. */
    FAMILY(Category.FAMILY),
    NETWORK(Category.FAMILY);

    private final Category category;

    MappingArea(Category category) {
        this.category = category;
    }

    public Category category() {
        return category;
    }

    /** The kinds of information that a mapping can hold. */
    public static Set<Category> categories() {
        return Arrays.stream(values()).map(MappingArea::category).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is asked if somebody's needs change the hours. */
    public boolean asksOfHours() {
        return this == FAMILY;
    }
}
