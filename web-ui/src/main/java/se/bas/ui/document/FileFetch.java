package se.bas.ui.document;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import se.bas.application.Busy;
import se.bas.application.document.Attachment;
import se.bas.application.document.DocumentFile;
import se.bas.application.document.Transfers;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.document.DocumentId;

/**
 * Hands out one version of a document each time it is asked for: judged and logged anew, by whoever's page it is then. Its
 * address is made for the page and says nothing.
 *
 * @param shown as a picture on the page, instead of to be saved
 */
record FileFetch(DocumentActs acts, CaseFileId file, DocumentId document, int version, boolean shown)
        implements DownloadHandler {
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 503;

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        AtomicReference<Actor.Staff> who = new AtomicReference<>();
        event.getUI().accessSynchronously(() -> who.set(acts.actor()));
        try (Transfers.Place _ = acts.transfers().take()) {
            switch (acts.read(who.get(), file, document, version)) {
                case Disclosure.Granted<DocumentFile>(var found, var receipt) -> send(found, event);
                case Disclosure.Withheld<DocumentFile> withheld ->
                    event.getResponse().setStatus(NOT_FOUND);
            }
        } catch (Busy full) {
            event.getResponse().setStatus(BUSY);
        }
    }

    private void send(DocumentFile found, DownloadEvent event) throws IOException {
        boolean picture = shown && found.type().previewable();
        VaadinResponse response = event.getResponse();
        // Nothing that is to be saved is called what a browser would open.
        response.setContentType(picture ? found.type().mediaType() : "application/octet-stream");
        response.setHeader("Content-Disposition", picture ? "inline" : Attachment.named(found.name()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentLength(found.content().size());
        found.content().writeTo(response.getOutputStream());
    }
}
