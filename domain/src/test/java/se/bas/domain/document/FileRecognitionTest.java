package se.bas.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.document.DocumentProblem.DAMAGED;
import static se.bas.domain.document.DocumentProblem.FILE_EMPTY;
import static se.bas.domain.document.DocumentProblem.MACROS;
import static se.bas.domain.document.DocumentProblem.NOT_WHAT_IT_SAYS;
import static se.bas.domain.document.DocumentProblem.TYPE_NOT_ALLOWED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.document.FileRecognition.Found;

/** A file is kept as what both its name and its content say it is, or not at all. */
class FileRecognitionTest {
    private static final Set<FileType> ALL = EnumSet.allOf(FileType.class);

    private static Map<FileType, byte[]> files() {
        Map<FileType, byte[]> files = new EnumMap<>(FileType.class);
        files.put(FileType.PDF, Files.pdf());
        files.put(FileType.JPEG, Files.jpeg());
        files.put(FileType.PNG, Files.png());
        files.put(FileType.DOCX, Files.docx());
        files.put(FileType.ODT, Files.odt());
        files.put(FileType.TXT, Files.text("Hej då.\r\n\tÅ\f"));
        return files;
    }

    private static Found found(byte[] content, String name) {
        return FileRecognition.recognise(FileContent.of(content), name, ALL);
    }

    private static void refused(byte[] content, String name, DocumentProblem problem) {
        assertThat(found(content, name)).as(name).isEqualTo(new Found.Refused(problem));
    }

    @Test
    void every_kind_is_known_by_its_own_names_and_taken_for_no_other() {
        files().forEach((type, content) -> Arrays.stream(FileType.values())
                .forEach(named -> named.endings().forEach(ending -> {
                    Found found = found(content, "a." + ending);
                    // A PDF of letters alone is a text too, if it is called so: then it is shown as one.
                    boolean letters = named == FileType.TXT && type == FileType.PDF;
                    assertThat(found)
                            .as(type + " as " + ending)
                            .isEqualTo(
                                    named == type || letters
                                            ? new Found.Known(named)
                                            : new Found.Refused(NOT_WHAT_IT_SAYS));
                })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.docm", "a.html", "a.svg", "a.zip", "a", "pdf", "a.pdf.exe", "a.pdf."})
    void what_is_called_anything_else_is_not_kept(String name) {
        refused(Files.pdf(), name, TYPE_NOT_ALLOWED);
    }

    @Test
    void what_the_installation_does_not_want_is_not_kept() {
        assertThat(FileRecognition.recognise(FileContent.of(Files.docx()), "a.docx", EnumSet.of(FileType.PDF)))
                .isEqualTo(new Found.Refused(TYPE_NOT_ALLOWED));
    }

    @Test
    void nothing_is_no_file() {
        refused(new byte[0], "a.txt", FILE_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "WORD/VBAPROJECT.BIN",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "word/media/run.exe",
                "word/media/run.dll",
                "customXml/run.vbs",
                "customXml/run.js"
            })
    void a_document_with_something_that_runs_is_not_kept(String part) {
        refused(Files.docx(part, "x"), "a.docx", MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/run.py"})
    void nor_is_one_of_the_other_kind(String part) {
        refused(Files.odt(part, "x"), "a.odt", MACROS);
    }

    @Test
    void a_macro_document_that_is_called_something_else_is_seen_by_its_types() {
        refused(
                Files.zip(
                        "[Content_Types].xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml",
                        "word/document.xml",
                        "x"),
                "a.docx",
                MACROS);
    }

    @Test
    void a_zip_that_is_no_document_is_not_kept() {
        refused(Files.zip("a.txt", "x"), "a.docx", NOT_WHAT_IT_SAYS);
        refused(Files.zip("content.xml", "x"), "a.odt", NOT_WHAT_IT_SAYS);
        refused(Files.zip("mimetype", "application/vnd.oasis.opendocument.text"), "a.odt", NOT_WHAT_IT_SAYS);
    }

    @Test
    void what_is_cut_off_or_unpacks_without_end_is_damaged() {
        byte[] whole = Files.docx("word/media/a", "x".repeat(50_000));
        refused(Arrays.copyOf(whole, whole.length / 2), "a.docx", DAMAGED);
        refused(Files.docx("word/media/bomb", "0".repeat(210 << 20)), "a.docx", DAMAGED);
    }

    @Test
    void a_program_called_a_text_is_none() {
        refused(Files.bytes('M', 'Z', 0x90, 0, 3), "a.txt", NOT_WHAT_IT_SAYS);
        refused(Files.bytes('a', 0x1B, 'b'), "a.txt", NOT_WHAT_IT_SAYS);
        refused(Files.bytes('a', 0x7F), "a.txt", NOT_WHAT_IT_SAYS);
    }
}
