package se.bas.domain.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: some of a base, and for goals what was aimed at (requirements, 8.3). Placements are counted elsewhere,
 * so of those there is a base alone.
 */
public enum Measure {
    /** Of the talks, those who were enrolled. */
    ENROLLED(null, enrolledParts(), all()),
    /** Of the enrolled, those with a placement at least: goal 75 %. */
    PLACED(75, Set.of(), enrolledParts()),
    /** Of the enrolled, those who left for work. */
    WORK(null, Set.of(Part.WORK), enrolledParts()),
    /** Of the enrolled, those who left for work, studies or other self-support: goal 25 %. */
    SELF_SUPPORTING(25, Set.of(Part.WORK, Part.STUDY, Part.SELF_SUPPORT), enrolledParts()),
    /** The same as WORK, without those who could not be carried through in the base. */
    WORK_OF_CARRIED_THROUGH(null, Set.of(Part.WORK), carriedThrough()),
    /** The same as SELF_SUPPORTING, without those. */
    SELF_SUPPORTING_OF_CARRIED_THROUGH(null, Set.of(Part.WORK, Part.STUDY, Part.SELF_SUPPORT), carriedThrough()),
    /** Of those who left otherwise, those with an active plan with the employment service: goal 75 %. */
    PLAN_WITH_AF(75, Set.of(), Set.of(Part.NOT_CARRIED_THROUGH, Part.OTHER));

    /** Who left neither to work, studies nor other self-support. */
    static final Set<Part> WITHOUT_SUPPORT = Set.of(Part.NOT_CARRIED_THROUGH, Part.OTHER);

    private final @Nullable Integer goal;

    @SuppressWarnings("ImmutableEnumChecker") // made by copyOf
    private final Set<Part> counted;

    @SuppressWarnings("ImmutableEnumChecker") // made by copyOf
    private final Set<Part> base;

    Measure(@Nullable Integer goal, Set<Part> counted, Set<Part> base) {
        this.goal = goal;
        this.counted = Set.copyOf(counted);
        this.base = Set.copyOf(base);
    }

    private static Set<Part> all() {
        return EnumSet.allOf(Part.class);
    }

    private static Set<Part> enrolledParts() {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        Stream.of(Part.values()).filter(Part::enrolled).forEach(parts::add);
        return parts;
    }

    private static Set<Part> carriedThrough() {
        Set<Part> parts = enrolledParts();
        parts.remove(Part.NOT_CARRIED_THROUGH);
        return parts;
    }

    /** What was aimed at, in per cent; null when nothing was. */
    public @Nullable Integer goal() {
        return goal;
    }

    /** The parts that its numerator is made of; empty when it is counted otherwise. */
    public Set<Part> counted() {
        return counted;
    }

    /** The parts that its denominator is made of. */
    public Set<Part> base() {
        return base;
    }

    /** Those that are goals. */
    public static List<Measure> goals() {
        return Stream.of(values()).filter(one -> one.goal() != null).toList();
    }
}
