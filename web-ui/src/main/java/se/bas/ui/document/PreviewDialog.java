package se.bas.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import se.bas.application.document.DocumentFile;
import se.bas.application.document.DocumentView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.document.FileContent;
import se.bas.domain.document.FileType;
import se.bas.ui.components.Words;

/** Shows a picture as a picture and a text as a text. Whatever more has to be interpreted is fetched instead. */
final class PreviewDialog {
    private static final int CHARACTERS_AT_MOST = 20_000;

    private PreviewDialog() {}

    static void open(DocumentActs acts, CaseFileId file, DocumentView document) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(document.last().title());
        dialog.setWidth("52rem");
        Div body = new Div(content(acts, file, document));
        body.addClassName("document-preview");
        body.setTestId("document-preview");
        dialog.add(body);
        Button close = new Button(Words.text("shell.close"), click -> dialog.close());
        close.setTestId("close");
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static Component content(DocumentActs acts, CaseFileId file, DocumentView document) {
        int version = document.last().no();
        if (document.last().type() != FileType.TXT) {
            return new Image(
                    new FileFetch(acts, file, document.id(), version, true),
                    document.last().title());
        }
        return switch (acts.read(acts.actor(), file, document.id(), version)) {
            case Disclosure.Granted<DocumentFile>(var found, var receipt) -> new Pre(text(found.content()));
            case Disclosure.Withheld<DocumentFile> withheld -> new Paragraph(Words.text("document.gone"));
        };
    }

    /** As UTF-8, or as what Windows wrote before. */
    private static String text(FileContent content) {
        byte[] bytes = new byte[content.size()];
        try (var from = content.stream()) {
            from.readNBytes(bytes, 0, bytes.length);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.length() <= CHARACTERS_AT_MOST
                ? text
                : text.substring(0, CHARACTERS_AT_MOST) + "\n\n" + Words.text("document.more-in-file");
    }
}
