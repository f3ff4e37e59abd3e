package se.bas.domain.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that has come in whole, was recognised, and looked through by the scanner where there is one.
 *
 * @param name cleaned
 */
public record ReceivedFile(String name, FileType type, FileContent content, Scan scan) {
    /** What keeps a file with this name from being kept. */
    public static Optional<DocumentProblem> problem(String cleaned, LocalDate today) {
        if (cleaned.isEmpty()) {
            return Optional.of(DocumentProblem.FILE_NAME_MISSING);
        }
        return FileName.tellsANumber(cleaned, today)
                ? Optional.of(DocumentProblem.NUMBER_IN_FILE_NAME)
                : Optional.empty();
    }
}
