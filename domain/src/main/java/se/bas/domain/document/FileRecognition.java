package se.bas.domain.document;

import static se.bas.domain.document.DocumentProblem.DAMAGED;
import static se.bas.domain.document.DocumentProblem.FILE_EMPTY;
import static se.bas.domain.document.DocumentProblem.MACROS;
import static se.bas.domain.document.DocumentProblem.NOT_WHAT_IT_SAYS;
import static se.bas.domain.document.DocumentProblem.TYPE_NOT_ALLOWED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Says what a file is: its name and its content must say the same, and content decides. */
public final class FileRecognition {
    /** Of all that is packed in a file; more is a trap. */
    private static final long UNPACKED_AT_MOST = 200L << 20;

    private static final int PARTS_AT_MOST = 5_000;
    private static final int READ_OF_A_PART = 1 << 20;

    private FileRecognition() {}

    /** What was found out. */
    public sealed interface Found {
        record Known(FileType type) implements Found {}

        record Refused(DocumentProblem problem) implements Found {}
    }

    /**
     * Recognises a file.
     *
     * @param name cleaned
     * @param allowed what may be kept here
     */
    public static Found recognise(FileContent content, String name, Set<FileType> allowed) {
        if (content.size() == 0) {
            return new Found.Refused(FILE_EMPTY);
        }
        Optional<FileType> named = FileType.ofName(name).filter(allowed::contains);
        if (named.isEmpty()) {
            return new Found.Refused(TYPE_NOT_ALLOWED);
        }
        FileType type = named.get();
        return problem(type, content).<Found>map(Found.Refused::new).orElseGet(() -> new Found.Known(type));
    }

    private static Optional<DocumentProblem> problem(FileType type, FileContent content) {
        return switch (type) {
            case PDF -> unless(content.startsWith('%', 'P', 'D', 'F', '-'));
            case JPEG -> unless(content.startsWith(0xFF, 0xD8, 0xFF));
            case PNG -> unless(content.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'));
            case TXT -> unless(isText(content));
            case DOCX, ODT ->
                content.startsWith('P', 'K', 3, 4) ? packed(type, content) : Optional.of(NOT_WHAT_IT_SAYS);
        };
    }

    private static Optional<DocumentProblem> unless(boolean right) {
        return right ? Optional.empty() : Optional.of(NOT_WHAT_IT_SAYS);
    }

    /** Letters and nothing else: no control character but those between lines and words. */
    private static boolean isText(FileContent content) {
        try (InputStream bytes = content.stream()) {
            for (int one = bytes.read(); one >= 0; one = bytes.read()) {
                if ((one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') || one == 0x7F) {
                    return false;
                }
            }
            return true;
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    private static Optional<DocumentProblem> packed(FileType type, FileContent content) {
        Set<String> names = new TreeSet<>();
        String kind = "";
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(content.stream(), StandardCharsets.UTF_8)) {
            byte[] room = new byte[1 << 16];
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                if (!names.add(name.toLowerCase(Locale.ROOT)) || names.size() > PARTS_AT_MOST) {
                    return Optional.of(DAMAGED);
                }
                if (name.equals("[Content_Types].xml") || name.equals("mimetype")) {
                    byte[] said = zip.readNBytes(READ_OF_A_PART);
                    kind = new String(said, StandardCharsets.UTF_8);
                    unpacked += said.length;
                }
                for (int read = zip.read(room); read >= 0; read = zip.read(room)) {
                    unpacked += read;
                    if (unpacked > UNPACKED_AT_MOST) {
                        return Optional.of(DAMAGED);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(DAMAGED);
        }
        if (program(names, kind)) {
            return Optional.of(MACROS);
        }
        return unless(
                type == FileType.DOCX
                        ? names.contains("word/document.xml") && kind.contains("wordprocessingml.document.main+xml")
                        : names.contains("content.xml") && kind.strip().equals(FileType.ODT.mediaType()));
    }

    /** Anything that runs, or that another program would run. */
    private static boolean program(Set<String> names, String kind) {
        return kind.toLowerCase(Locale.ROOT).contains("macroenabled")
                || kind.toLowerCase(Locale.ROOT).contains("vbaproject")
                || names.stream()
                        .anyMatch(name -> name.endsWith("vbaproject.bin")
                                || name.contains("activex/")
                                || name.startsWith("basic/")
                                || name.startsWith("scripts/")
                                || name.endsWith(".exe")
                                || name.endsWith(".dll")
                                || name.endsWith(".js")
                                || name.endsWith(".vbs")
                                || name.matches("(word|object [0-9]+)/embeddings/oleobject.*"));
    }
}
