package se.bas.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Category;

/**
 * What somebody wants to hand over, as the form has it; anything may still be missing.
 *
 * @param message what is to be taken over, and what for
 * @param day when the receiver is to take over
 * @param meeting the first meeting that all have together, null when none is agreed on
 * @param person whom one would like to take over; may be empty
 * @param checklist what has been done of the agency's list
 * @param items what is told, each by itself under its category, so that each goes by a ground of its own
 */
public record HandoverDraft(
        String message,
        @Nullable LocalDate day,
        @Nullable LocalDate meeting,
        String place,
        String person,
        Set<String> checklist,
        Map<Category, String> items) {
    public static final int MESSAGE_AT_MOST = 2000;
    public static final int ITEM_AT_MOST = 4000;
    public static final int LINE_AT_MOST = 120;
    public static final int MONTHS_AHEAD = 12;

    public HandoverDraft {
        message = plain(message);
        place = plain(place);
        person = plain(person);
        checklist = new TreeSet<>(checklist);
        Map<Category, String> told = new TreeMap<>();
        items.forEach((category, text) -> {
            if (!plain(text).isEmpty()) {
                told.put(category, plain(text));
            }
        });
        items = told;
    }

    private static String plain(String text) {
        return text.replace("\0", "").strip();
    }

    /** What can be told in words: who it is, how they are reached and the proposal itself go without. */
    public static Set<Category> possible() {
        Set<Category> possible = EnumSet.copyOf(Category.consentables());
        possible.removeAll(EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONTACT, Category.HANDOVER));
        return possible;
    }

    /**
     * What is missing or wrong, in the order of the form; empty when it can be kept.
     *
     * @param offered the codes of the agency's list
     */
    public List<HandoverProblem> problems(LocalDate today, Collection<String> offered) {
        List<HandoverProblem> found = new ArrayList<>();
        if (message.isEmpty()) {
            found.add(HandoverProblem.MESSAGE_MISSING);
        } else if (message.length() > MESSAGE_AT_MOST) {
            found.add(HandoverProblem.MESSAGE_TOO_LONG);
        }
        if (day == null) {
            found.add(HandoverProblem.DAY_MISSING);
        } else if (day.isBefore(today)) {
            found.add(HandoverProblem.DAY_IN_THE_PAST);
        } else if (day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            found.add(HandoverProblem.DAY_TOO_FAR);
        }
        meeting(meeting, place, today, found);
        if (person.length() > LINE_AT_MOST) {
            found.add(HandoverProblem.PERSON_TOO_LONG);
        }
        if (!offered.containsAll(checklist)) {
            found.add(HandoverProblem.CHECKLIST_UNKNOWN);
        }
        if (!possible().containsAll(items.keySet())) {
            found.add(HandoverProblem.CATEGORY_NOT_POSSIBLE);
        }
        if (items.values().stream().anyMatch(text -> text.length() > ITEM_AT_MOST)) {
            found.add(HandoverProblem.ITEM_TOO_LONG);
        }
        return found;
    }

    static void meeting(@Nullable LocalDate meeting, String place, LocalDate today, List<HandoverProblem> found) {
        if (meeting == null && !place.isEmpty()) {
            found.add(HandoverProblem.PLACE_WITHOUT_MEETING);
        } else if (meeting != null && meeting.isBefore(today)) {
            found.add(HandoverProblem.MEETING_IN_THE_PAST);
        } else if (meeting != null && meeting.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            found.add(HandoverProblem.MEETING_TOO_FAR);
        }
        if (place.length() > LINE_AT_MOST) {
            found.add(HandoverProblem.PLACE_TOO_LONG);
        }
    }

    @Override
    public String toString() {
        return "a handover's draft";
    }
}
