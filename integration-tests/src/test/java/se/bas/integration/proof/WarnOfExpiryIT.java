package se.bas.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/** The agency that discloses is told, once for each threshold, that one of its consents runs out; and nobody else. */
@ExtendWith(ArquillianExtension.class)
@Tag("CON-25")
class WarnOfExpiryIT {
    private static final String NAME = "bas-warn-of-expiry";
    private static final String OURS = " collaboration_id = '" + Org.COLLABORATION + "'";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String NOTHING = "";

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
        forgetRuns();
        org.close();
    }

    private static LocalDate today() {
        return LocalDate.now(SWEDEN);
    }

    private static void forgetRuns() throws SQLException {
        OwnersDatabase.run("delete from job_run where" + OURS);
    }

    /** SOC and AMF know somebody who lets AMF see something of SOC's until that day. */
    private static void agreed(int daysLeft, Agreed.End... ends) throws SQLException {
        OwnersDatabase.run("delete from task_step where" + OURS, "delete from task where" + OURS);
        LocalDate until = today().plusDays(daysLeft);
        Database.replaceWith(Worlds.agreed(Agency.SOC, Agency.AMF, until.minusDays(100), until, List.of(ends)));
    }

    private static Agreed.End ended(String kind, @Nullable String category) {
        return new Agreed.End(kind, category, Instant.now().minusSeconds(60));
    }

    /** Runs the job of a day, and gives what it says. */
    private static String warn(Agency agency, LocalDate day) throws Exception {
        forgetRuns();
        return Inside.of(NAME)
                .ask(Inside.question("WarnOfExpiry", agency, Kind.CASEWORKER)
                        .add("agency", agency.id().toString())
                        .add("collaboration", Org.COLLABORATION.toString())
                        .add("day", day.toString())
                        .build());
    }

    private static String said(int lookedAt, int made) {
        return "Optional[Tally[lookedAt=%d, made=%d]]".formatted(lookedAt, made);
    }

    /** The tasks there are: kind, what they are due, and whose. */
    private static String tasks() throws SQLException {
        return OwnersDatabase.value(
                "select coalesce(string_agg(concat_ws(' ', kind, about_day - swedish_day(now()), staff_id), '; '"
                        + " order by kind desc), '') from task where" + OURS);
    }

    private static String kinds() throws SQLException {
        return OwnersDatabase.value(
                "select coalesce(string_agg(kind, '; ' order by kind desc), '') from task where" + OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "365, ''",
        "31, ''",
        "30, CONSENT_EXPIRES_IN_30",
        "8, CONSENT_EXPIRES_IN_30",
        "7, CONSENT_EXPIRES_IN_7",
        "1, CONSENT_EXPIRES_IN_7",
        "0, CONSENT_EXPIRES_IN_7",
        "-1, ''",
        "-30, ''"
    })
    void there_is_a_task_when_a_consent_has_so_many_days_left(int daysLeft, String kind) throws Exception {
        agreed(daysLeft);
        int found = kind.isEmpty() ? 0 : 1;
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(found, found));
        assertThat(kinds()).isEqualTo(kind);
        // The consent itself is as it was.
        assertThat(OwnersDatabase.value("select max(valid_until) from consent where" + OURS))
                .isEqualTo(today().plusDays(daysLeft).toString());
    }

    /** SOC's own days; AMF's are as usual. */
    @Test
    @Tag("IDA-06")
    void an_agency_is_told_by_its_own_days() throws Exception {
        try {
            OwnersDatabase.run("""
                    insert into edition (id, collaboration_id, agency_id, kind, item, version, valid_from, content, written_by,
                        written_under, written_at)
                    select gen_random_uuid(), '%s', '%s', 'POLICY', 'CONSENT_WARNINGS', 1, swedish_day(now()) - 1,
                           '{"FIRST_WARNING": "45", "SECOND_WARNING": "14"}', s.id, gen_random_uuid(), now()
                      from staff s limit 1
                    """.formatted(Org.COLLABORATION, Agency.SOC.id()));
            agreed(40);
            assertThat(warn(Agency.SOC, today())).isEqualTo(said(1, 1));
            assertThat(kinds()).isEqualTo("CONSENT_EXPIRES_IN_30");
            agreed(14);
            assertThat(warn(Agency.SOC, today())).isEqualTo(said(1, 1));
            assertThat(kinds()).isEqualTo("CONSENT_EXPIRES_IN_7");
            // The day before it began, what is usual held.
            agreed(40);
            assertThat(warn(Agency.SOC, today().minusDays(2))).isEqualTo(said(0, 0));
        } finally {
            OwnersDatabase.run("delete from edition where" + OURS);
        }
    }

    @Test
    void nobody_is_told_twice_and_the_second_threshold_is_a_task_of_its_own() throws Exception {
        agreed(10);
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(1, 1));
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(1, 0));
        assertThat(warn(Agency.SOC, today().plusDays(2))).isEqualTo(said(1, 0));
        assertThat(kinds()).isEqualTo("CONSENT_EXPIRES_IN_30");
        assertThat(warn(Agency.SOC, today().plusDays(3))).isEqualTo(said(1, 1));
        assertThat(warn(Agency.SOC, today().plusDays(10))).isEqualTo(said(1, 0));
        assertThat(warn(Agency.SOC, today().plusDays(11))).isEqualTo(said(0, 0));
        assertThat(kinds()).isEqualTo("CONSENT_EXPIRES_IN_7; CONSENT_EXPIRES_IN_30");
    }

    /** A day that was missed is made up for; what has run out meanwhile is not warned of. */
    @Test
    void a_run_for_a_day_that_is_over_does_not_warn_of_what_has_run_out_since() throws Exception {
        agreed(-1);
        assertThat(warn(Agency.SOC, today().minusDays(3))).isEqualTo(said(0, 0));
        agreed(28);
        assertThat(warn(Agency.SOC, today().minusDays(3))).isEqualTo(said(0, 0));
        assertThat(warn(Agency.SOC, today().minusDays(2))).isEqualTo(said(1, 1));
    }

    @Test
    void only_the_agency_that_discloses_is_told() throws Exception {
        agreed(5);
        assertThat(warn(Agency.AMF, today())).isEqualTo(said(0, 0));
        // One authority with SOC, and yet not its caseworkers.
        assertThat(warn(Agency.KOM, today())).isEqualTo(said(0, 0));
        assertThat(kinds()).isEqualTo(NOTHING);
    }

    @Test
    void what_was_withdrawn_or_annulled_is_not_warned_of() throws Exception {
        agreed(5, ended("WITHDRAWN", null));
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(0, 0));
        // All there is in it, as a part.
        agreed(5, ended("WITHDRAWN", "ATTENDANCE"));
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(0, 0));
        agreed(5, ended("ANNULLED", null));
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(0, 0));
        assertThat(kinds()).isEqualTo(NOTHING);
    }

    private static String open() throws SQLException {
        return OwnersDatabase.value(
                "select count(*) from task t where t." + OURS.strip()
                        + " and not exists (select from task_step s where s.task_id = t.id and s.kind = 'DONE' and s.made_by is null)");
    }

    @Test
    void nobody_has_to_ask_for_what_was_withdrawn_or_given_anew_meanwhile() throws Exception {
        agreed(5);
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(1, 1));
        assertThat(open()).isEqualTo("1");
        renewed(100);
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(1, 1));
        assertThat(open()).isEqualTo("0");
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(0, 0));

        agreed(10);
        warn(Agency.SOC, today());
        warn(Agency.SOC, today().plusDays(5));
        assertThat(open()).isEqualTo("2");
        ended("WITHDRAWN", "renews is null", "null");
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(1, 1));
        assertThat(open()).isEqualTo("0");
    }

    private static void ended(String kind, String which, String reason) throws SQLException {
        OwnersDatabase.run(
                "insert into consent_ending (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,"
                        + " consent_id, recipient_unit_id, kind, shared_category, ended_at, recorded_by, recorded_by_agency_id, reason)"
                        + " select gen_random_uuid(), collaboration_id, owner_agency_id, participant_id, 'CONSENT', 'CONSENT', id,"
                        + " recipient_unit_id, '" + kind + "', null, clock(), received_by, owner_agency_id, " + reason
                        + " from consent where " + which + " and" + OURS);
    }

    /** The same consent once more, given anew until so many days later. */
    private static void renewed(int daysLater) throws SQLException {
        OwnersDatabase.run(
                "insert into consent select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'renews', c.id,"
                        + " 'valid_from', c.valid_until, 'valid_until', c.valid_until + " + daysLater
                        + "))).* from consent c where"
                        + OURS,
                "insert into consent_scope select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'consent_id',"
                        + " n.id))).* from consent_scope s join consent n on n.renews = s.consent_id where n."
                        + OURS.strip());
    }

    @Test
    @Tag("CON-16")
    void what_was_given_anew_for_longer_is_not_warned_of_but_what_followed_it_is() throws Exception {
        agreed(5);
        renewed(100);
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(0, 0));
        assertThat(warn(Agency.SOC, today().plusDays(80))).isEqualTo(said(1, 1));
        assertThat(OwnersDatabase.value(
                        "select renews is not null from consent c join task t on t.source_id = c.id where t."
                                + OURS.strip()))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "ANNULLED"})
    void what_followed_and_does_not_count_any_more_makes_up_for_nothing(String kind) throws Exception {
        agreed(5);
        renewed(100);
        ended(kind, "renews is not null", kind.equals("ANNULLED") ? "'Registrerat på fel person'" : "null");
        assertThat(warn(Agency.SOC, today())).isEqualTo(said(1, 1));
    }

    @Test
    void it_is_the_main_caseworkers_task_and_where_there_is_none_the_units() throws Exception {
        agreed(5);
        warn(Agency.SOC, today());
        assertThat(tasks()).isEqualTo("CONSENT_EXPIRES_IN_7 5");
        for (String period : List.of("'2020-01-01', null", "'2020-01-01', '2020-02-01'")) {
            agreed(5);
            OwnersDatabase.run(
                    "insert into assignment (id, collaboration_id, owner_agency_id, participant_id, category,"
                            + " retention_class, case_file_id, staff_id, part, valid_from, valid_until)"
                            + " select gen_random_uuid(), collaboration_id, owner_agency_id, participant_id, 'KNOWN_AT_AGENCY',"
                            + " retention_class, id, '" + Agency.SOC.staff() + "', 'MAIN', " + period
                            + " from case_file where"
                            + " owner_agency_id = '" + Agency.SOC.id() + "' and" + OURS);
            warn(Agency.SOC, today());
            assertThat(tasks())
                    .isEqualTo(
                            period.endsWith("null")
                                    ? "CONSENT_EXPIRES_IN_7 5 " + Agency.SOC.staff()
                                    : "CONSENT_EXPIRES_IN_7 5");
        }
    }

    @Test
    @Tag("LOG-02")
    void whom_it_was_about_is_in_the_agencys_log_and_a_run_that_found_nobody_is_too() throws Exception {
        agreed(5);
        warn(Agency.SOC, today());
        String entries =
                "select string_agg(concat_ws(' ', e.actor, e.outcome, e.case_file_id is not null, a.categories, a.purpose,"
                        + " a.ground, a.owner_agency_id = e.acting_agency_id), '; ' order by e.case_file_id is null) from log_entry e"
                        + " left join log_access a on a.entry_id = e.id where e.use_case = 'WarnOfExpiry' and e.log_id = '"
                        + Org.COLLABORATION + "'";
        assertThat(OwnersDatabase.value(entries))
                .isEqualTo("JOB DONE t CONSENT OWN_CASEWORK OWN_AGENCY_JOB t; JOB DONE f");
        agreed(100);
        warn(Agency.SOC, today());
        assertThat(OwnersDatabase.value(entries)).isEqualTo("JOB DONE f");
    }
}
