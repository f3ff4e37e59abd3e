package se.bas.application.document;

import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.ReceivedFile;

/** What came of taking in a file; nothing is kept yet. */
public sealed interface FileReception {
    record Received(ReceivedFile file) implements FileReception {}

    record Refused(DocumentProblem problem) implements FileReception {}
}
