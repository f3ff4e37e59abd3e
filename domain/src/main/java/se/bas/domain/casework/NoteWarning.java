package se.bas.domain.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a writer should think twice about; the note can be saved all the same (GDP-13). */
public enum NoteWarning {
    /** More than 4 000 characters. */
    LONG,
    /** A personal identity number or coordination number stands in the text. */
    NUMBER;

    private static final int LONG_FROM = 4_000;

    /** Ten or twelve digits in a row, by themselves. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");

    /** The warnings that a text deserves. */
    public static Set<NoteWarning> in(String text, LocalDate today) {
        Set<NoteWarning> found = EnumSet.noneOf(NoteWarning.class);
        if (text.length() > LONG_FROM) {
            found.add(LONG);
        }
        if (LIKE_A_NUMBER
                .matcher(text)
                .results()
                .anyMatch(hit -> PersonalNumber.read(hit.group(), today) instanceof PersonalNumber.Reading.Valid)) {
            found.add(NUMBER);
        }
        return found;
    }
}
