package se.bas.domain.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind. */
final class Files {
    static final String WORD_TYPES = "<Types><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private Files() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(int... values) {
        byte[] all = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            all[at] = (byte) values[at];
        }
        return all;
    }

    /** Names and contents in turn. */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (int at = 0; at < parts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(parts[at]));
                zip.write(text(parts[at + 1]));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return to.toByteArray();
    }

    static byte[] docx(String... more) {
        String[] parts = new String[4 + more.length];
        parts[0] = "[Content_Types].xml";
        parts[1] = WORD_TYPES;
        parts[2] = "word/document.xml";
        parts[3] = "<w:document/>";
        System.arraycopy(more, 0, parts, 4, more.length);
        return zip(parts);
    }

    static byte[] odt(String... more) {
        String[] parts = new String[4 + more.length];
        parts[0] = "mimetype";
        parts[1] = "application/vnd.oasis.opendocument.text";
        parts[2] = "content.xml";
        parts[3] = "<office/>";
        System.arraycopy(more, 0, parts, 4, more.length);
        return zip(parts);
    }

    static byte[] pdf() {
        return text("%PDF-1.7\n%%EOF\n");
    }

    static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10);
    }

    static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0);
    }
}
