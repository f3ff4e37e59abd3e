package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Appointments: booked, moved, cancelled, and whether they came; seen by others only by consent. */
@Tag("PRO-40")
class AppointmentsIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api JOHAN = Api.as("soc-handlaggare2");
    private static final Api PATRIK = Api.as("amf-handlaggare");

    /** Sten Ovesson: SOC alone knows him. */
    private static final String CASE = "/cases/" + Demo.file("SOC-2026-0112");

    private static final String ALL = CASE + "/appointments";

    private static Instant in(int days, int minutes) {
        return Instant.now()
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(days, ChronoUnit.DAYS)
                .plus(minutes, ChronoUnit.MINUTES);
    }

    private static JsonObjectBuilder visit(Instant at) {
        return Json.createObjectBuilder()
                .add("kind", "VISIT")
                .add("at", at.toString())
                .add("place", "Storgatan 12");
    }

    private static String booked(Instant at) throws Exception {
        return Robin.made(MARIA.post(ALL, visit(at).add("anyway", true).build().toString()));
    }

    /** One that was a while ago: nobody books such a one. */
    private static String over() throws Exception {
        String id = booked(in(40, 0));
        OwnersDatabase.run("update contact set held_at = clock() - interval '2 hours' where id = '" + id + "'");
        return id;
    }

    private static Api.Answer say(int seen, String appointment, String how, JsonObjectBuilder body) throws Exception {
        return MARIA.with("If-Match", "\"" + seen + "\"")
                .post(ALL + "/" + appointment + "/" + how, body.build().toString());
    }

    private static Api.Answer attend(int seen, String appointment, String attendance) throws Exception {
        return say(seen, appointment, "attendance", Json.createObjectBuilder().add("attendance", attendance));
    }

    private static Api.Answer undo(Api who, int seen, String appointment) throws Exception {
        return who.with("If-Match", "\"" + seen + "\"").post(ALL + "/" + appointment + "/undoing");
    }

    private static JsonObject shown(String appointment) throws Exception {
        return MARIA.get(ALL + "/" + appointment).json();
    }

    private static void is(Api.Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
    }

    private static List<JsonObject> tasksAbout(String appointment) throws Exception {
        return MARIA.get(CASE + "/tasks").json().getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                .filter(task -> task.getString("kind").equals("ATTENDANCE_MISSING"))
                .filter(task -> task.getString("id").equals(taskOf(appointment)))
                .toList();
    }

    private static String taskOf(String appointment) {
        try {
            return OwnersDatabase.value(
                    "select id from task where source_kind = 'CONTACT' and source_id = ?",
                    UUID.fromString(appointment));
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void one_is_booked_and_stands_on_the_page_today_until_somebody_has_said_whether_they_came() throws Exception {
        String id = booked(in(9, 0));
        assertThat(shown(id).getString("attendance")).isEqualTo("PLANNED");
        assertThat(shown(id).getInt("minutes")).isEqualTo(30);
        assertThat(shown(id).getString("with")).isEqualTo("Maria Lindqvist");
        assertThat(tasksAbout(id)).singleElement().satisfies(task -> {
            assertThat(task.getString("holder")).isEqualTo("Maria Lindqvist");
            assertThat(task.getString("status")).isEqualTo("TAKEN");
        });
        assertThat(MARIA.get("/cases/" + Demo.file("SOC-2026-0112")).body()).contains("nextAppointment");
        is(say(0, id, "cancellation", Json.createObjectBuilder().add("askedBy", "PARTICIPANT")), 200, "");
        assertThat(shown(id).getString("attendance")).isEqualTo("CANCELLED");
        assertThat(tasksAbout(id)).extracting(task -> task.getString("status")).containsExactly("DONE");
    }

    @Test
    void what_was_moved_stays_with_who_asked_and_another_stands_in_its_place() throws Exception {
        String id = booked(in(10, 0));
        Instant later = in(11, 30);
        is(
                say(
                        0,
                        id,
                        "moving",
                        visit(later)
                                .add("askedBy", "PARTICIPANT")
                                .add("reason", "LOGISTICS")
                                .add("anyway", true)),
                200,
                "");
        JsonObject old = shown(id);
        assertThat(old.getString("attendance")).isEqualTo("RESCHEDULED");
        assertThat(old.getString("askedBy")).isEqualTo("PARTICIPANT");
        assertThat(old.getString("reason")).isEqualTo("LOGISTICS");
        String next = OwnersDatabase.value("select id from contact where replaces = ?", UUID.fromString(id));
        assertThat(Instant.parse(shown(next).getString("at"))).isEqualTo(later);
        is(say(1, id, "moving", visit(in(12, 0)).add("askedBy", "AGENCY").add("anyway", true)), 409, "NOT_PLANNED");
        is(say(0, next, "moving", visit(later).add("askedBy", "AGENCY").add("anyway", true)), 422, "SAME_TIME");
        is(say(0, next, "moving", visit(in(13, 0)).add("anyway", true)), 422, "ASKED_BY_MISSING");
        is(say(0, next, "cancellation", Json.createObjectBuilder().add("askedBy", "AGENCY")), 200, "");
    }

    @Test
    void what_cannot_be_an_appointment_is_refused_in_words_at_its_field() throws Exception {
        is(MARIA.post(ALL, "{}"), 422, "KIND_MISSING");
        is(MARIA.post(ALL, "{}"), 422, "AT_MISSING");
        is(MARIA.post(ALL, visit(in(-1, 0)).build().toString()), 422, "AT_IN_THE_PAST");
        is(MARIA.post(ALL, visit(in(400, 0)).build().toString()), 422, "AT_TOO_FAR");
        is(MARIA.post(ALL, visit(in(1, 0)).add("minutes", 4).build().toString()), 422, "MINUTES_NOT_POSSIBLE");
        is(MARIA.post(ALL, visit(in(1, 0)).add("place", "").build().toString()), 422, "PLACE_MISSING");
        is(MARIA.post(ALL, visit(in(1, 0)).add("place", "x".repeat(201)).build().toString()), 422, "PLACE_TOO_LONG");
        is(
                MARIA.post(
                        ALL,
                        visit(in(1, 0))
                                .add("reminder", "SMS")
                                .add("phone", "0410-73 30 00")
                                .build()
                                .toString()),
                422,
                "REMINDER_NOT_POSSIBLE");
        Api.Answer past = MARIA.with("Accept-Language", "en")
                .post(ALL, visit(in(-1, 0)).build().toString());
        assertThat(past.body()).contains("note it as a contact instead");
    }

    @Test
    void whoever_is_somewhere_else_then_is_told_and_can_book_all_the_same() throws Exception {
        Instant at = in(20, 0);
        String first = booked(at);
        // With somebody else, and half over it: only the time counts.
        String other = Robin.CASE + "/appointments";
        String half = visit(at.plus(15, ChronoUnit.MINUTES)).build().toString();
        is(MARIA.post(other, half), 422, "OVERLAPS");
        // What ends when it begins does not overlap, nor what a colleague has.
        String after = Robin.made(
                MARIA.post(other, visit(at.plus(30, ChronoUnit.MINUTES)).build().toString()));
        String anyway = Robin.made(MARIA.post(
                other,
                visit(at.plus(15, ChronoUnit.MINUTES))
                        .add("anyway", true)
                        .build()
                        .toString()));
        for (String id : List.of(after, anyway)) {
            MARIA.with("If-Match", "\"0\"").post(other + "/" + id + "/cancellation", "{\"askedBy\":\"AGENCY\"}");
        }
        is(say(0, first, "cancellation", Json.createObjectBuilder().add("askedBy", "AGENCY")), 200, "");
        // What is cancelled takes no time.
        String again = Robin.made(MARIA.post(ALL, visit(at).build().toString()));
        is(say(0, again, "cancellation", Json.createObjectBuilder().add("askedBy", "AGENCY")), 200, "");
    }

    @Test
    @Tag("UIX-15")
    void whether_they_came_is_said_once_taken_back_in_time_and_corrected_afterwards() throws Exception {
        String id = over();
        is(attend(0, id, "CAME"), 200, "");
        is(attend(1, id, "CAME"), 409, "SAID_ALREADY");
        assertThat(tasksAbout(id)).extracting(task -> task.getString("status")).containsExactly("DONE");
        is(undo(MARIA, 1, id), 200, "");
        assertThat(shown(id).getString("attendance")).isEqualTo("PLANNED");
        assertThat(tasksAbout(id)).extracting(task -> task.getString("status")).containsExactly("TAKEN");
        is(undo(MARIA, 2, id), 409, "NOTHING_TO_UNDO");
        is(attend(2, id, "LATE"), 200, "");
        OwnersDatabase.whileBroken(
                "insert into clock_shift values (true, '16 seconds')",
                "delete from clock_shift",
                () -> is(undo(MARIA, 3, id), 409, "TOO_LATE_TO_UNDO"));
        is(attend(3, id, "CAME"), 200, "");
        assertThat(shown(id).getInt("version")).isEqualTo(4);
    }

    @Test
    void nobody_is_late_for_what_has_not_begun() throws Exception {
        String id = booked(in(30, 0));
        for (String attendance : List.of("CAME", "LATE", "MISSED")) {
            is(attend(0, id, attendance), 422, "TOO_EARLY");
        }
        is(attend(0, id, "RESCHEDULED"), 422, "ATTENDANCE_NOT_POSSIBLE");
        is(say(0, id, "attendance", Json.createObjectBuilder()), 422, "ATTENDANCE_MISSING");
        is(say(0, id, "cancellation", Json.createObjectBuilder()), 422, "ASKED_BY_MISSING");
        is(say(0, id, "cancellation", Json.createObjectBuilder().add("askedBy", "AGENCY")), 200, "");
    }

    @Test
    void of_two_who_say_it_at_once_one_is_first_and_the_other_is_told() throws Exception {
        String id = over();
        List<Callable<Api.Answer>> both = List.of(() -> attend(0, id, "CAME"), () -> attend(0, id, "LATE"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Api.Answer> answer : threads.invokeAll(both)) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        }
        is(attend(0, id, "MISSED"), 412, "changed-meanwhile");
    }

    @Test
    @Tag("CON-04")
    void another_agencys_and_a_colleagues_appointment_are_unknown_ones() throws Exception {
        String id = over();
        String body = "{\"attendance\":\"CAME\"}";
        for (Api other : List.of(JOHAN, PATRIK)) {
            Api seen = other.with("If-Match", "\"0\"");
            assertThat(seen.post(ALL + "/" + id + "/attendance", body))
                    .isEqualTo(seen.post(ALL + "/" + UUID.randomUUID() + "/attendance", body));
            assertThat(other.get(ALL).status()).isEqualTo(404);
            assertThat(other.post(ALL, visit(in(2, 0)).build().toString()).status())
                    .isEqualTo(404);
        }
        // Her own, in another case of hers, is not there either.
        assertThat(MARIA.with("If-Match", "\"0\"")
                        .post(Robin.CASE + "/appointments/" + id + "/attendance", body)
                        .status())
                .isEqualTo(404);
        is(attend(0, id, "CAME"), 200, "");
    }

    @Test
    @Tag("CON-01")
    void another_agency_sees_what_came_of_it_by_consent_and_not_what_was_noted() throws Exception {
        String soc = "/cases/" + Demo.file("SOC-2026-0110");
        String amf = "/cases/" + Demo.file("AMF-2026-051");
        String id = Robin.made(MARIA.post(
                soc + "/appointments",
                visit(in(50, 0)).add("anyway", true).build().toString()));
        OwnersDatabase.run("update contact set held_at = clock() - interval '3 hours' where id = '" + id + "'");
        is(
                MARIA.with("If-Match", "\"0\"")
                        .post(
                                soc + "/appointments/" + id + "/attendance",
                                "{\"attendance\":\"LATE\",\"note\":\"Hade sovit dåligt\"}"),
                200,
                "");
        String seen = PATRIK.get(amf).body();
        assertThat(seen).contains("LATE", "Storgatan 12").doesNotContain("Hade sovit dåligt");
        assertThat(PATRIK.get(amf + "/appointments").body()).doesNotContain(id);
    }

    @Test
    @Tag("UIX-08")
    void the_calendar_has_what_is_booked_once_and_not_what_is_cancelled() throws Exception {
        String before = MARIA.with("Accept", "text/calendar").get("/calendar").body();
        String id = booked(in(15, 0));
        String with = MARIA.with("Accept", "text/calendar").get("/calendar").body();
        assertThat(meetings(with)).isEqualTo(meetings(before) + 1);
        assertThat(with).doesNotContain("Storgatan", "Ovesson", id);
        is(say(0, id, "cancellation", Json.createObjectBuilder().add("askedBy", "AGENCY")), 200, "");
        assertThat(meetings(
                        MARIA.with("Accept", "text/calendar").get("/calendar").body()))
                .isEqualTo(meetings(before));
    }

    private static int meetings(String calendar) {
        return calendar.split("SUMMARY:M(ö|e)", -1).length - 1;
    }

    @Test
    @Tag("UIX-09")
    void a_reminder_waits_in_the_outbox_and_is_stopped_when_the_time_is_another() throws Exception {
        is(
                MARIA.post(
                        CASE + "/message-wishes",
                        "{\"channel\":\"SMS\",\"kind\":\"AGREED\",\"address\":\"070-174 06 05\"}"),
                200,
                "");
        Instant at = in(25, 0);
        JsonObjectBuilder reminded =
                visit(at).add("reminder", "SMS").add("phone", "0410-73 30 00").add("anyway", true);
        String id = Robin.made(MARIA.post(ALL, reminded.build().toString()));
        assertThat(shown(id).getBoolean("reminded")).isTrue();
        JsonObject message = messages().getFirst();
        assertThat(message.getString("text"))
                .contains("Storgatan 12", "0410-73 30 00")
                .doesNotContain("Sten");
        assertThat(Instant.parse(message.getString("notBefore")))
                .isBetween(at.minus(2, ChronoUnit.DAYS), at.minus(34, ChronoUnit.HOURS));
        is(say(0, id, "moving", visit(in(26, 0)).add("askedBy", "AGENCY").add("anyway", true)), 200, "");
        assertThat(messages().getFirst().toString()).contains("TIME_CHANGED");
        is(
                MARIA.post(
                        ALL,
                        visit(in(27, 0))
                                .add("reminder", "SMS")
                                .add("phone", "0410-73 30 00")
                                .add("place", "Beroendemottagningen")
                                .build()
                                .toString()),
                422,
                "REMINDER_NEEDS_ADDRESS");
        is(MARIA.post(CASE + "/message-wishes", "{\"channel\":\"SMS\",\"kind\":\"DECLINED\"}"), 200, "");
        is(
                MARIA.post(
                        ALL,
                        visit(in(27, 0))
                                .add("reminder", "SMS")
                                .add("phone", "0410-73 30 00")
                                .build()
                                .toString()),
                422,
                "REMINDER_NOT_POSSIBLE");
    }

    private static List<JsonObject> messages() throws Exception {
        return MARIA.get(CASE + "/messages").json().getJsonArray("messages").getValuesAs(JsonObject.class);
    }

    @Test
    @Tag("PRO-41")
    void how_somebody_wants_to_be_contacted_is_kept_with_who_wrote_it() throws Exception {
        is(MARIA.post(CASE + "/reach-wishes", "{\"ways\":[]}"), 422, "WAYS_MISSING");
        is(MARIA.post(CASE + "/reach-wishes", "{\"ways\":[\"SMS\"],\"other\":\"Mamma\"}"), 422, "OTHER_WITHOUT_YES");
        is(MARIA.post(CASE + "/reach-wishes", "{\"ways\":[\"SMS\"],\"notBefore\":\"tio\"}"), 422, "notBefore");
        is(
                MARIA.post(
                        CASE + "/reach-wishes",
                        "{\"ways\":[\"SMS\",\"VISIT\"],\"notBefore\":\"10:00\",\"other\":\"Mamma\",\"otherMay\":true}"),
                201,
                "");
        JsonObject reach = MARIA.get(ALL).json().getJsonObject("reach");
        assertThat(reach.getJsonArray("ways").toString()).isEqualTo("[\"SMS\",\"VISIT\"]");
        assertThat(reach.getString("notBefore")).isEqualTo("10:00");
        assertThat(reach.getString("other")).isEqualTo("Mamma");
        assertThat(reach.getString("by")).isEqualTo("Maria Lindqvist");
    }

    @Test
    void a_double_click_with_the_same_key_books_one() throws Exception {
        Api keyed = MARIA.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = visit(in(35, 0)).add("anyway", true).build().toString();
        String first = Robin.made(keyed.post(ALL, body));
        assertThat(Robin.made(keyed.post(ALL, body))).isEqualTo(first);
        is(say(0, first, "cancellation", Json.createObjectBuilder().add("askedBy", "AGENCY")), 200, "");
    }
}
