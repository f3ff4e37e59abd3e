package se.bas.domain.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.bas.domain.contact.LadderPlan.Rung;
import se.bas.domain.edition.ContentProblem;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.Wrong;

/**
 * A ladder as an edition (decision 0028): {@code STEP_01} to {@code STEP_10}, each a number of working days and what is done,
 * as {@code 5 LETTER}.
 */
public final class LadderContent {
    private static final Pattern RUNG = Pattern.compile("([0-9]{1,4}) ([A-Z]+)");

    private LadderContent() {}

    /** The field of a step, from 0. */
    public static String field(int place) {
        return "STEP_%02d".formatted(place + 1);
    }

    /** As an edition. */
    public static EditionContent of(LadderPlan plan) {
        Map<String, String> fields = new TreeMap<>();
        for (Rung rung : plan.rungs()) {
            fields.put(field(fields.size()), rung.days() + " " + rung.act());
        }
        return EditionContent.of(fields);
    }

    /** The ladder of an edition; what cannot be read, which no release has written, is left out. */
    public static LadderPlan plan(EditionContent content) {
        return new LadderPlan(content.fields().values().stream()
                .map(LadderContent::rung)
                .flatMap(Optional::stream)
                .toList());
    }

    /** What is wrong with an edition of it, in the order of the steps; empty when it can hold. */
    public static List<Wrong> wrong(EditionContent content) {
        List<String> known = IntStream.range(0, LadderPlan.RUNGS_AT_MOST)
                .mapToObj(LadderContent::field)
                .toList();
        List<Wrong> found = new ArrayList<>();
        if (content.fields().size() > LadderPlan.RUNGS_AT_MOST) {
            return List.of(Wrong.of(field(0), ContentProblem.TOO_MANY, LadderPlan.RUNGS_AT_MOST));
        }
        if (content.fields().isEmpty()) {
            return List.of(Wrong.of(field(0), ContentProblem.MISSING));
        }
        int before = 0;
        for (Map.Entry<String, String> field : content.fields().entrySet()) {
            Optional<Rung> rung = rung(field.getValue());
            if (!known.contains(field.getKey()) || rung.isEmpty()) {
                found.add(Wrong.of(field.getKey(), ContentProblem.UNKNOWN));
            } else if (rung.get().days() > LadderPlan.DAYS_AT_MOST) {
                found.add(Wrong.of(field.getKey(), ContentProblem.OUT_OF_BOUNDS, 0, LadderPlan.DAYS_AT_MOST));
            } else if (rung.get().days() < before) {
                found.add(Wrong.of(field.getKey(), ContentProblem.DAYS_GO_BACK));
            } else {
                before = rung.get().days();
                boolean last = field.getKey().equals(content.fields().lastKey());
                if (last != (rung.get().act() == LadderAct.REVIEW)) {
                    found.add(Wrong.of(field.getKey(), ContentProblem.REVIEW_IS_LAST));
                }
            }
        }
        return found;
    }

    private static Optional<Rung> rung(String text) {
        var read = RUNG.matcher(text);
        if (!read.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(read.group(1));
        return Arrays.stream(LadderAct.values())
                .filter(act -> act.name().equals(read.group(2)))
                .findFirst()
                .map(act -> new Rung(days, act));
    }
}
