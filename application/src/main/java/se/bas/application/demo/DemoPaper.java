package se.bas.application.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page of text as PDF, the same bytes for the same words: what the demo has instead of real papers. */
final class DemoPaper {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>";

    private DemoPaper() {}

    static byte[] of(String title, List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F2 16 Tf 72 760 Td (")
                .append(escaped(title))
                .append(") Tj /F1 11 Tf 0 -34 Td 17 TL ");
        lines.forEach(line -> text.append('(').append(escaped(line)).append(") Tj T* "));
        byte[] content = text.append("ET").toString().getBytes(WINDOWS);
        List<byte[]> objects = List.of(
                ascii("<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) >>"),
                ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R"
                        + " /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>"),
                ascii(FONT.formatted("Helvetica")),
                ascii(FONT.formatted("Helvetica-Bold")),
                joined(ascii("<< /Length %d >>\nstream\n".formatted(content.length)), content, ascii("\nendstream")));
        return file(objects);
    }

    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        List<Integer> places = new ArrayList<>();
        for (byte[] object : objects) {
            places.add(out.size());
            out.writeBytes(joined(ascii(places.size() + " 0 obj\n"), object, ascii("\nendobj\n")));
        }
        int table = out.size();
        out.writeBytes(ascii("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1)));
        places.forEach(place -> out.writeBytes(ascii("%010d 00000 n \n".formatted(place))));
        out.writeBytes(ascii(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table)));
        return out.toByteArray();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
