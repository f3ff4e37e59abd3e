package se.bas.application.document;

import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import se.bas.application.Part;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.FileContent;
import se.bas.domain.document.FileName;
import se.bas.domain.document.FileRecognition;
import se.bas.domain.document.FileRecognition.Found;
import se.bas.domain.document.FileType;
import se.bas.domain.document.ReceivedFile;
import se.bas.domain.document.Scan;

/**
 * Takes in a file: all of it, no more than there may be, of a kind that is allowed, and looked through. It runs before the
 * use case that keeps it, so that no transaction waits for a slow line or for the scanner.
 */
@Part
public class FileIntake {
    private final DocumentSettings settings;
    private final VirusScanner scanner;

    @Inject
    FileIntake(DocumentSettings settings, VirusScanner scanner) {
        this.settings = settings;
        this.scanner = scanner;
    }

    /**
     * Takes it in.
     *
     * @param name as the sender has it
     * @param announced how many bytes the sender said there are; negative when nothing was said
     * @throws IOException when it does not come whole: then there is nothing
     */
    public FileReception receive(InputStream sent, String name, long announced) throws IOException {
        // One byte too many is enough to see that it is too big.
        byte[] bytes = sent.readNBytes(settings.bytes() + 1);
        if (bytes.length > settings.bytes()) {
            return new FileReception.Refused(DocumentProblem.FILE_TOO_BIG);
        }
        if (announced >= 0 && bytes.length != announced) {
            // Whoever was cut off must not be taken for somebody who has finished.
            throw new EOFException("a file did not come whole");
        }
        String cleaned = FileName.cleaned(name);
        if (cleaned.isEmpty()) {
            return new FileReception.Refused(DocumentProblem.FILE_NAME_MISSING);
        }
        FileContent content = FileContent.of(bytes);
        return switch (FileRecognition.recognise(content, cleaned, settings.types())) {
            case Found.Refused(var problem) -> new FileReception.Refused(problem);
            case Found.Known(var type) -> scanned(cleaned, type, content);
        };
    }

    private FileReception scanned(String name, FileType type, FileContent content) {
        if (!scanner.configured()) {
            return new FileReception.Received(new ReceivedFile(name, type, content, Scan.NOT_SCANNED));
        }
        return switch (scanner.scan(content)) {
            case CLEAN -> new FileReception.Received(new ReceivedFile(name, type, content, Scan.CLEAN));
            case INFECTED -> new FileReception.Refused(DocumentProblem.INFECTED);
            case NO_ANSWER -> new FileReception.Refused(DocumentProblem.SCANNER_AWAY);
        };
    }
}
