package se.bas.application.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What lies in the paper for a case system: {@code record.xml}, described in docs/paper.md. */
final class RecordXml {
    static final String NAMESPACE = "urn:bas:paper:1";

    private RecordXml() {}

    static byte[] of(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("record");
            xml.writeDefaultNamespace(NAMESPACE);
            write(xml, sheet);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(XMLStreamWriter xml, Sheet sheet) throws XMLStreamException {
        Taken about = sheet.about();
        xml.writeStartElement("agency");
        xml.writeAttribute("code", about.agencyCode());
        xml.writeCharacters(Glyphs.printable(about.agency()));
        xml.writeEndElement();
        element(xml, "unit", about.unit());
        element(xml, "caseNumber", about.caseNumber());
        xml.writeStartElement("form");
        xml.writeAttribute("number", sheet.form().number());
        xml.writeAttribute("version", String.valueOf(sheet.form().version()));
        xml.writeEndElement();
        element(xml, "kind", sheet.form().name());
        element(xml, "category", about.category());
        element(xml, "date", about.date().toString());
        element(xml, "language", sheet.language().locale().getLanguage());
        for (var object : about.objects()) {
            element(xml, "object", object.toString());
        }
        xml.writeStartElement("taken");
        xml.writeAttribute("at", about.at().toString());
        xml.writeAttribute("by", Glyphs.printable(about.takenBy()));
        xml.writeAttribute("logEntry", about.entry().toString());
        xml.writeEndElement();
        element(xml, "sha256", sha256(sheet.plain()));
        Taken.Diary diary = about.diary();
        xml.writeStartElement("diary");
        xml.writeEmptyElement("number");
        element(xml, "date", diary.date().toString());
        element(xml, "sender", diary.sender());
        element(xml, "matter", diary.matter());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Glyphs.printable(value));
        xml.writeEndElement();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
