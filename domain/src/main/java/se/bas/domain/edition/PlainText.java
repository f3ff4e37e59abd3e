package se.bas.domain.edition;

import java.time.LocalDate;
import java.util.Optional;
import se.bas.domain.casework.NoteWarning;

/** What holds of every text that an administrator writes: one paragraph, and nobody's personal identity number. */
final class PlainText {
    /** Personal identity numbers are known by their form and checksum; a day ahead lets none pass as unborn. */
    private static final LocalDate ANY_DAY = LocalDate.of(2049, 12, 31);

    private PlainText() {}

    static Optional<Wrong> wrong(String field, String text, int least, int most) {
        if (text.isEmpty()) {
            return least == 0 ? Optional.empty() : Optional.of(Wrong.of(field, ContentProblem.MISSING));
        }
        if (text.length() < least) {
            return Optional.of(Wrong.of(field, ContentProblem.TOO_SHORT, least));
        }
        if (text.length() > most) {
            return Optional.of(Wrong.of(field, ContentProblem.TOO_LONG, most));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Wrong.of(field, ContentProblem.NOT_ONE_PARAGRAPH));
        }
        return NoteWarning.in(text, ANY_DAY).contains(NoteWarning.NUMBER)
                ? Optional.of(Wrong.of(field, ContentProblem.PERSONAL_NUMBER))
                : Optional.empty();
    }
}
