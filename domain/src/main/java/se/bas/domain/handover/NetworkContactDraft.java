package se.bas.domain.handover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody near a participant, as the form has it (PRO-54).
 *
 * @param reach how they are reached; may be empty
 * @param mayMeet whether the participant wants them at joint meetings
 * @param sees what the participant lets them know; may be empty
 */
public record NetworkContactDraft(@Nullable NetworkRole role, String name, String reach, boolean mayMeet, String sees) {
    public static final int NAME_AT_MOST = 120;
    public static final int REACH_AT_MOST = 200;
    public static final int SEES_AT_MOST = 500;

    public NetworkContactDraft {
        name = name.replace("\0", "").strip();
        reach = reach.replace("\0", "").strip();
        sees = sees.replace("\0", "").strip();
    }

    /** What is missing or wrong, in the order of the form; empty when it can be kept. */
    public List<NetworkProblem> problems() {
        List<NetworkProblem> found = new ArrayList<>();
        if (role == null) {
            found.add(NetworkProblem.ROLE_MISSING);
        }
        if (name.isEmpty()) {
            found.add(NetworkProblem.NAME_MISSING);
        } else if (name.length() > NAME_AT_MOST) {
            found.add(NetworkProblem.NAME_TOO_LONG);
        }
        if (reach.length() > REACH_AT_MOST) {
            found.add(NetworkProblem.REACH_TOO_LONG);
        }
        if (sees.length() > SEES_AT_MOST) {
            found.add(NetworkProblem.SEES_TOO_LONG);
        }
        return found;
    }

    @Override
    public String toString() {
        return "somebody in a network";
    }
}
