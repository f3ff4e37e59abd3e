package se.bas.ui.document;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.Busy;
import se.bas.application.document.DocumentWriting;
import se.bas.application.document.FileReception;
import se.bas.application.document.Transfers;
import se.bas.domain.document.DocumentProblem;
import se.bas.ui.components.Words;

/**
 * Chooses a file, and sends it when everything else is filled in: so that no file waits in the server's memory for
 * somebody to think of a title. It is never written to a disk on its way.
 */
final class FileField extends Upload {
    private static final String SEND =
            "if (!this.files.length) return false; this.uploadFiles(Array.from(this.files)); return true;";

    private final AtomicReference<@Nullable Sending> waited = new AtomicReference<>();

    /**
     * What is to happen with the file when it comes.
     *
     * @param keep keeps it; called where it arrives
     * @param done told on the page what came of it
     * @param broken told on the page, in words, when nothing did
     */
    record Sending(
            Function<FileReception, DocumentWriting> keep, Consumer<DocumentWriting> done, Consumer<String> broken) {}

    FileField(DocumentActs acts) {
        setUploadHandler(new Arriving(acts, waited));
        setUploadFormat(UploadFormat.RAW);
        setAutoUpload(false);
        setMaxFiles(1);
        setMaxFileSize(acts.settings().bytes());
        // For the browser's choice of files; what a file is, its content says.
        setAcceptedFileExtensions(acts.settings().types().stream()
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new));
        setTestId("document-file");
        setI18n(words(acts));
        setWidthFull();
    }

    /**
     * Sends what was chosen.
     *
     * @param nothing what happens when nothing was
     */
    void send(Sending sending, Runnable nothing) {
        waited.set(sending);
        getElement().executeJs(SEND).then(Boolean.class, sent -> {
            if (!sent) {
                waited.set(null);
                nothing.run();
            }
        });
    }

    private record Arriving(DocumentActs acts, AtomicReference<@Nullable Sending> waited) implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) {
            Sending sending = waited.getAndSet(null);
            if (sending == null) {
                event.reject();
                return;
            }
            UI page = event.getUI();
            try (Transfers.Place _ = acts.transfers().take()) {
                FileReception reception =
                        acts.intake().receive(event.getInputStream(), event.getFileName(), event.getFileSize());
                DocumentWriting result = sending.keep().apply(reception);
                on(page, () -> sending.done().accept(result));
            } catch (Busy full) {
                on(page, () -> sending.broken().accept(Words.text("shell.busy")));
            } catch (IOException cut) {
                on(page, () -> sending.broken().accept(Words.text("importing.upload.broken")));
            } catch (RuntimeException broken) {
                // As everything that breaks on a page: told and logged in one place.
                on(page, () -> {
                    throw broken;
                });
            }
        }

        private static void on(UI page, Runnable doing) {
            try {
                var _ = page.access(doing::run);
            } catch (UIDetachedException gone) {
                // Nobody looks any more. What was kept is in the case.
            }
        }

        /** Ours is the sum of what is read, whatever the request says. */
        @Override
        public long getFileSizeMax() {
            return -1;
        }
    }

    private static UploadI18N words(DocumentActs acts) {
        String broken = Words.text("importing.upload.broken");
        String sending = Words.text("importing.upload.sending");
        String choose = Words.text("importing.upload.choose");
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Words.text("importing.upload.drop"))
                .setMany(Words.text("importing.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Words.text("importing.upload.one"))
                .setFileIsTooBig(DocumentWords.problem(DocumentProblem.FILE_TOO_BIG, acts.settings()))
                .setIncorrectFileType(DocumentWords.problem(DocumentProblem.TYPE_NOT_ALLOWED, acts.settings())));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(sending)
                        .setStalled(sending)
                        .setProcessing(Words.text("importing.upload.reading"))
                        .setHeld(Words.text("document.file.chosen")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(broken)
                        .setUnexpectedServerError(broken)
                        .setForbidden(broken)));
        words.setFile(new UploadI18N.File()
                .setRetry(Words.text("importing.upload.again"))
                .setStart(Words.text("importing.upload.again"))
                .setRemove(Words.text("importing.upload.remove")));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }
}
