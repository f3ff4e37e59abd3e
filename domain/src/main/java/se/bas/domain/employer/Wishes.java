package se.bas.domain.employer;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a place is looked for by; whose wishes they are is not said.
 *
 * @param kinds wished for; empty for any
 * @param hours a week; 0 when it does not matter
 * @param needs what the workplace has to be able to do
 * @param from when it would begin
 */
public record Wishes(Set<WorkKind> kinds, int hours, Set<Adaptation> needs, LocalDate from) {
    public Wishes {
        kinds = Set.copyOf(kinds);
        needs = Set.copyOf(needs);
    }
}
