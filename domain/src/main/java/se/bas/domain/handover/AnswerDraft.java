package se.bas.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit answers to what was proposed to it; anything may still be missing. */
public sealed interface AnswerDraft {
    int TEXT_AT_MOST = 500;

    /** What is missing or wrong, in the order of the form; empty when it can be kept. */
    List<HandoverProblem> problems(LocalDate today);

    HandoverEvent event();

    /** May be empty. */
    String text();

    /**
     * The unit takes over; whoever answers becomes the main caseworker there.
     *
     * @param caseNumber the own agency's for the file that is opened; left out of account when there is one
     * @param meeting the first meeting together, null when none is agreed on
     */
    record Accept(String caseNumber, @Nullable LocalDate meeting, String place, String text) implements AnswerDraft {
        public Accept {
            caseNumber = caseNumber.strip();
            place = place.replace("\0", "").strip();
            text = text.replace("\0", "").strip();
        }

        @Override
        public List<HandoverProblem> problems(LocalDate today) {
            List<HandoverProblem> found = new ArrayList<>();
            HandoverDraft.meeting(meeting, place, today, found);
            if (text.length() > TEXT_AT_MOST) {
                found.add(HandoverProblem.TEXT_TOO_LONG);
            }
            return found;
        }

        @Override
        public HandoverEvent event() {
            return HandoverEvent.ACCEPT;
        }

        @Override
        public String toString() {
            return "an acceptance";
        }
    }

    /** The unit does not take over. */
    record Decline(@Nullable DeclineReason reason, String text) implements AnswerDraft {
        public Decline {
            text = text.replace("\0", "").strip();
        }

        @Override
        public List<HandoverProblem> problems(LocalDate today) {
            List<HandoverProblem> found = new ArrayList<>();
            if (reason == null) {
                found.add(HandoverProblem.REASON_MISSING);
            } else if (reason == DeclineReason.OTHER && text.isEmpty()) {
                found.add(HandoverProblem.TEXT_MISSING);
            }
            if (text.length() > TEXT_AT_MOST) {
                found.add(HandoverProblem.TEXT_TOO_LONG);
            }
            return found;
        }

        @Override
        public HandoverEvent event() {
            return HandoverEvent.DECLINE;
        }

        @Override
        public String toString() {
            return "a refusal";
        }
    }
}
