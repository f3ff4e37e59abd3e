package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.OwnersDatabase;

/** What leaves for a calendar says when, and nothing of whom, where or what for. */
@Tag("UIX-08")
class CalendarIT {
    private static final Api MARIA = Api.as("soc-handlaggare");

    private static String calendar(Api api) throws Exception {
        HttpResponse<byte[]> answer = api.bytes("/calendar");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"bas.ics\"");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Everything that could tell whom it is about, where it is or what for. */
    private static Set<String> forbidden() throws SQLException {
        Set<String> all = new TreeSet<>();
        try (Connection owner = OwnersDatabase.connect();
                Statement asking = owner.createStatement();
                ResultSet rows = asking.executeQuery("""
                        select given_name from identity union select family_name from identity
                        union select personal_number from identity union select right(personal_number, 10) from identity
                        union select case_number from case_file union select place from contact
                        union select display_name from staff union select id::text from case_file union select id::text from contact
                        union select id::text from task union select participant_id::text from case_file
                        union select phone from contact_details union select email from contact_details
                        """)) {
            while (rows.next()) {
                String text = rows.getString(1);
                if (text != null && !text.isBlank()) {
                    all.add(text);
                    all.add(text.replace("-", ""));
                }
            }
        }
        return all;
    }

    private static String task(String path, LocalDate due) throws Exception {
        JsonObject maria =
                MARIA.get(path + "/doers").json().getJsonArray("doers").getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("name", "").equals("Maria Lindqvist"))
                        .findFirst()
                        .orElseThrow();
        return Robin.made(MARIA.post(
                path + "/tasks",
                Json.createObjectBuilder()
                        .add("unit", maria.getString("unit"))
                        .add("staff", maria.getString("staff"))
                        .add("text", "Ring om beroendebehandlingen")
                        .add("category", "PLAN")
                        .add("due", due.toString())
                        .build()
                        .toString()));
    }

    private static void settle(String path, String task) throws Exception {
        MARIA.with("If-Match", "\"0\"").post(path + "/tasks/" + task + "/completion");
    }

    private static String on(LocalDate day) {
        return "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Test
    void no_field_says_more_than_when() throws Exception {
        Set<String> forbidden = forbidden();
        int events = 0;
        for (String account : new String[] {"soc-handlaggare", "amf-handlaggare", "af-handlaggare", "boendestod"}) {
            String calendar = calendar(Api.as(account));
            assertThat(calendar.split("\r\n", -1))
                    .allMatch(line -> line.matches("|(BEGIN|END):(VCALENDAR|VEVENT)|VERSION:2\\.0"
                            + "|PRODID:-//BAS Samverkan//Calendar//SV|UID:[0-9a-f]{32}|DTSTAMP:\\d{8}T000000Z"
                            + "|DTSTART;VALUE=DATE:\\d{8}|DTSTART:\\d{8}T\\d{6}Z|SUMMARY:(Möte|Att göra)"
                            + "|TRANSP:TRANSPARENT|CLASS:PRIVATE"));
            // What made it stands in every calendar, and begins as somebody's name does.
            String said = calendar.replace("PRODID:-//BAS Samverkan//Calendar//SV", "");
            assertThat(forbidden).noneMatch(said::contains);
            events += calendar.split("BEGIN:VEVENT", -1).length - 1;
        }
        assertThat(events).isPositive();
    }

    @Test
    @Tag("CON-41")
    @Tag("LOG-01")
    void protected_personal_data_are_not_exported_and_what_is_exported_is_in_the_log() throws Exception {
        String hidden = "/cases/" + OwnersDatabase.value("""
                select c.id from case_file c join assignment a on a.case_file_id = c.id join staff s on s.id = a.staff_id
                  join identity i on i.participant_id = c.participant_id and i.owner_agency_id = c.owner_agency_id
                 where s.display_name = 'Maria Lindqvist' and i.protection <> 'NONE'
                   and current_date between a.valid_from and coalesce(a.valid_until, current_date)
                 order by c.id limit 1""");
        LocalDate ours = Robin.today().plusDays(81);
        LocalDate theirs = Robin.today().plusDays(83);
        String seen = task(Robin.CASE, ours);
        String unseen = task(hidden, theirs);
        try {
            String calendar = calendar(MARIA);
            assertThat(calendar).contains(on(ours)).doesNotContain(on(theirs));
            assertThat(OwnersDatabase.value(
                            "select count(*) from log_entry e join log_leaf l on l.entry_id = e.id where e.use_case = 'ExportCalendar' and position(decode(replace(?, '-', ''), 'hex') in l.payload) > 0",
                            seen))
                    .isNotEqualTo("0");
        } finally {
            settle(Robin.CASE, seen);
            settle(hidden, unseen);
        }
        assertThat(calendar(MARIA)).doesNotContain(on(ours));
    }

    @Test
    void titles_are_in_the_language_that_is_asked_for() throws Exception {
        LocalDate day = Robin.today().plusDays(85);
        String task = task(Robin.CASE, day);
        try {
            assertThat(calendar(MARIA.with("Accept-Language", "en"))).contains("SUMMARY:To do");
        } finally {
            settle(Robin.CASE, task);
        }
    }

    @Test
    void who_works_with_no_cases_has_no_calendar() throws Exception {
        assertThat(Stream.of("soc-granskare", "soc-admin").map(Api::as).map(CalendarIT::status))
                .containsOnly(403);
    }

    private static int status(Api api) {
        try {
            return api.get("/calendar").status();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
