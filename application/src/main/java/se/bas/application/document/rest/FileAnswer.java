package se.bas.application.document.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import se.bas.application.document.Attachment;
import se.bas.application.document.DocumentFile;
import se.bas.domain.document.FileContent;

/** A file on its way out: to be saved, not shown; not kept by anything on the way; and if shown all the same, powerless. */
final class FileAnswer {
    private FileAnswer() {}

    static Response of(DocumentFile file) {
        FileContent content = file.content();
        return Response.ok((StreamingOutput) content::writeTo, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, content.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
