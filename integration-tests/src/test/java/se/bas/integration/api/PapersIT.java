package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.integration.OwnersDatabase.whileBroken;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** "Till akten": what may be taken out, by whom, and that the log has it first. */
@Tag("ACC-08")
@Tag("CON-02")
class PapersIT {
    private static final String AT_AMF = "/cases/" + Robin.AT_AMF;

    private final Api soc = Api.as("soc-handlaggare");
    private final Api amf = Api.as("amf-handlaggare");

    private static HttpResponse<String> paper(Api api, String path) throws Exception {
        return api.send("GET", path, BodyPublishers.noBody());
    }

    private static int log(String useCase, String object) throws Exception {
        return Integer.parseInt(OwnersDatabase.value(
                "select count(*) from log_entry e join log_leaf l on l.entry_id = e.id where e.use_case = ? and position(decode(replace(?, '-', ''), 'hex') in l.payload) > 0",
                useCase,
                object));
    }

    @Test
    @Tag("LOG-01")
    @Tag("PNR-09")
    void ones_own_note_is_taken_out_after_the_log_has_it_and_another_agencys_never() throws Exception {
        String note = Robin.made(soc.post(Robin.CASE + "/notes", Robin.note("Till akten " + UUID.randomUUID())));
        String consent = Robin.made(soc.post(Robin.CASE + "/consents", Consents.draft(Demo.AMF_TEAM, "PLAN")));
        try {
            HttpResponse<String> answer = paper(soc, Robin.CASE + "/papers/notes/" + note);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .matches("attachment; filename=\"BAS-21-[0-9a-f-]{36}\\.pdf\"");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(log("FileNote", note)).isEqualTo(2);
            assertThat(paper(soc, Robin.CASE + "/papers/consents/" + consent).statusCode())
                    .isEqualTo(200);
            // Seen, and not to be kept.
            assertThat(amf.get(AT_AMF + "/notes").json().getJsonArray("notes").getValuesAs(JsonObject.class))
                    .anyMatch(one -> one.getString("id").equals(note));
            assertThat(paper(amf, AT_AMF + "/papers/notes/" + note).statusCode())
                    .isEqualTo(404);
            assertThat(amf.get(AT_AMF + "/consents/" + consent).status()).isEqualTo(200);
            assertThat(paper(amf, AT_AMF + "/papers/consents/" + consent).statusCode())
                    .isEqualTo(404);
            for (String part : new String[] {"notes/" + note, "consents/" + consent, "notes?category=PLAN"}) {
                assertThat(paper(amf, Robin.CASE + "/papers/" + part).statusCode())
                        .isEqualTo(404);
            }
        } finally {
            soc.post(Robin.CASE + "/consents/" + consent + "/withdrawal", "{}");
        }
    }

    @Test
    void who_sees_the_header_alone_takes_nothing_out() throws Exception {
        String note = Robin.made(soc.post(Robin.CASE + "/notes", Robin.note("Inte för chefen")));
        Api chief = Api.as("soc-chef");
        Api manager = chief.with("BAS-Mandate", Robin.mandateOf(chief, "MANAGER", "Beroende"));
        boolean standsIn = manager.get(Robin.CASE + "/notes").json().getJsonArray("notes").stream()
                .anyMatch(one -> one.asJsonObject().getString("id").equals(note));
        assertThat(paper(manager, Robin.CASE + "/papers/notes/" + note).statusCode())
                .isEqualTo(standsIn ? 200 : 404);
        assertThat(paper(manager, Robin.CASE + "/papers/notes?category=KNOWN_AT_AGENCY")
                        .statusCode())
                .isEqualTo(standsIn ? 200 : 404);
        for (String account : new String[] {"soc-granskare", "soc-admin"}) {
            assertThat(paper(Api.as(account), Robin.CASE + "/papers/notes/" + note)
                            .statusCode())
                    .isIn(403, 404);
        }
    }

    private static String read(HttpResponse<byte[]> answer) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    @Tag("LOG-01")
    @Tag("CON-35")
    void a_receipt_tells_the_participant_what_was_withdrawn_and_nobody_what_it_was_about() throws Exception {
        String consent =
                Robin.made(soc.post(Robin.CASE + "/consents", Consents.draft(Demo.AMF_TEAM, "ADDICTION_TREATMENT")));
        String paper = Robin.CASE + "/papers/consents/" + consent + "/withdrawal";
        try {
            assertThat(paper(soc, paper).statusCode()).isEqualTo(404);
        } finally {
            assertThat(soc.post(Robin.CASE + "/consents/" + consent + "/withdrawal", "{}")
                            .status())
                    .isEqualTo(200);
        }
        HttpResponse<byte[]> answer = soc.bytes(paper);
        assertThat(answer.statusCode()).isEqualTo(200);
        String said = read(answer);
        assertThat(said)
                .contains("Kvitto på återkallat samtycke", "Hela samtycket", "BAS-26")
                .doesNotContainIgnoringCase("beroende")
                .doesNotContain("BAS-teamet", "Robin", "Sandell");
        assertThat(said.replace(" ", "")).contains(consent);
        assertThat(log("FileWithdrawal", consent)).isEqualTo(3);
        assertThat(paper(amf, AT_AMF + "/papers/consents/" + consent + "/withdrawal")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("GDP-03")
    void a_corrected_note_s_paper_says_who_could_read_what_was_wrong() throws Exception {
        String consent = Robin.made(soc.post(Robin.CASE + "/consents", Consents.draft(Demo.AMF_TEAM, "PLAN")));
        try {
            String note = Robin.made(soc.post(Robin.CASE + "/notes", Robin.note("Det var fel")));
            String before = read(soc.bytes(Robin.CASE + "/papers/notes/" + note));
            assertThat(before).doesNotContain("Vem som kunde läsa");
            assertThat(soc.with(
                                    "If-Match",
                                    soc.get(Robin.CASE + "/notes/" + note).tag())
                            .post(Robin.CASE + "/notes/" + note + "/corrections", Robin.amendment("Nu är det rätt"))
                            .status())
                    .isEqualTo(200);
            assertThat(read(soc.bytes(Robin.CASE + "/papers/notes/" + note)))
                    .contains("Vem som kunde läsa tidigare lydelser", "BAS-teamet", "Det var fel", "Nu är det rätt");
        } finally {
            soc.post(Robin.CASE + "/consents/" + consent + "/withdrawal", "{}");
        }
    }

    @Test
    @Tag("ACC-09")
    @Tag("LOG-01")
    void a_consent_form_is_printed_for_an_own_case_or_for_nobody() throws Exception {
        HttpResponse<byte[]> ours = soc.bytes(Robin.CASE + "/papers/consent-form");
        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(read(ours))
                .contains("BAS-25", "BAS-teamet", "SOC-2026-0031", "Sida 1 (2)")
                .doesNotContain("Robin", "Sandell");
        HttpResponse<byte[]> blank = soc.bytes("/papers/consent-form");
        assertThat(blank.statusCode()).isEqualTo(200);
        assertThat(read(blank)).contains("BAS-25", "BAS-teamet").doesNotContain("SOC-2026-0031");
        assertThat(paper(amf, Robin.CASE + "/papers/consent-form").statusCode()).isEqualTo(404);
        assertThat(paper(amf, Robin.CASE + "/papers/consents").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("LOG-01")
    void without_the_log_nothing_is_taken_out() throws Exception {
        String note = Robin.made(soc.post(Robin.CASE + "/notes", Robin.note("Inte utan loggen")));
        whileBroken(
                "revoke insert on log_leaf from bas_app",
                "grant insert on log_leaf to bas_app",
                () -> assertThat(
                                paper(soc, Robin.CASE + "/papers/notes/" + note).statusCode())
                        .isEqualTo(500));
    }
}
