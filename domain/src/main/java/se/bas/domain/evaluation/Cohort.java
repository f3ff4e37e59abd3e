package se.bas.domain.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Those whose startup talk was in a period, as things stood on its last day (NUM-01–02).
 *
 * @param parts how many of each; all of them together are the talks
 * @param planWithAf how many of those who left neither to work, studies nor other self-support had an active plan with the
 *     employment service
 */
public record Cohort(Map<Part, Integer> parts, int planWithAf) {
    public Cohort {
        parts = Map.copyOf(parts);
    }

    /** Counts it. */
    public static Cohort of(Collection<Passage> all, LocalDate from, LocalDate until) {
        List<Passage> within = all.stream()
                .filter(one -> one.talk() != null
                        && !one.talk().isBefore(from)
                        && !one.talk().isAfter(until))
                .map(one -> one.asOf(until))
                .toList();
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        Stream.of(Part.values()).forEach(part -> parts.put(part, 0));
        within.forEach(one -> parts.merge(part(one), 1, Integer::sum));
        int plans = (int) within.stream()
                .filter(one -> Measure.WITHOUT_SUPPORT.contains(part(one)) && one.planWithAf())
                .count();
        return new Cohort(parts, plans);
    }

    private static Part part(Passage one) {
        if (one.enrolled() == null) {
            return one.declined() == null ? Part.UNDECIDED : Part.DECLINED;
        }
        if (one.exitReason() == null) {
            return Part.ACTIVE;
        }
        return switch (one.exitReason().group()) {
            case WORK -> Part.WORK;
            case STUDY -> Part.STUDY;
            case SELF_SUPPORT -> Part.SELF_SUPPORT;
            case NOT_CARRIED_THROUGH -> Part.NOT_CARRIED_THROUGH;
            case OTHER -> Part.OTHER;
        };
    }

    public int of(Part part) {
        return parts.getOrDefault(part, 0);
    }

    public int of(Collection<Part> some) {
        return some.stream().mapToInt(this::of).sum();
    }

    public int talks() {
        return of(List.of(Part.values()));
    }

    public int enrolled() {
        return of(Stream.of(Part.values()).filter(Part::enrolled).toList());
    }
}
