package se.bas.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.environment.TestEnvironment;
import se.bas.environment.Tokens;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/**
 * The days of a consent are days in Sweden, both ends included, also when the clocks change; a withdrawal counts from its
 * instant. In the database by itself, and in the running system with its clock set: gate, rows and API say the same.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("CON-11")
@Tag("CON-24")
class SwedishTimeIT {
    private static final String NAME = "bas-swedish-time";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int TRIES = 8;

    private static Org org;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Inside.archive(NAME);
    }

    @BeforeAll
    static void set_up() throws SQLException {
        org = Org.open();
    }

    @AfterAll
    static void remove_every_trace() throws SQLException {
        Database.mendClock();
        org.close();
    }

    /** Every hour of sixteen years, and around every midnight of them to the microsecond. */
    @Test
    void the_databases_day_is_the_day_in_sweden() throws Exception {
        String sql = """
                select at, swedish_day(at) from (
                  select generate_series(timestamptz '2020-01-01Z', timestamptz '2035-12-31Z', '1 hour') as at
                  union all
                  select (day::timestamp at time zone 'Europe/Stockholm') + shift
                    from generate_series(date '2020-01-01', date '2035-12-31', '1 day') as day,
                         unnest(array[interval '-1 microsecond', '0', '1 microsecond']) as shift) as instants
                """;
        int compared = 0;
        try (Connection owner = OwnersDatabase.connect();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Instant at = rows.getObject(1, OffsetDateTime.class).toInstant();
                if (!rows.getObject(2, LocalDate.class).equals(LocalDate.ofInstant(at, SWEDEN))) {
                    assertThat(rows.getObject(2, LocalDate.class))
                            .as("%s", at)
                            .isEqualTo(LocalDate.ofInstant(at, SWEDEN));
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(150_000);
    }

    /** CON-24's vectors, and the two nights a year when a day has 23 or 25 hours. Instants in UTC. */
    @ParameterizedTest
    @CsvSource({
        // from, until, withdrawn, instant, gate
        "2026-01-01, 2026-06-30, , 2025-12-31T22:59:59Z, NOT_YET_VALID",
        "2026-01-01, 2026-06-30, , 2025-12-31T23:00:00Z, ACTIVE",
        "2026-01-01, 2026-06-30, , 2026-06-30T21:59:59Z, ACTIVE",
        "2026-01-01, 2026-06-30, , 2026-06-30T22:00:00Z, EXPIRED",
        "2026-01-01, 2026-06-30, 2026-03-15T09:00:00Z, 2026-03-15T08:59:59Z, ACTIVE",
        "2026-01-01, 2026-06-30, 2026-03-15T09:00:00Z, 2026-03-15T09:00:00Z, WITHDRAWN",
        "2026-03-29, 2026-04-30, , 2026-03-28T22:59:59Z, NOT_YET_VALID",
        "2026-03-29, 2026-04-30, , 2026-03-28T23:00:00Z, ACTIVE",
        "2026-03-01, 2026-03-29, , 2026-03-29T21:59:59Z, ACTIVE",
        "2026-03-01, 2026-03-29, , 2026-03-29T22:00:00Z, EXPIRED",
        "2026-03-30, 2026-04-30, , 2026-03-29T21:59:59Z, NOT_YET_VALID",
        "2026-03-30, 2026-04-30, , 2026-03-29T22:00:00Z, ACTIVE",
        "2026-10-25, 2026-11-30, , 2026-10-24T21:59:59Z, NOT_YET_VALID",
        "2026-10-25, 2026-11-30, , 2026-10-24T22:00:00Z, ACTIVE",
        "2026-10-01, 2026-10-25, , 2026-10-25T22:59:59Z, ACTIVE",
        "2026-10-01, 2026-10-25, , 2026-10-25T23:00:00Z, EXPIRED",
        // Half past two comes twice: withdrawn at the first, it is withdrawn at the second; withdrawn at the second,
        // not at the first.
        "2026-10-01, 2026-10-31, 2026-10-25T00:30:00Z, 2026-10-25T00:29:59Z, ACTIVE",
        "2026-10-01, 2026-10-31, 2026-10-25T00:30:00Z, 2026-10-25T00:30:00Z, WITHDRAWN",
        "2026-10-01, 2026-10-31, 2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z, WITHDRAWN",
        "2026-10-01, 2026-10-31, 2026-10-25T01:30:00Z, 2026-10-25T00:30:00Z, ACTIVE",
        "2026-10-01, 2026-10-31, 2026-10-25T01:30:00Z, 2026-10-25T01:30:00Z, WITHDRAWN",
        // A day that only some places have.
        "2028-02-29, 2028-02-29, , 2028-02-28T23:00:00Z, ACTIVE",
        "2028-02-29, 2028-02-29, , 2028-02-29T23:00:00Z, EXPIRED"
    })
    void a_consent_begins_and_ends_with_the_day_in_sweden(
            LocalDate from, LocalDate until, @Nullable Instant withdrawn, Instant at, String status) throws Exception {
        World world = Worlds.agreed(
                Agency.SOC,
                Agency.AMF,
                from,
                until,
                withdrawn == null ? List.of() : List.of(new Agreed.End("WITHDRAWN", null, withdrawn)));
        Database.replaceWith(world);
        boolean active = status.equals("ACTIVE");
        Row file = world.filesOf(Agency.AMF).getFirst();
        assertThat(grounds(file.participant(), at))
                .as("grounds() in the database")
                .hasSize(active ? 1 : 0);
        // The last microsecond of the second is like its beginning.
        assertThat(grounds(file.participant(), at.plusNanos(999_999_000))).hasSize(active ? 1 : 0);
        Asking.Answer answer = locks(world, file, at);
        assertThat(answer.gateOn(Agency.SOC.id(), "ATTENDANCE")).isEqualTo(active ? "+CONSENT" : "-" + status);
        assertThat(answer.rows().contains("note " + Agency.SOC.id() + " ATTENDANCE"))
                .isEqualTo(active);
        assertThat(answer.rows().contains("note " + Agency.SOC.id() + " PLAN")).isFalse();
        assertThat(api(file.id("id"), at).contains("Anteckning om närvaro")).isEqualTo(active);
    }

    /** What lets rows be seen at an instant, asked as the database's own function. */
    private static List<String> grounds(UUID participant, Instant at) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = OwnersDatabase.connect();
                PreparedStatement acting = owner.prepareStatement("select set_config('bas.collaboration', ?, true),"
                        + " set_config('bas.agency', ?, true), set_config('bas.unit', ?, true),"
                        + " set_config('bas.participant', ?, true), set_config('bas.instant', ?, true),"
                        + " set_config('bas.purpose', 'COORDINATION', true)");
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            List<Object> values = List.of(Org.COLLABORATION, Agency.AMF.id(), Agency.AMF.unit(), participant, at);
            for (int i = 0; i < values.size(); i++) {
                acting.setString(i + 1, values.get(i).toString());
            }
            acting.executeQuery();
            try (ResultSet rows = statement.executeQuery("select owner_agency_id || ' ' || category from grounds()")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            owner.rollback();
        }
        return found;
    }

    /** The clock goes on: an answer counts if it was given in the second that was meant. */
    private static Asking.Answer locks(World world, Row file, Instant at) throws Exception {
        Asking asking = new Asking(world, Agency.AMF, Kind.CASEWORKER, file.participant(), file.id("id"), false);
        for (int i = 0; i < TRIES; i++) {
            Database.setClock(at);
            Asking.Answer answer = Asking.Answer.of(Inside.of(NAME).ask(asking.question(List.of())));
            if (!answer.at().isBefore(at) && answer.at().isBefore(at.plusSeconds(1))) {
                return answer;
            }
        }
        throw new IllegalStateException("the machine is too busy to answer within a second");
    }

    private static String api(UUID file, Instant at) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            TestEnvironment.addresses().app().resolve("/api/v1/cases/" + file))
                    .header("Authorization", "Bearer " + Tokens.of(Agency.AMF.account()))
                    .header("BAS-Mandate", Kind.CASEWORKER.mandate(Agency.AMF).toString())
                    .build();
            for (int i = 0; i < TRIES; i++) {
                Database.setClock(at);
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (Database.clock().isBefore(at.plusSeconds(1))) {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    return answer.body();
                }
            }
        }
        throw new IllegalStateException("the machine is too busy to answer within a second");
    }
}
