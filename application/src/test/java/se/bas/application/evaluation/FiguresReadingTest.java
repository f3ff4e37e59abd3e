package se.bas.application.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.evaluation.Cohort;
import se.bas.domain.evaluation.Leaver;
import se.bas.domain.evaluation.Part;
import se.bas.domain.evaluation.Passage;
import se.bas.domain.evaluation.SmallCounts;
import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.FollowUpOutcome;

class FiguresReadingTest {
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2015, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2015, 3, 2);
    /** Beyond what is looked at, so that whatever could be has its neighbours. */
    private static final int MOST = 8;

    private static final int LOOKED_AT = 5;

    private static final Map<Part, Passage> KINDS = new EnumMap<>(Map.of(
            Part.DECLINED, new Passage(DAY, DAY, null, null, null, false),
            Part.UNDECIDED, new Passage(DAY, null, null, null, null, false),
            Part.WORK, new Passage(DAY, null, DAY, DAY, ExitReason.WORK_REGULAR, false),
            Part.NOT_CARRIED_THROUGH, new Passage(DAY, null, DAY, DAY, ExitReason.RELAPSE, false)));

    private static List<Passage> passages(int declined, int undecided, int work, int relapse) {
        List<Passage> all = new ArrayList<>();
        all.addAll(Collections.nCopies(declined, KINDS.get(Part.DECLINED)));
        all.addAll(Collections.nCopies(undecided, KINDS.get(Part.UNDECIDED)));
        all.addAll(Collections.nCopies(work, KINDS.get(Part.WORK)));
        all.addAll(Collections.nCopies(relapse, KINDS.get(Part.NOT_CARRIED_THROUGH)));
        return all;
    }

    private static FiguresView read(List<Passage> all) {
        int enrolled = Cohort.of(all, FROM, UNTIL).enrolled();
        return new FiguresReading(false, new TreeMap<>(Map.of(FROM, 10)), UNTIL)
                .view(all, Optional.of(List.of()), Collections.nCopies(enrolled, 0), leavers(all), FROM, UNTIL);
    }

    /** All have been asked for by the last day; every second one has answered. */
    private static List<Leaver> leavers(List<Passage> all) {
        int work = Collections.frequency(all, KINDS.get(Part.WORK));
        List<Leaver> leavers = new ArrayList<>(Collections.nCopies(work / 2, new Leaver(DAY, Map.of())));
        leavers.addAll(Collections.nCopies(work - work / 2, new Leaver(DAY, Map.of(3, FollowUpOutcome.STILL))));
        return leavers;
    }

    /** What somebody sees who wants to know more; how many were enrolled on which day is another matter. */
    private static String seen(FiguresView view) {
        return view.talks() + " " + view.enrolled() + " " + view.parts() + " " + view.measures() + " " + view.first()
                + " " + view.continuity() + " " + view.retention();
    }

    private static List<List<Passage>> upTo(int most) {
        List<List<Passage>> all = new ArrayList<>();
        for (int declined = 0; declined <= most; declined++) {
            for (int undecided = 0; undecided <= most; undecided++) {
                for (int work = 0; work <= most; work++) {
                    for (int relapse = 0; relapse <= most; relapse++) {
                        all.add(passages(declined, undecided, work, relapse));
                    }
                }
            }
        }
        return all;
    }

    @Test
    @Tag("GDP-14")
    void from_all_that_is_shown_nobody_finds_out_a_number_that_is_not() {
        Map<String, List<Cohort>> looksTheSame = new HashMap<>();
        upTo(MOST)
                .forEach(all -> looksTheSame
                        .computeIfAbsent(seen(read(all)), seen -> new ArrayList<>())
                        .add(Cohort.of(all, FROM, UNTIL)));
        for (List<Passage> all : upTo(LOOKED_AT)) {
            Cohort cohort = Cohort.of(all, FROM, UNTIL);
            List<Cohort> could = looksTheSame.getOrDefault(seen(read(all)), List.of());
            for (Part part : KINDS.keySet()) {
                if (SmallCounts.small(cohort.of(part))) {
                    assertThat(could.stream().map(one -> one.of(part)).distinct())
                            .as("%s of %s", part, cohort)
                            .hasSizeGreaterThan(1);
                }
            }
            if (SmallCounts.small(cohort.enrolled())) {
                assertThat(could.stream().map(Cohort::enrolled).distinct())
                        .as("the enrolled of %s", cohort)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    @Tag("GDP-14")
    void what_is_large_enough_is_shown() {
        FiguresView view = read(passages(6, 5, 21, 20));
        assertThat(view.talks().number()).isEqualTo(52);
        assertThat(view.enrolled().number()).isEqualTo(41);
        assertThat(view.parts())
                .allSatisfy(line -> assertThat(line.count().hidden()).isFalse());
    }
}
