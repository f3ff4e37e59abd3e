package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Files in a case: kept whole or not at all, handed out by the gate alone, and never without a word in the log. */
class DocumentsIT {
    private static final String AT_SOC = "/cases/" + Demo.file(Demo.DENNIS_AT_SOC) + "/documents";
    private static final String AT_AMF = "/cases/" + Demo.file(Demo.DENNIS_AT_AMF) + "/documents";
    private static final byte[] TEXT = "Planen är klar.\n".getBytes(StandardCharsets.UTF_8);
    private static final Api SOC = Api.as("soc-handlaggare");
    private static final Api AMF = Api.as("amf-handlaggare");

    private static String about(String fileName, String title, String category) {
        return Json.createObjectBuilder()
                .add("fileName", fileName)
                .add("title", title)
                .add("category", category)
                .add("day", Robin.today().toString())
                .add("source", "RECEIVED")
                .add("receivedFrom", "Vardcentralen")
                .build()
                .toString();
    }

    private static String filed(String title, String category) throws Exception {
        return Robin.made(Api.answer(SOC.file(AT_SOC, about("intyg.txt", title, category), TEXT)));
    }

    private static List<String> titles(Api api, String documents) throws Exception {
        return api.get(documents).json().getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonArray("versions").getJsonObject(0).getString("title"))
                .toList();
    }

    private static int content(Api api, String documents, String document, int version) throws Exception {
        return api.get(documents + "/" + document + "/versions/" + version + "/content")
                .status();
    }

    private static String stored() throws Exception {
        return OwnersDatabase.value(
                "select (select count(*) from document) || ' ' || (select count(*) from document_piece)");
    }

    /** Documents, pieces of them, and how often the log says that one was filed and does not take it back. */
    private static String kept() throws Exception {
        return OwnersDatabase.value(
                "select (select count(*) from document) || ' ' || (select count(*) from document_piece)"
                        + " || ' ' || (select count(*) filter (where outcome = 'DONE') - count(*) filter (where outcome = 'REFUSED')"
                        + " from log_entry where use_case = 'AddDocument')");
    }

    @AfterEach
    void withdraw_everything() throws Exception {
        Api.as("registrator").post("/withdrawals", "{\"personalNumber\":\"" + Demo.DENNIS_NUMBER + "\"}");
    }

    @Test
    @Tag("CON-41")
    void a_letter_stays_with_the_agency_that_wrote_it_whatever_was_agreed() throws Exception {
        String letter = Robin.made(SOC.post(
                "/cases/" + Demo.file(Demo.DENNIS_AT_SOC) + "/letters",
                "{\"template\":\"LETTER_FREE\",\"language\":\"SV\",\"category\":\"PLAN\",\"heading\":\"Brev hem\","
                        + "\"address\":\"Byvägen 3\\n231 00 Trelleborg\",\"body\":\"Hej! Välkommen.\"}"));
        assertThat(titles(SOC, AT_SOC)).contains("Brev hem");
        assertThat(SOC.post(
                                "/cases/" + Demo.file(Demo.DENNIS_AT_SOC) + "/consents",
                                Consents.draft(Demo.AMF_TEAM, "PLAN"))
                        .status())
                .isEqualTo(201);
        assertThat(titles(AMF, AT_AMF)).doesNotContain("Brev hem");
        assertThat(content(AMF, AT_AMF, letter, 1)).isEqualTo(404);
        assertThat(content(SOC, AT_SOC, letter, 1)).isEqualTo(200);
    }

    @Test
    @Tag("LOG-01")
    void what_was_filed_is_handed_out_byte_by_byte_to_be_saved_and_the_log_says_of_what_it_was() throws Exception {
        String document = filed("Intyg A", "FAMILY");
        JsonObject read = SOC.get(AT_SOC + "/" + document).json();
        assertThat(read.getString("owner")).isEqualTo("soc");
        assertThat(read.getJsonArray("versions").getJsonObject(0).getString("scan"))
                .isEqualTo("NOT_SCANNED");
        HttpResponse<String> answer = SOC.send(
                "GET",
                AT_SOC + "/" + document + "/versions/1/content",
                java.net.http.HttpRequest.BodyPublishers.noBody());
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"intyg.txt\"; filename*=UTF-8''intyg.txt");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options").orElse(""))
                .contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(OwnersDatabase.value("select a.categories || ' ' || a.ground from log_entry e join log_access a"
                        + " on a.entry_id = e.id where e.use_case = 'ReadDocument' order by e.at desc limit 1"))
                .isEqualTo("FAMILY OWN_AGENCY");
    }

    @Test
    void a_file_that_will_not_do_is_refused_in_words_and_leaves_nothing() throws Exception {
        String before = kept();
        String[][] wrong = {
            {"intyg.exe", "TYPE_NOT_ALLOWED"},
            {"intyg.pdf", "NOT_WHAT_IT_SAYS"},
            {"intyg.docx", "NOT_WHAT_IT_SAYS"},
            {"19900101-2385.txt", "NUMBER_IN_FILE_NAME"},
            {"..", "FILE_NAME_MISSING"}
        };
        for (String[] one : wrong) {
            HttpResponse<String> answer = SOC.file(AT_SOC, about(one[0], "Intyg", "PLAN"), TEXT);
            assertThat(answer.statusCode()).as(one[0]).isEqualTo(422);
            assertThat(answer.body()).contains(one[1]).doesNotContain("19900101");
        }
        assertThat(SOC.file(AT_SOC, about("intyg.txt", "Intyg", "PLAN"), new byte[0])
                        .body())
                .contains("FILE_EMPTY");
        assertThat(kept()).isEqualTo(before);
        assertThat(AMF.file(AT_SOC, about("intyg.txt", "Intyg", "PLAN"), TEXT).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("CON-09")
    @Tag("CON-10")
    @Tag("CON-30")
    void another_agency_has_it_by_consent_to_its_category_as_it_is_now_and_until_it_is_withdrawn_or_marked()
            throws Exception {
        String plan = filed("Delad plan", "PLAN");
        String family = filed("Om familjen", "FAMILY");
        assertThat(titles(AMF, AT_AMF)).doesNotContain("Delad plan", "Om familjen");
        assertThat(content(AMF, AT_AMF, plan, 1)).isEqualTo(404);

        String consents = "/cases/" + Demo.file(Demo.DENNIS_AT_SOC) + "/consents";
        String consent = Robin.made(SOC.post(consents, Consents.draft(Demo.AMF_TEAM, "PLAN")));
        assertThat(titles(AMF, AT_AMF)).contains("Delad plan").doesNotContain("Om familjen");
        assertThat(content(AMF, AT_AMF, plan, 1)).isEqualTo(200);
        assertThat(content(AMF, AT_AMF, family, 1)).isEqualTo(404);

        assertThat(SOC.with("If-Match", "\"1\"")
                        .file(AT_SOC + "/" + plan + "/versions", about("plan.txt", "Delad plan 2", "PLAN"), TEXT)
                        .statusCode())
                .isEqualTo(200);
        assertThat(titles(AMF, AT_AMF)).contains("Delad plan 2").doesNotContain("Delad plan");
        assertThat(content(AMF, AT_AMF, plan, 1)).as("what it was before").isEqualTo(404);
        assertThat(content(AMF, AT_AMF, plan, 2)).isEqualTo(200);
        assertThat(AMF.post(AT_AMF + "/" + plan + "/error", "{\"category\":\"PLAN\",\"reason\":\"Hör inte hit alls\"}")
                        .status())
                .as("only the owner marks")
                .isEqualTo(404);

        assertThat(SOC.post(AT_SOC + "/" + plan + "/error", "{\"category\":\"PLAN\",\"reason\":\"Hör inte hit alls\"}")
                        .status())
                .isEqualTo(200);
        JsonObject marked = AMF.get(AT_AMF + "/" + plan).json();
        assertThat(marked.getBoolean("open")).isFalse();
        assertThat(marked.toString()).contains("error").doesNotContain("Hör inte hit alls");
        assertThat(content(AMF, AT_AMF, plan, 2)).isEqualTo(404);
        assertThat(content(SOC, AT_SOC, plan, 2)).isEqualTo(200);

        assertThat(SOC.post(consents + "/" + consent + "/withdrawal", "{}").status())
                .isEqualTo(200);
        assertThat(titles(AMF, AT_AMF)).doesNotContain("Delad plan 2");
    }

    @Test
    @Tag("GDP-03")
    void a_new_version_leaves_the_old_ones_and_the_slower_of_two_is_told() throws Exception {
        String document = filed("Version ett", "PLAN");
        String versions = AT_SOC + "/" + document + "/versions";
        byte[] other = "Ny plan.\n".getBytes(StandardCharsets.UTF_8);
        Api seen = SOC.with("If-Match", "\"1\"");
        assertThat(seen.file(versions, about("b.txt", "Version två", "PLAN").replace("å", "\\u00e5"), other)
                        .statusCode())
                .isEqualTo(200);
        assertThat(seen.file(versions, about("c.txt", "Version tre", "PLAN"), other)
                        .statusCode())
                .isEqualTo(412);
        assertThat(SOC.with("If-Match", "\"2\"")
                        .file(versions, about("c.txt", "Om familjen", "FAMILY"), other)
                        .statusCode())
                .as("it has its own category")
                .isEqualTo(404);
        JsonObject read = SOC.get(AT_SOC + "/" + document).json();
        assertThat(read.getJsonArray("versions").getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getInt("version") + " " + one.getString("title")))
                .containsExactly("2 Version två", "1 Version ett");
        assertThat(SOC.get(versions + "/1/content").body()).isEqualTo("Planen är klar.\n");
        assertThat(SOC.get(versions + "/2/content").body()).isEqualTo("Ny plan.\n");

        String error = AT_SOC + "/" + document + "/error";
        assertThat(SOC.post(error, "{\"category\":\"PLAN\",\"reason\":\"kort\"}")
                        .body())
                .contains("REASON_TOO_SHORT");
        String why = "{\"category\":\"PLAN\",\"reason\":\"Hör till ett annat ärende\"}";
        assertThat(SOC.post(error, why).status()).isEqualTo(200);
        assertThat(SOC.post(error, why).body()).contains("ALREADY_MARKED");
        assertThat(SOC.with("If-Match", "\"2\"")
                        .file(versions, about("c.txt", "Version tre", "PLAN"), other)
                        .body())
                .contains("ALREADY_MARKED");
        assertThat(SOC.get(error.replace("/error", ""))
                        .json()
                        .getJsonObject("error")
                        .getString("reason"))
                .isEqualTo("Hör till ett annat ärende");
    }

    @Test
    void a_file_sent_again_under_its_key_is_filed_once_and_another_under_it_not_at_all() throws Exception {
        Api keyed = SOC.with("Idempotency-Key", UUID.randomUUID().toString());
        String about = about("a.txt", "Samma", "PLAN");
        HttpResponse<String> first = keyed.file(AT_SOC, about, TEXT);
        String before = stored();
        assertThat(keyed.file(AT_SOC, about, TEXT).body()).isEqualTo(first.body());
        assertThat(keyed.file(AT_SOC, about, new byte[] {'b'}).body()).contains("key-of-another-request");
        assertThat(keyed.file(AT_SOC, about("a.txt", "Annan", "PLAN"), TEXT).body())
                .contains("key-of-another-request");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_file_whose_line_is_cut_half_way_leaves_nothing_and_no_word_that_it_was_kept() throws Exception {
        String before = kept();
        String about = about("halv.txt", "Halv", "PLAN");
        // As many as there is room for: cut lines must give their room back.
        for (int round = 0; round < 2; round++) {
            try (StalledUploads _ = StalledUploads.of(4, AT_SOC, about)) {
                until(() -> SOC.file(AT_SOC, about, new byte[0]).statusCode() == 503);
            }
            until(() -> SOC.file(AT_SOC, about, new byte[0]).statusCode() == 422);
        }
        assertThat(kept()).isEqualTo(before);
        assertThat(titles(SOC, AT_SOC)).doesNotContain("Halv");
    }

    @Test
    void content_that_somebody_has_altered_is_not_handed_out() throws Exception {
        String document = filed("Orörd", "PLAN");
        OwnersDatabase.whileBroken(
                "update document_piece set content = 'Planen ar klar!!' where version_id = '" + document + "'",
                "update document_piece set content = convert_to(E'Planen är klar.\\n', 'UTF8') where version_id = '"
                        + document + "'",
                () -> assertThat(content(SOC, AT_SOC, document, 1)).isEqualTo(500));
        assertThat(content(SOC, AT_SOC, document, 1)).isEqualTo(200);
    }

    private interface Condition {
        boolean met() throws Exception;
    }

    private static void until(Condition condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.met()) {
            if (Instant.now().isAfter(end)) {
                fail("not met in time");
            }
        }
    }
}
