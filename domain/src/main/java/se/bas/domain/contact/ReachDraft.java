package se.bas.domain.contact;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be contacted, as it is filled in (PRO-41).
 *
 * @param ways the best first
 * @param notBefore null for any time of the morning
 * @param notAfter null for any time of the evening
 * @param avoid what is not to be done; may be empty
 * @param other who else may be asked; may be empty
 * @param otherMay whether the participant has said that they may be
 */
public record ReachDraft(
        List<Way> ways,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        String avoid,
        String other,
        boolean otherMay) {
    public static final int AVOID_AT_MOST = 500;
    public static final int OTHER_AT_MOST = 200;

    public ReachDraft {
        ways = List.copyOf(ways);
        avoid = avoid.replace("\0", "").strip();
        other = other.replace("\0", "").strip();
    }

    /** A way to somebody. */
    public enum Way {
        CALL,
        SMS,
        MAIL,
        LETTER,
        VISIT
    }

    /** What keeps it from being written, in the order of the form's fields. */
    public List<ContactProblem> problems() {
        List<ContactProblem> found = new ArrayList<>();
        if (ways.isEmpty()) {
            found.add(ContactProblem.WAYS_MISSING);
        } else if (new HashSet<>(ways).size() < ways.size()) {
            found.add(ContactProblem.WAY_TWICE);
        }
        if (notBefore != null && notAfter != null && !notBefore.isBefore(notAfter)) {
            found.add(ContactProblem.HOURS_NOT_POSSIBLE);
        }
        if (avoid.length() > AVOID_AT_MOST) {
            found.add(ContactProblem.AVOID_TOO_LONG);
        }
        if (other.length() > OTHER_AT_MOST) {
            found.add(ContactProblem.OTHER_TOO_LONG);
        }
        if (!other.isEmpty() && !otherMay) {
            found.add(ContactProblem.OTHER_WITHOUT_YES);
        }
        return found;
    }
}
