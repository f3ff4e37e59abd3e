package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo population as it stands in {@code demo/participants.json}. Synthetic, and the same every time. */
public record DemoPeople(List<Person> participants) {
    /** Someone, with the file each agency keeps on them. */
    public record Person(
            String number, String given, String family, String protection, List<File> files, List<Agreed> consents) {}

    /** One agency's file. */
    public record File(
            String agency,
            String caseNumber,
            String unit,
            String openedOn,
            @Nullable String phone,
            @Nullable String email,
            List<Assigned> assignments,
            List<Treated> treatments,
            List<Written> notes,
            List<Met> contacts) {}

    /** Who works with the case. */
    public record Assigned(String staff, String part, String from) {}

    /** A treatment episode. */
    public record Treated(
            String kind,
            String provider,
            String started,
            @Nullable String ended,
            String by) {}

    /** A note. */
    public record Written(String category, String day, String author, String text) {}

    /** A contact; its time is local time in Sweden. */
    public record Met(String kind, String attendance, String at, String by, String place) {}

    /** A consent; the time it was given is local time in Sweden. */
    public record Agreed(
            String discloser,
            String recipientUnit,
            List<String> categories,
            String purpose,
            String from,
            String until,
            String form,
            String givenAt,
            String place,
            @Nullable String witness,
            String language,
            String by) {}

    static DemoPeople read() {
        try (InputStream file = DemoPeople.class.getResourceAsStream("/demo/participants.json")) {
            if (file == null) {
                throw new IllegalStateException("demo/participants.json is missing");
            }
            return JsonbBuilder.create().fromJson(file, DemoPeople.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
