package se.bas.domain.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of an agency's mandates the system ends because nobody uses them, and which it spares: an agency keeps an
 * administrator and another person who is administrator or manager, for with fewer nothing can be granted (decision 0012).
 *
 * @param ended in this order, what has gone unused for longest first
 * @param spared as long as the agency has no others
 */
public record UnusedMandates(List<InForce> ended, List<InForce> spared) {
    /** A mandate in force. */
    public record InForce(MandateId id, StaffId holder, Role role, Disuse disuse) {}

    /** What is to be done on that day, of all mandates of the agency that are in force on it. */
    public static UnusedMandates on(LocalDate today, List<InForce> all) {
        List<InForce> left = new ArrayList<>(all);
        List<InForce> ended = new ArrayList<>();
        List<InForce> spared = new ArrayList<>();
        all.stream()
                .filter(one -> one.disuse().isOver(today))
                .sorted(Comparator.comparing((InForce one) -> one.disuse().lastDay())
                        .thenComparing(one -> one.id().value()))
                .forEach(one -> {
                    left.remove(one);
                    if (!Administration.belongsTo(one.role()) || canGrant(left)) {
                        ended.add(one);
                    } else {
                        left.add(one);
                        spared.add(one);
                    }
                });
        return new UnusedMandates(List.copyOf(ended), List.copyOf(spared));
    }

    private static boolean canGrant(List<InForce> left) {
        return left.stream()
                .filter(one -> one.role() == Role.ADMINISTRATOR)
                .anyMatch(administrator -> left.stream()
                        .anyMatch(other -> Administration.belongsTo(other.role())
                                && !other.holder().equals(administrator.holder())));
    }
}
