package se.bas.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import se.bas.domain.consent.ConsentDraft;

/** What is sent to register a consent. */
public final class Consents {
    /** Where a day begins and ends for everybody here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Consents() {}

    /** A complete written consent, from today and three months on. */
    public static String draft(String recipientUnit, String... categories) {
        LocalDate today = LocalDate.now(ZONE);
        return draft(recipientUnit, today, today.plusMonths(3), categories);
    }

    public static String draft(String recipientUnit, LocalDate from, LocalDate until, String... categories) {
        JsonArrayBuilder chosen = Json.createArrayBuilder();
        for (String category : categories) {
            chosen.add(category);
        }
        return Json.createObjectBuilder()
                .add("recipientUnit", recipientUnit)
                .add("categories", chosen)
                .add("purpose", "COORDINATION")
                .add("from", from.toString())
                .add("until", until.toString())
                .add("form", "WRITTEN")
                .add(
                        "givenAt",
                        Instant.now()
                                .minusSeconds(60)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .add("place", "Algatan")
                .add("language", "sv")
                .add("informationVersion", ConsentDraft.INFORMATION_VERSION)
                .add("voluntary", true)
                .add("capable", true)
                .build()
                .toString();
    }
}
