package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** What a manager gets through the API, without a cover and with one. */
@Tag("IDA-07")
@Tag("CON-02")
class ManagersCoverIT {
    private static final UUID FILE = Demo.file(Demo.DENNIS_AT_AMF);

    private final Api manager = Api.as("amf-chef");

    private JsonObject opened() throws Exception {
        Api.Answer answer = manager.openCase(FILE);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    /** As if it had been given so many days ago, for seven days. */
    private static void coverGiven(int daysAgo) throws SQLException {
        OwnersDatabase.run("insert into cover select gen_random_uuid(), f.collaboration_id, f.owner_agency_id,"
                + " f.participant_id, 'KNOWN_AT_AGENCY', 'CASE', f.id, f.unit_id, s.id, d.day, d.day + 6,"
                + " 'Handläggaren är sjuk', s.id, clock()"
                + " from case_file f, staff s, (select swedish_day(clock()) - " + daysAgo + " as day) d"
                + " where f.id = '" + FILE + "' and s.display_name = 'Susanne Holm'");
    }

    @AfterEach
    void nobody_stands_in() throws SQLException {
        OwnersDatabase.deleteHeld(
                "cover_ending", "cover_id in (select id from cover where case_file_id = '" + FILE + "')");
        OwnersDatabase.deleteHeld("cover", "case_file_id = '" + FILE + "'");
    }

    private void isHeaderAlone() throws Exception {
        JsonObject header = opened();
        assertThat(header.getBoolean("headerAlone")).isTrue();
        assertThat(header.getString("caseNumber")).isEqualTo(Demo.DENNIS_AT_AMF);
        assertThat(header.getJsonArray("timeline")).isEmpty();
        assertThat(header.containsKey("nextAppointment")).isFalse();
        assertThat(manager.get("/cases/" + FILE + "/consents").json().getJsonArray("consents"))
                .isEmpty();
    }

    @Test
    void without_a_cover_there_is_the_header_and_no_more() throws Exception {
        isHeaderAlone();
    }

    @Test
    void a_cover_counts_to_the_end_of_its_last_day() throws Exception {
        coverGiven(6);
        JsonObject covered = opened();
        assertThat(covered.getBoolean("headerAlone")).isFalse();
        assertThat(covered.getJsonArray("timeline").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.getString("ground")).isEqualTo("COVER"));
        assertThat(Integer.parseInt(OwnersDatabase.value(
                        "select count(*) from log_access where ground = 'COVER' and ground_id in"
                                + " (select id from cover where case_file_id = ?)",
                        FILE)))
                .isPositive();
    }

    @Test
    void after_its_last_day_it_counts_no_more() throws Exception {
        coverGiven(7);
        isHeaderAlone();
    }

    @Test
    void when_the_case_moves_to_another_unit_it_counts_no_more() throws Exception {
        coverGiven(0);
        assertThat(opened().getBoolean("headerAlone")).isFalse();
        OwnersDatabase.whileBroken(
                "update case_file set unit_id = 'b0000000-0000-4000-8000-000000000005' where id = '" + FILE + "'",
                "update case_file set unit_id = '" + Demo.AMF_TEAM + "' where id = '" + FILE + "'",
                () -> assertThat(manager.openCase(FILE)).isEqualTo(manager.openCase(UUID.randomUUID())));
        assertThat(opened().getBoolean("headerAlone")).isFalse();
    }
}
