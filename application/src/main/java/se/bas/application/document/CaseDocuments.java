package se.bas.application.document;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.document.Document;
import se.bas.domain.document.DocumentError;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.Documents;

/** What has been filed about one participant, for whoever shows the case. */
@Part
public class CaseDocuments {
    private final Documents documents;

    @Inject
    CaseDocuments(Documents documents) {
        this.documents = documents;
    }

    private record Open(Document version, Ground ground) {}

    /** What was opened of it. */
    public static final class Opened {
        private final List<Open> versions;
        private final Map<DocumentId, DocumentError> errors;

        private Opened(List<Open> versions, Map<DocumentId, DocumentError> errors) {
            this.versions = versions;
            this.errors = errors;
        }

        /** Everyone who is named by something. */
        public Stream<StaffId> people() {
            return Stream.concat(
                    versions.stream().map(open -> open.version().addedBy()),
                    errors.values().stream().map(DocumentError::markedBy));
        }

        /**
         * What was filed, newest first.
         *
         * @param mine the asker's agency
         * @param writing whether the asker writes in the case
         */
        public List<DocumentView> views(Names names, AgencyId mine, boolean writing) {
            return versions.stream()
                    .filter(open -> open.version().owner().equals(mine)
                            || !open.version().staysWithOwner())
                    .collect(groupingBy(open -> open.version().documentId(), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(all -> view(all.reversed(), names, mine, writing))
                    .sorted(comparing((DocumentView view) -> view.last().day())
                            .thenComparing(view -> view.last().at())
                            .reversed())
                    .toList();
        }

        private DocumentView view(List<Open> all, Names names, AgencyId mine, boolean writing) {
            Document last = all.getFirst().version();
            boolean own = last.owner().equals(mine);
            DocumentError error = errors.get(last.documentId());
            return new DocumentView(
                    last.documentId(),
                    names.agency(last.owner()),
                    names.code(last.owner()),
                    last.category(),
                    all.getFirst().ground(),
                    (own ? all : all.subList(0, 1))
                            .stream()
                                    .map(open -> version(open.version(), names))
                                    .toList(),
                    error(error, names, own),
                    own || error == null,
                    own && writing && error == null && !last.staysWithOwner());
        }

        private static DocumentView.Version version(Document one, Names names) {
            return new DocumentView.Version(
                    one.version(),
                    one.title(),
                    one.day(),
                    one.source(),
                    one.receivedFrom(),
                    names.unit(one.unit()),
                    one.fileName(),
                    one.type(),
                    one.size(),
                    one.sha256(),
                    one.scan(),
                    one.template(),
                    one.templateVersion(),
                    names.staff(one.addedBy()),
                    one.addedAt());
        }

        private static DocumentView.@Nullable Mark error(@Nullable DocumentError error, Names names, boolean own) {
            return error == null
                    ? null
                    : new DocumentView.Mark(
                            error.markedAt(), names.staff(error.markedBy()), own ? error.reason() : null);
        }
    }

    /** Opens what the judgement opens: two statements, and no content. */
    public Opened open(Judgement judgement, ParticipantId participant) {
        List<Open> versions = documents.about(participant).stream()
                .map(locked -> judgement.reveal(locked, Open::new))
                .flatMap(Optional::stream)
                .toList();
        Map<DocumentId, DocumentError> errors = documents.errorsOn(participant).stream()
                .map(locked -> judgement.reveal(locked, (error, ground) -> error))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(DocumentError::document, error -> error));
        return new Opened(versions, errors);
    }
}
