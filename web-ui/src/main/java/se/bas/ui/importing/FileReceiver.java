package se.bas.ui.importing;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import se.bas.application.importing.ImportFile;
import se.bas.application.importing.ImportReading;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Takes a file in, no more of it than may be there, reads it and forgets it. */
final class FileReceiver extends Upload {
    private static final int NAME_AT_MOST = 100;

    /**
     * Takes one file after the other.
     *
     * @param then is told the file's name and what was read
     */
    FileReceiver(BiConsumer<String, ImportReading> then) {
        setUploadHandler(new Reading(this, then));
        setMaxFiles(1);
        setMaxFileSize(ImportFile.BYTES_AT_MOST);
        // For the browser's choice of files; what a file is, its content says.
        setAcceptedFileExtensions(".xlsx", ".csv", ".txt");
        setTestId("import-file");
        setI18n(words());
        addFileRejectedListener(rejected -> getElement().executeJs("this.files = []"));
    }

    private record Reading(FileReceiver receiver, BiConsumer<String, ImportReading> then) implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content;
            try (InputStream sent = event.getInputStream()) {
                // One byte too much is enough to see that it is too big.
                content = sent.readNBytes(ImportFile.BYTES_AT_MOST + 1);
            }
            ImportReading reading = ImportFile.read(content, TableWords.understood(), Written.today());
            var _ = event.getUI().access(() -> {
                receiver.clearFileList();
                then.accept(shortened(event.getFileName()), reading);
            });
        }

        /** Ours is the sum of what is read, whatever the request says. */
        @Override
        public long getFileSizeMax() {
            return ImportFile.BYTES_AT_MOST;
        }
    }

    private static String shortened(String name) {
        return name.length() <= NAME_AT_MOST ? name : name.substring(0, NAME_AT_MOST) + "…";
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(Words.text("importing.upload.choose"))
                .setMany(Words.text("importing.upload.choose")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Words.text("importing.upload.drop"))
                .setMany(Words.text("importing.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Words.text("importing.upload.one"))
                .setFileIsTooBig(Words.text("importing.file.TOO_BIG", ImportFile.BYTES_AT_MOST >> 20, ""))
                .setIncorrectFileType(Words.text("importing.file.NOT_A_TABLE")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.text("importing.upload.sending"))
                        .setStalled(Words.text("importing.upload.sending"))
                        .setProcessing(Words.text("importing.upload.reading"))
                        .setHeld(Words.text("importing.upload.sending")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.text("importing.upload.broken"))
                        .setUnexpectedServerError(Words.text("importing.upload.broken"))
                        .setForbidden(Words.text("importing.upload.broken"))));
        words.setFile(new UploadI18N.File()
                .setRetry(Words.text("importing.upload.again"))
                .setStart(Words.text("importing.upload.again"))
                .setRemove(Words.text("importing.upload.remove")));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }
}
