package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.demo.DemoReminders.Written;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.document.DocumentSource;
import se.bas.domain.document.FileContent;
import se.bas.domain.document.FileRecognition;
import se.bas.domain.document.FileRecognition.Found;
import se.bas.domain.document.FileType;
import se.bas.domain.document.Scan;

/** Puts documents into one agency's files, once. */
@Part
class DemoFiling {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv", "SE"));

    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final DemoFiles files;

    @Inject
    DemoFiling(EntityManager database, DemoOrganisations organisations, DemoFiles files) {
        this.database = database;
        this.organisations = organisations;
        this.files = files;
    }

    List<Written> write(List<DemoDocuments.Filed> all, AgencyId agency, DemoCalendar calendar) {
        return all.stream()
                .filter(one -> organisations.agencyOf(one.unit()).equals(agency))
                .flatMap(one -> write(one, agency, calendar).stream())
                .toList();
    }

    private Optional<Written> write(DemoDocuments.Filed one, AgencyId agency, DemoCalendar calendar) {
        // The same every time, so that it is written once.
        UUID id = organisations.file(one.caseNumber() + " " + one.title()).value();
        return files.without("document", id, one.caseNumber(), agency).map(found -> {
            for (int at = 0; at < one.versions().size(); at++) {
                write(one, id, at, found.keys(), calendar);
            }
            if (one.wrong() != null && one.wrongAt() != null) {
                new DemoRow("document_error", LoadDemo.id(), found.keys(), category(one))
                        .with("document_id", id)
                        .with("reason", one.wrong())
                        .with("marked_by", organisations.staff(one.by()))
                        .with("marked_at", calendar.at(one.wrongAt()))
                        .write(database);
            }
            return found;
        });
    }

    private void write(DemoDocuments.Filed one, UUID document, int at, Keys keys, DemoCalendar calendar) {
        DemoDocuments.Version version = one.versions().get(at);
        LocalDate day = calendar.day(version.day());
        byte[] bytes = content(one, version, day);
        FileContent content = FileContent.of(bytes);
        UUID id = at == 0 ? document : LoadDemo.id();
        new DemoRow("document", id, keys, category(one))
                .with("document_id", document)
                .with("version", at + 1)
                .with("title", one.title())
                .with("dated_on", day)
                .with("source", one.receivedFrom() == null ? DocumentSource.MADE_BY_US : DocumentSource.RECEIVED)
                .with("received_from", one.receivedFrom())
                .with("unit_id", organisations.unit(one.unit()))
                .with("file_name", one.fileName())
                .with("file_type", type(one, content))
                .with("size", content.size())
                .with("sha256", content.sha256())
                .with("scan", Scan.NOT_SCANNED)
                .with("added_by", organisations.staff(one.by()))
                .with("added_at", calendar.at(version.at()))
                .write(database);
        // None of them is as large as a piece may be.
        new DemoRow("document_piece", LoadDemo.id(), keys, category(one))
                .with("version_id", id)
                .with("no", 0)
                .with("content", "\\x" + HexFormat.of().formatHex(bytes))
                .write(database);
    }

    private static Category category(DemoDocuments.Filed one) {
        return Category.valueOf(one.category());
    }

    private static FileType type(DemoDocuments.Filed one, FileContent content) {
        return switch (FileRecognition.recognise(content, one.fileName(), EnumSet.allOf(FileType.class))) {
            case Found.Known(var type) -> type;
            case Found.Refused(var problem) -> throw new IllegalStateException(one.fileName() + ": " + problem);
        };
    }

    private static byte[] content(DemoDocuments.Filed one, DemoDocuments.Version version, LocalDate day) {
        if (one.fileName().endsWith(".png")) {
            try (InputStream picture = DemoDocuments.open(one.fileName())) {
                return picture.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        List<String> lines = new ArrayList<>(List.of(DAY.format(day), ""));
        lines.addAll(version.lines());
        return one.fileName().endsWith(".pdf") ? DemoPaper.of(one.title(), lines) : text(one.title(), lines);
    }

    private static byte[] text(String title, List<String> lines) {
        return (title + "\n\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
