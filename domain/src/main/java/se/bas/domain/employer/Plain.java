package se.bas.domain.employer;

import java.time.LocalDate;
import se.bas.domain.casework.NoteWarning;

/** What holds of every text about an employer: no participant is in it. */
final class Plain {
    /** Numbers are known by their form and check digit; a day ahead lets none pass as unborn. */
    private static final LocalDate ANY_DAY = LocalDate.of(2049, 12, 31);

    private Plain() {}

    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static String text(String text) {
        // The database knows no such character, and nobody types it.
        return text.replace("\0", "").strip();
    }

    static boolean tellsANumber(String... texts) {
        for (String text : texts) {
            if (NoteWarning.in(text, ANY_DAY).contains(NoteWarning.NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
