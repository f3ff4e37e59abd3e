package se.bas.integration.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a paper says, instead of its bytes: they are compressed, and would hide a leak as well as the ids that are made
 * anew. Text, number of pages, and what lies in it for a case system.
 */
final class PaperText {
    static final BodyHandler<String> HANDLER = info -> is(info.headers())
            ? BodySubscribers.mapping(BodySubscribers.ofByteArray(), PaperText::of)
            : BodySubscribers.ofString(StandardCharsets.UTF_8);

    private PaperText() {}

    static boolean is(HttpHeaders headers) {
        return headers.firstValue("Content-Type").orElse("").startsWith("application/pdf");
    }

    private static String of(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String record = new String(
                    Objects.requireNonNull(pdf.getDocumentCatalog()
                                    .getNames()
                                    .getEmbeddedFiles()
                                    .getNames()
                                    .get("record.xml"))
                            .getEmbeddedFile()
                            .toByteArray(),
                    StandardCharsets.UTF_8);
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            // When it was taken out, as its foot has it; the log entry's number there is an id like any other.
            return "%PDF " + pdf.getNumberOfPages() + "\n"
                    + text.replaceAll(
                            "((?:Uttaget|Utskrivet) av .{0,200}?), \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "$1, <INSTANT>")
                    + "\n" + record;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
