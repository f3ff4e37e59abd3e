package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.integration.OwnersDatabase.whileBroken;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** No log, no access; no facts, no access. Shown by breaking the real thing. */
@Tag("LOG-01")
class FailClosedIT {
    private static final UUID FILE = Demo.file(Demo.ROBIN_AT_SOC);

    private static void releasesNothing(Api api) throws Exception {
        for (String path : new String[] {"/cases", "/cases/" + FILE, "/cases/" + FILE + "/consents"}) {
            Api.Answer answer = api.get(path);
            assertThat(answer.status()).as(path).isEqualTo(500);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("Robin")
                    .doesNotContain("SOC-2026")
                    .doesNotContain("Exception")
                    .doesNotContain("permission");
        }
    }

    private static void worksAgain(Api api) throws Exception {
        assertThat(api.openCase(FILE).status()).isEqualTo(200);
        assertThat(api.get("/cases").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log_entry", "log_leaf", "log_access"})
    void releases_nothing_when_a_part_of_the_log_cannot_be_written(String table) throws Exception {
        Api api = Api.as("soc-handlaggare");
        whileBroken(
                "revoke insert on " + table + " from bas_app",
                "grant insert on " + table + " to bas_app",
                () -> releasesNothing(api));
        worksAgain(api);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"consent_facts()", "recorded_ground_facts()", "name_subject(uuid)", "own_agencies()"})
    void releases_nothing_when_the_facts_cannot_be_had(String function) throws Exception {
        Api api = Api.as("soc-handlaggare");
        whileBroken(
                "revoke execute on function " + function + " from bas_app",
                "grant execute on function " + function + " to bas_app",
                () -> {
                    Api.Answer answer = api.openCase(FILE);
                    assertThat(answer.status()).isEqualTo(500);
                    assertThat(answer.body()).doesNotContain("Robin").doesNotContain("SOC-2026");
                });
        worksAgain(api);
    }

    @Test
    void an_attempt_that_broke_is_in_the_log_all_the_same() throws Exception {
        Api api = Api.as("soc-handlaggare");
        String count = "select count(*) from log_entry where outcome = 'FAILED' and use_case = 'OpenCase'";
        int before = Integer.parseInt(OwnersDatabase.value(count));
        whileBroken(
                "revoke execute on function consent_facts() from bas_app",
                "grant execute on function consent_facts() to bas_app",
                () -> api.openCase(FILE));
        assertThat(Integer.parseInt(OwnersDatabase.value(count))).isEqualTo(before + 1);
    }

    @Test
    void a_consent_that_cannot_be_stored_whole_leaves_nothing_half_done() throws Exception {
        Api api = Api.as("soc-handlaggare");
        String consents = "select count(*) from consent";
        String before = OwnersDatabase.value(consents);
        whileBroken(
                "revoke insert on consent_scope from bas_app",
                "grant insert on consent_scope to bas_app",
                () -> assertThat(api.post("/cases/" + FILE + "/consents", Consents.draft(Demo.AMF_TEAM, "ATTENDANCE"))
                                .status())
                        .isEqualTo(500));
        assertThat(OwnersDatabase.value(consents)).isEqualTo(before);
    }

    private static int failed(String useCase) throws Exception {
        return Integer.parseInt(OwnersDatabase.value(
                "select count(*) from log_entry e join log_leaf l on l.entry_id = e.id"
                        + " where e.outcome = 'FAILED' and e.use_case = ? and e.acting_agency_id is not null",
                useCase));
    }

    /** Breaks the commit of whatever wrote to a table: a check that is put off to the transaction's end. */
    private static void whileCommitsBreakAfterWritingTo(String table, OwnersDatabase.Check check) throws Exception {
        OwnersDatabase.run("create function break_at_commit() returns trigger language plpgsql as"
                + " $$ begin raise exception 'broken at commit: Robin Sandell'; end $$");
        try {
            whileBroken(
                    "create constraint trigger break_at_commit after insert on " + table
                            + " deferrable initially deferred for each row execute function break_at_commit()",
                    "drop trigger break_at_commit on " + table,
                    check);
        } finally {
            OwnersDatabase.run("drop function break_at_commit()");
        }
    }

    @Test
    void what_cannot_be_committed_releases_nothing_and_is_in_the_log() throws Exception {
        Api api = Api.as("soc-handlaggare");
        int opened = failed("OpenCase");
        int listed = failed("ListMyCases");
        whileCommitsBreakAfterWritingTo("log_access", () -> releasesNothing(api));
        // The case, and its consents, are the same use case.
        assertThat(failed("OpenCase")).isEqualTo(opened + 2);
        assertThat(failed("ListMyCases")).isEqualTo(listed + 1);
        worksAgain(api);
    }

    @Test
    void a_consent_that_breaks_at_the_commit_is_not_stored_and_the_attempt_is_in_the_log() throws Exception {
        Api api = Api.as("soc-handlaggare");
        String consents = "select count(*) from consent";
        String done = "select count(*) from log_entry where use_case = 'RegisterConsent' and outcome = 'DONE'";
        String before = OwnersDatabase.value(consents);
        String doneBefore = OwnersDatabase.value(done);
        int failedBefore = failed("RegisterConsent");
        whileCommitsBreakAfterWritingTo("consent", () -> {
            Api.Answer answer = api.post("/cases/" + FILE + "/consents", Consents.draft(Demo.AMF_TEAM, "ATTENDANCE"));
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.body())
                    .doesNotContain("Robin")
                    .doesNotContain("broken")
                    .doesNotContain("Exception");
        });
        assertThat(OwnersDatabase.value(consents)).isEqualTo(before);
        assertThat(OwnersDatabase.value(done)).isEqualTo(doneBefore);
        assertThat(failed("RegisterConsent")).isEqualTo(failedBefore + 1);
    }
}
