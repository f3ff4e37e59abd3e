package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.PersonalNumber;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;
import se.bas.environment.TestKeys;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** What the log holds of what was done, and who can do what to it. */
class LogIT {
    private static int count(String where, Object... parameters) throws SQLException {
        return Integer.parseInt(OwnersDatabase.value("select count(*) from log_entry e where " + where, parameters));
    }

    @Test
    @Tag("LOG-01")
    @Tag("LOG-02")
    void an_opened_case_is_one_entry_with_who_whose_why_and_on_which_ground() throws Exception {
        UUID file = Demo.file(Demo.ROBIN_AT_AF);
        String where = "use_case = 'OpenCase' and case_file_id = ? and outcome = 'DONE'"
                + " and account = (select id::text from staff where display_name = 'Fatima Noor')"
                + " and exists (select from log_access a where a.entry_id = e.id and a.ground = 'OWN_AGENCY'"
                + " and a.purpose = 'COORDINATION' and a.owner_agency_id = e.acting_agency_id)";
        int before = count(where, file);
        assertThat(Api.as("af-handlaggare").openCase(file).status()).isEqualTo(200);
        assertThat(count(where, file)).isEqualTo(before + 1);
    }

    @Test
    @Tag("LOG-01")
    void a_list_is_one_entry_for_each_person_shown() throws Exception {
        String where = "use_case = 'ListMyCases' and case_file_id is not null"
                + " and account = (select id::text from staff where display_name = 'Fatima Noor')";
        Api af = Api.as("af-handlaggare");
        int total = af.get("/cases?limit=1").json().getInt("total");
        int before = count(where);
        assertThat(af.get("/cases?limit=200").json().getJsonArray("cases")).hasSize(total);
        assertThat(count(where)).isEqualTo(before + total);
    }

    @Test
    @Tag("CON-03")
    void reaching_for_a_foreign_case_is_told_to_its_owner_and_not_to_the_askers_side() throws Exception {
        UUID foreign = Demo.file(Demo.ROBIN_AT_SOC);
        String sought =
                "exists (select from log_access a where a.entry_id = e.id and a.sought and a.denial = 'NO_ASSIGNMENT'"
                        + " and a.owner_agency_id = (select id from agency where code = 'soc'))"
                        + " and acting_agency_id = (select id from agency where code = 'amf')";
        int before = count(sought);
        assertThat(Api.as("amf-handlaggare").openCase(foreign).status()).isEqualTo(404);
        assertThat(count(sought)).isEqualTo(before + 1);
        assertThat(count(sought + " and case_file_id is not null")).isZero();
    }

    @Test
    @Tag("CON-30")
    @Tag("LOG-01")
    void a_withdrawal_of_what_is_not_there_is_not_done() throws Exception {
        UUID file = Demo.file(Demo.ROBIN_AT_SOC);
        UUID none = UUID.randomUUID();
        String where = "use_case = 'WithdrawConsent' and case_file_id = ? and e.id in (select entry_id from log_leaf"
                + " where position(uuid_send(?::uuid) in payload) > 0) and outcome = ?";
        Api soc = Api.as("soc-handlaggare");
        assertThat(soc.post("/cases/" + file + "/consents/" + none + "/withdrawal", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(count(where, file, none.toString(), "REFUSED")).isEqualTo(1);
        assertThat(count(where, file, none.toString(), "DONE")).isZero();
        Api.Answer registered = soc.post("/cases/" + file + "/consents", Consents.draft(Demo.AF_OFFICE, "PLAN"));
        String consent = registered.json().getString("id");
        assertThat(soc.post("/cases/" + file + "/consents/" + consent + "/withdrawal", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(count(where, file, consent, "DONE")).isEqualTo(1);
        assertThat(count(where, file, consent, "REFUSED")).isZero();
    }

    @Test
    @Tag("CON-04")
    @Tag("CON-23")
    void a_consent_that_was_annulled_tells_its_discloser_nothing_of_what_the_named_unit_opens() throws Exception {
        UUID atAmf = Demo.file(Demo.DENNIS_AT_AMF);
        Api amf = Api.as("amf-handlaggare");
        String consent = amf.post("/cases/" + atAmf + "/consents", Consents.draft(Demo.SOC_UNIT, "PLAN"))
                .json()
                .getString("id");
        assertThat(toldToAmfOfWhatSocOpens()).isTrue();
        Api.Answer annulled = amf.post(
                "/cases/" + atAmf + "/consents/" + consent + "/annulment",
                "{\"reason\":\"Registrerat på fel person\"}");
        assertThat(annulled.status()).as(annulled.body()).isEqualTo(200);
        assertThat(toldToAmfOfWhatSocOpens()).isFalse();
    }

    /** Has SOC open its own file, and asks as AMF's log does. */
    private static boolean toldToAmfOfWhatSocOpens() throws Exception {
        assertThat(Api.as("soc-handlaggare")
                        .openCase(Demo.file(Demo.DENNIS_AT_SOC))
                        .status())
                .isEqualTo(200);
        try (Connection owner = OwnersDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("select set_config('bas.collaboration', f.collaboration_id::text, true),"
                    + " set_config('bas.agency', f.owner_agency_id::text, true) from case_file f where f.id = '"
                    + Demo.file(Demo.DENNIS_AT_AMF) + "'");
            try (ResultSet told = sql.executeQuery("select had_consented(e.id, f.participant_id, acting('agency'))"
                    + " from log_entry e join case_file f on f.id = e.case_file_id where e.use_case = 'OpenCase'"
                    + " and f.id = '" + Demo.file(Demo.DENNIS_AT_SOC) + "' order by e.at desc limit 1")) {
                told.next();
                return told.getBoolean(1);
            }
        }
    }

    @Test
    @Tag("LOG-01")
    @Tag("PNR-08")
    void a_registration_that_was_refused_has_the_number_that_was_asked_about_as_its_hash() throws Exception {
        String hash = NumberHash.of(PersonalNumber.stored(Demo.ROBIN_NUMBER), TestKeys.number())
                .hex();
        String where = "use_case = 'RegisterParticipant' and outcome = 'REFUSED' and e.id in (select entry_id"
                + " from log_leaf where position(decode(?, 'hex') in payload) > 0)";
        int before = count(where, hash);
        Api.Answer refused = Api.as("soc-handlaggare")
                .post(
                        "/cases",
                        "{\"givenName\":\"Sam\",\"familyName\":\"Provsson\",\"caseNumber\":\"SOC-LOG-1\",\"personalNumber\":\""
                                + Demo.ROBIN_NUMBER + "\"}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(count(where, hash)).isEqualTo(before + 1);
    }

    @Test
    @Tag("CON-23")
    @Tag("LOG-01")
    void an_annulment_of_what_is_not_there_is_not_done() throws Exception {
        UUID file = Demo.file(Demo.ROBIN_AT_SOC);
        UUID none = UUID.randomUUID();
        String where = "use_case = 'AnnulConsent' and case_file_id = ? and outcome = 'REFUSED'";
        int before = count(where, file);
        assertThat(Api.as("soc-handlaggare")
                        .post(
                                "/cases/" + file + "/consents/" + none + "/annulment",
                                "{\"reason\":\"Registrerat på fel person\"}")
                        .status())
                .isEqualTo(404);
        assertThat(count(where, file)).isEqualTo(before + 1);
    }

    @Test
    @Tag("LOG-02")
    void no_case_content_is_in_it() throws Exception {
        Api.as("soc-handlaggare").openCase(Demo.file(Demo.ROBIN_AT_SOC));
        Api.as("af-handlaggare").post("/withdrawals", "{\"personalNumber\":\"198507099805\"}");
        for (String content : new String[] {"Robin", "Sandell", Demo.ROBIN_NUMBER, "198507099805", "850709"}) {
            assertThat(OwnersDatabase.value(
                            "select count(*) from log_leaf where position(convert_to(?, 'UTF8') in payload) > 0",
                            content))
                    .as(content)
                    .isEqualTo("0");
        }
    }

    private static Connection asServer() throws SQLException {
        DatabaseAddress address = TestEnvironment.addresses().database();
        return DriverManager.getConnection(address.appUrl(), "bas_app", address.appPassword());
    }

    @ParameterizedTest
    @Tag("LOG-03")
    @ValueSource(
            strings = {
                "update log_entry set use_case = 'x'",
                "delete from log_entry",
                "truncate log_entry cascade",
                "update log_access set ground = 'x'",
                "delete from log_access",
                "update log_leaf set mac = salt",
                "delete from log_leaf",
                "select payload from log_leaf",
                "update consent set valid_until = valid_until + 1",
                "delete from consent",
                "update consent_scope set shared_category = 'PLAN'",
                "delete from consent_ending",
                "insert into consent_ending select * from consent_ending",
                "update recorded_ground set valid_until = valid_until + 1",
                "delete from recorded_ground",
                "update recorded_ground_scope set shared_category = 'PLAN'",
                "delete from recorded_ground_ending",
                "insert into recorded_ground_ending select * from recorded_ground_ending",
                "insert into cover select * from cover",
                "update cover set valid_until = valid_until + 1",
                "delete from cover_ending",
                "update agency set secrecy_regime = 'OSL_28'",
                "select * from participant",
                "select * from mandate",
                "insert into clock_shift values (true, '1 day')",
                "alter table note disable row level security",
                "drop policy seen on note",
                "set role bas_owner",
                "select end_consent('00000000-0000-0000-0000-000000000000', '', now())",
                "select holds_mandate('00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', '{MANAGER}')"
            })
    void the_servers_role_can_bend_neither_log_nor_consents_nor_locks(String sql) throws Exception {
        try (Connection server = asServer();
                Statement statement = server.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }
}
