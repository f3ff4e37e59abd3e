package se.bas.domain.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking about an area, as somebody has filled it in.
 *
 * @param text may be empty
 * @param hours whether somebody's needs change the hours; null where that is not asked, or nobody has said
 */
public record MappingDraft(
        @Nullable MappingAnswer answer,
        String text,
        @Nullable Boolean hours) {
    public static final int TEXT_AT_MOST = 4_000;
    public static final int REASON_AT_LEAST = 10;
    public static final int REASON_AT_MOST = 500;

    public MappingDraft {
        text = clean(text);
    }

    private static String clean(String text) {
        // The database knows no such character, and nobody types it.
        return text.replace("\0", "").strip();
    }

    /** What keeps it from being kept, in the order of the form's fields; empty when it can be kept. */
    public List<MappingProblem> problems(MappingArea area) {
        List<MappingProblem> found = new ArrayList<>();
        if (answer == null) {
            found.add(MappingProblem.ANSWER_MISSING);
        }
        if (answer == MappingAnswer.TOLD && text.isEmpty() && !(area.asksOfHours() && hours != null)) {
            found.add(MappingProblem.TEXT_MISSING);
        } else if (answer != null && answer != MappingAnswer.TOLD && !text.isEmpty()) {
            found.add(MappingProblem.TEXT_TOO_MUCH);
        } else if (text.length() > TEXT_AT_MOST) {
            found.add(MappingProblem.TEXT_TOO_LONG);
        }
        if (area.asksOfHours() && answer == MappingAnswer.TOLD && hours == null) {
            found.add(MappingProblem.HOURS_MISSING);
        }
        return found;
    }

    /** What keeps a reason, for which a placement begins before everything is asked about, from being kept. */
    public static List<MappingProblem> reasonProblems(String reason) {
        int length = clean(reason).length();
        if (length < REASON_AT_LEAST) {
            return List.of(MappingProblem.REASON_TOO_SHORT);
        }
        return length > REASON_AT_MOST ? List.of(MappingProblem.REASON_TOO_LONG) : List.of();
    }
}
