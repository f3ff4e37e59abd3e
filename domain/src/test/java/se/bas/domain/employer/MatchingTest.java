package se.bas.domain.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.employer.Matching.Reason;
import se.bas.domain.employer.Matching.Why;

@Tag("PRO-10")
class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void every_reason_is_told() {
        Wishes wishes =
                new Wishes(Set.of(WorkKind.KITCHEN), 15, EnumSet.of(Adaptation.QUIET, Adaptation.OWN_PACE), DAY);
        assertThat(Matching.of(wishes, place(WorkKind.KITCHEN, 10, 20, Set.of(Adaptation.QUIET), DAY, null))
                        .orElseThrow())
                .isEqualTo(new Matching.Match(
                        3 + 2 + 2 - 1,
                        java.util.List.of(
                                new Reason(Why.KIND_WISHED, null),
                                new Reason(Why.HOURS_FIT, null),
                                new Reason(Why.NEED_OPEN, Adaptation.OWN_PACE),
                                new Reason(Why.NEED_MET, Adaptation.QUIET))));
        assertThat(Matching.of(wishes, place(WorkKind.SHOP, 20, 40, Set.of(), DAY, null))
                        .orElseThrow()
                        .reasons())
                .extracting(Reason::why)
                .containsExactly(Why.KIND_OTHER, Why.HOURS_TOO_MANY, Why.NEED_OPEN, Why.NEED_OPEN);
    }

    @Test
    void a_place_is_proposed_only_while_it_is_offered() {
        Wishes wishes = new Wishes(Set.of(), 0, Set.of(), DAY);
        assertThat(Matching.of(wishes, place(WorkKind.SHOP, 1, 40, Set.of(), DAY.plusDays(1), null)))
                .isEmpty();
        assertThat(Matching.of(wishes, place(WorkKind.SHOP, 1, 40, Set.of(), DAY.minusDays(9), DAY.minusDays(1))))
                .isEmpty();
        assertThat(Matching.of(wishes, place(WorkKind.SHOP, 1, 40, Set.of(), DAY.minusDays(9), DAY)))
                .contains(new Matching.Match(0, java.util.List.of()));
    }

    @Test
    void a_place_that_meets_one_need_more_is_never_proposed_later() {
        Set<Adaptation> needs = EnumSet.allOf(Adaptation.class);
        Wishes wishes = new Wishes(Set.of(), 0, needs, DAY);
        Adaptation[] all = Adaptation.values();
        assertThat(IntStream.rangeClosed(0, all.length)
                        .map(met -> Matching.of(
                                        wishes,
                                        place(
                                                WorkKind.SHOP,
                                                1,
                                                40,
                                                Set.of(java.util.Arrays.copyOf(all, met)),
                                                DAY,
                                                null))
                                .orElseThrow()
                                .points())
                        .boxed()
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static PlaceDraft place(
            WorkKind kind, int least, int most, Set<Adaptation> can, LocalDate from, @Nullable LocalDate until) {
        return new PlaceDraft(kind, "Arbete", least, most, can, 1, from, until);
    }
}
