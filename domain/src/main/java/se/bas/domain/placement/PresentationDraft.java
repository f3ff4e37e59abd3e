package se.bas.domain.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.bas.domain.casework.NoteWarning;
import se.bas.domain.disclosure.Category;

/**
 * What an employer is to be told about a participant, as somebody has written it.
 *
 * @param categories what kinds of information are in it
 */
public record PresentationDraft(String text, Set<Category> categories) {
    public static final int TEXT_AT_MOST = 4_000;

    /** Of these an employer can be told; the rest is between authorities. */
    private static final Set<Category> POSSIBLE = EnumSet.of(
            Category.CONTACT,
            Category.WORK_MAPPING,
            Category.WORK_CAPACITY_HEALTH,
            Category.ADDICTION_TREATMENT,
            Category.SOBRIETY_RELAPSE,
            Category.PLACEMENT,
            Category.PLAN);

    /** Wherever they stand, also within a longer word: rather too much is asked about than too little. */
    private static final List<String> OF_ADDICTION = List.of(
            "addict",
            "alcohol",
            "alkohol",
            "antabus",
            "avgift",
            "behandlingshem",
            "beroende",
            "detox",
            "drog",
            "drug",
            "metadon",
            "methadone",
            "missbruk",
            "narko",
            "nykter",
            "recovery",
            "rehab",
            "relapse",
            "sober",
            "sobriety",
            "substance",
            "urinprov",
            "återfall");

    public PresentationDraft {
        text = text.replace("\0", "").strip();
        categories = Set.copyOf(categories);
    }

    /** What an employer can be told of, in the order of their declaration. */
    public static Set<Category> possible() {
        return EnumSet.copyOf(POSSIBLE);
    }

    /** Whether something of it is about addiction: that needs an approval of its own (PRO-30). */
    public static boolean ofAddiction(Set<Category> categories) {
        return categories.contains(Category.ADDICTION_TREATMENT) || categories.contains(Category.SOBRIETY_RELAPSE);
    }

    /** What keeps it from being kept, in the order of the form's fields; empty when it can be kept. */
    public List<PlacementProblem> problems() {
        List<PlacementProblem> found = new ArrayList<>();
        if (text.isEmpty()) {
            found.add(PlacementProblem.TEXT_MISSING);
        } else if (text.length() > TEXT_AT_MOST) {
            found.add(PlacementProblem.TEXT_TOO_LONG);
        } else if (NoteWarning.in(text, LocalDate.of(2049, 12, 31)).contains(NoteWarning.NUMBER)) {
            found.add(PlacementProblem.PERSONAL_NUMBER);
        }
        if (categories.isEmpty()) {
            found.add(PlacementProblem.CATEGORIES_MISSING);
        } else if (!POSSIBLE.containsAll(categories)) {
            found.add(PlacementProblem.CATEGORY_NOT_POSSIBLE);
        }
        if (!ofAddiction(categories) && tellsOfAddiction()) {
            found.add(PlacementProblem.ADDICTION_NOT_TICKED);
        }
        return found;
    }

    private boolean tellsOfAddiction() {
        String small = text.toLowerCase(Locale.ROOT);
        return OF_ADDICTION.stream().anyMatch(small::contains);
    }
}
