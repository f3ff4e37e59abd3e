package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The employers of the demo, and placements beside those that the people bring themselves; days and times as
 * {@link DemoCalendar} reads them. No employer is a real one: their numbers pass the check and are made up, from 559999-0016
 * on.
 */
public record DemoPlacements(List<Employer> employers, List<Planned> placements, List<Told> presentations) {
    /**
     * An employer; what it offers is null for most.
     *
     * @param number with a hyphen
     */
    public record Employer(
            String name,
            String number,
            String street,
            String postcode,
            String city,
            boolean active,
            @Nullable List<Place> places,
            @Nullable List<Person> people,
            @Nullable List<Met> contacts) {}

    /** Places that are offered. */
    public record Place(
            String kind,
            String what,
            int hoursLeast,
            int hoursMost,
            List<String> adaptations,
            int places,
            String from) {}

    /** Somebody to reach there. */
    public record Person(String name, String title, String phone, String email) {}

    /** A contact. */
    public record Met(String day, String way, String with, String text) {}

    /**
     * A placement that has not come as far as those of the people.
     *
     * @param state DRAFT, AGREED or CANCELLED
     */
    public record Planned(
            String caseNumber,
            String employer,
            String kind,
            String from,
            String until,
            int hours,
            boolean wished,
            String state) {}

    /**
     * What an employer is told.
     *
     * @param categories with blanks between
     */
    public record Told(
            String caseNumber, String employer, String text, String categories, String at, List<String> answers) {}

    static DemoPlacements read() {
        try (InputStream file = DemoDocuments.open("placements.json")) {
            return JsonbBuilder.create().fromJson(file, DemoPlacements.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
