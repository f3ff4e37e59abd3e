package se.bas.domain.handover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.ProvisionUse;
import se.bas.domain.ground.RecordedGroundDraft;

/**
 * By what whoever answers tells whoever waits for the answer, be it to a proposal or to a wish: a disclosure of the
 * answerer's own (D4).
 */
public sealed interface Telling {
    /** As much as any decision to disclose without consent takes. */
    int REASON_AT_LEAST = RecordedGroundDraft.REASON_AT_LEAST;

    int REASON_AT_MOST = 500;

    /** Not now: the others go on seeing that it was sent, and no more. */
    record NotYet() implements Telling {}

    /** The participant has agreed that the others' unit may know. */
    record ByConsent() implements Telling {}

    /** The law lets it, for a reason that stays with whoever answers. */
    record ByLaw(@Nullable BasisKind kind, String reason) implements Telling {
        public ByLaw {
            reason = reason.replace("\0", "").strip();
        }

        @Override
        public String toString() {
            return "by law";
        }
    }

    /**
     * What is missing or wrong; empty when it can be tried.
     *
     * @param use by which provisions the receiver's agency discloses
     */
    default List<HandoverProblem> problems(ProvisionUse use) {
        List<HandoverProblem> found = new ArrayList<>();
        if (this instanceof ByLaw(var kind, var reason)) {
            if (kind == null) {
                found.add(HandoverProblem.BASIS_MISSING);
            } else if (!use.allows(kind)) {
                found.add(HandoverProblem.BASIS_NOT_POSSIBLE);
            }
            if (reason.length() < REASON_AT_LEAST) {
                found.add(HandoverProblem.BASIS_REASON_TOO_SHORT);
            } else if (reason.length() > REASON_AT_MOST) {
                found.add(HandoverProblem.BASIS_REASON_TOO_LONG);
            }
        }
        return found;
    }
}
