package se.bas.ui.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.bas.application.document.AddDocument;
import se.bas.application.document.AddDocumentVersion;
import se.bas.application.document.DocumentFile;
import se.bas.application.document.DocumentSettings;
import se.bas.application.document.DocumentWriting;
import se.bas.application.document.FileIntake;
import se.bas.application.document.FileReception;
import se.bas.application.document.MarkDocument;
import se.bas.application.document.ReadDocument;
import se.bas.application.document.Transfers;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.document.DocumentDraft;
import se.bas.domain.document.DocumentId;
import se.bas.ui.agency.SignedIn;

/** What can be done with documents, by whoever is signed in. */
@Dependent
class DocumentActs {
    private final AddDocument addDocument;
    private final AddDocumentVersion addVersion;
    private final MarkDocument markDocument;
    private final ReadDocument readDocument;
    private final FileIntake intake;
    private final Transfers transfers;
    private final DocumentSettings settings;
    private final SignedIn signedIn;

    @Inject
    DocumentActs(
            AddDocument addDocument,
            AddDocumentVersion addVersion,
            MarkDocument markDocument,
            ReadDocument readDocument,
            FileIntake intake,
            Transfers transfers,
            DocumentSettings settings,
            SignedIn signedIn) {
        this.addDocument = addDocument;
        this.addVersion = addVersion;
        this.markDocument = markDocument;
        this.readDocument = readDocument;
        this.intake = intake;
        this.transfers = transfers;
        this.settings = settings;
        this.signedIn = signedIn;
    }

    FileIntake intake() {
        return intake;
    }

    Transfers transfers() {
        return transfers;
    }

    DocumentSettings settings() {
        return settings;
    }

    /** Asked on the page; what follows from it happens where the file arrives. */
    Actor.Staff actor() {
        return signedIn.actor();
    }

    Role role() {
        return signedIn.mandate().orElseThrow().role();
    }

    DocumentWriting add(Actor.Staff who, CaseFileId file, DocumentDraft draft, FileReception reception) {
        return addDocument.add(who, file, draft, reception);
    }

    DocumentWriting addVersion(
            Actor.Staff who,
            CaseFileId file,
            DocumentId document,
            int seen,
            DocumentDraft draft,
            FileReception reception) {
        return addVersion.add(who, file, document, seen, draft, reception);
    }

    DocumentWriting mark(CaseFileId file, DocumentId document, Category category, String reason) {
        return markDocument.mark(signedIn.actor(), file, document, category, reason);
    }

    Disclosure<DocumentFile> read(Actor.Staff who, CaseFileId file, DocumentId document, int version) {
        return readDocument.read(who, file, document, version);
    }
}
