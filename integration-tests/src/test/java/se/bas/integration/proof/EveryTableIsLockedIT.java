package se.bas.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.integration.OwnersDatabase;

/**
 * Every table has the five keys (D1), row-level security and a policy that says who sees what; or stands here with the
 * reason why it has not. A new table that does neither fails.
 */
@Tag("CON-01")
class EveryTableIsLockedIT {
    private static final List<String> KEYS =
            List.of("collaboration_id", "owner_agency_id", "participant_id", "category", "retention_class");

    /** No participant is in these. */
    private static final Map<String, String> WITHOUT_PARTICIPANTS = Map.ofEntries(
            entry("agency", "organisations"),
            entry("unit", "organisations"),
            entry("collaboration", "organisations"),
            entry("participation", "which organisation takes part where"),
            entry("staff", "who works here, not whom they work with"),
            entry("clock_shift", "one interval, for tests"),
            entry("flyway_schema_history", "which migrations have run"));

    /** About participants or the rights of staff, and locked in another way: row-level security is on all the same. */
    private static final Map<String, String> LOCKED_OTHERWISE = Map.ofEntries(
            entry("participant", "a random id and a hash; no policy and no grant, so that only functions reach it"),
            entry("mandate", "rights of staff; no policy and no grant, so that only functions reach it"),
            entry("held_mandate", "a view of rights of staff; no grant, so that only functions reach it"),
            entry("mandate_proposal", "rights of staff; only functions reach it"),
            entry("mandate_decision", "rights of staff; only functions reach it"),
            entry("kept_request", "hashes of what staff sent, and ids; only functions reach it, for whoever sent it"),
            entry("job_run", "which job ran for which day, for an agency's administrators; only functions reach it"),
            entry("job_request", "who asked for a run of a job, no participant; only functions reach it"),
            entry(
                    "edition",
                    "policies, lists and texts of an agency, seen by its own staff; written by functions alone"),
            entry("edition_withdrawal", "which of them were taken back, and by whom; written by functions alone"),
            entry(
                    "intake_duty",
                    "who of the staff receives what is proposed, no participant; a policy for the own agency"),
            entry(
                    "employer",
                    "workplaces of the agency that arranges placements, no participant; a policy for that agency"),
            entry("employer_person", "whom one can reach there at work, no participant; a policy for that agency"),
            entry("employer_place", "what they offer, no participant; a policy for that agency"),
            entry("employer_contact", "that one was in contact, about what, no participant; a policy for that agency"),
            entry("saved_view", "how one member of staff looks at lists, no participant; a policy for that one alone"),
            entry("mandate_ending", "rights of staff; only functions reach it"),
            entry("mandate_use", "when a right of staff was last used; only functions reach it"),
            entry("mandate_attestation", "rights of staff; only functions reach it"),
            entry("topic_salt", "a random salt of what open pages listen to; only functions reach it"),
            entry("staff_second_account", "accounts of staff; only functions reach it"),
            entry(
                    "log_review",
                    "which period an auditor reviews, no participant; read for LOG_REVIEW by the own agency alone"),
            entry(
                    "log_review_item",
                    "which entries of the own staff, no participant; read for LOG_REVIEW by the own agency alone"),
            entry("log_review_step", "what an auditor made of them; read for LOG_REVIEW by the own agency alone"),
            entry("log_incident_step", "what was done about a breach; read for LOG_REVIEW by the own agency alone"),
            entry("log_review_closing", "the end of a review; read for LOG_REVIEW by the own agency alone"),
            entry("log_entry", "has the acting agency instead of an owner; read for LOG_REVIEW alone"),
            entry("log_access", "one line for an owner; read for LOG_REVIEW alone"),
            entry("log_leaf", "sealed bytes; a policy for writing and none for reading"));

    private static final String RELATIONS = """
            select c.relname, c.relkind::text, c.relrowsecurity,
                   coalesce((select string_agg(a.attname || case when a.attnotnull then '' else '?' end, ',')
                               from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), ''),
                   exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')
                              and p.polroles = array['bas_app'::regrole::oid] and p.polpermissive),
                   exists (select from pg_policy p where p.polrelid = c.oid and p.polroles <> array['bas_app'::regrole::oid]),
                   exists (select from pg_policy p where p.polrelid = c.oid
                              and coalesce(pg_get_expr(p.polqual, p.polrelid), '') = 'true'),
                   has_table_privilege('bas_app', c.oid, 'select')
              from pg_class c
             where c.relnamespace = 'bas'::regnamespace and c.relkind in ('r', 'p', 'f', 'v', 'm')
             order by c.relname
            """;

    /** What is wrong, by table. */
    private static Map<String, List<String>> problems(Connection owner) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Statement sql = owner.createStatement();
                ResultSet found = sql.executeQuery(RELATIONS)) {
            while (found.next()) {
                List<String> wrong = problems(found);
                if (!wrong.isEmpty()) {
                    all.put(found.getString(1), wrong);
                }
            }
        }
        return all;
    }

    private static List<String> problems(ResultSet relation) throws SQLException {
        String name = relation.getString(1);
        List<String> columns = List.of(relation.getString(4).split(",", -1));
        if (!relation.getString(2).equals("r") && !relation.getString(2).equals("p")) {
            return LOCKED_OTHERWISE.containsKey(name) && !relation.getBoolean(8)
                    ? List.of()
                    : List.of("a view is read with its owner's rights, whatever the policies say");
        }
        if (WITHOUT_PARTICIPANTS.containsKey(name)) {
            return columns.contains("participant_id") || columns.contains("participant_id?")
                    ? List.of("has participants, and is on the list of those that have none")
                    : List.of();
        }
        List<String> wrong = new ArrayList<>();
        if (!relation.getBoolean(3)) {
            wrong.add("row-level security is off");
        }
        if (relation.getBoolean(6)) {
            wrong.add("a policy for others than bas_app");
        }
        if (LOCKED_OTHERWISE.containsKey(name)) {
            return wrong;
        }
        KEYS.stream()
                .filter(key -> !columns.contains(key))
                .map(key -> columns.contains(key + "?") ? key + " may be null" : "without " + key)
                .forEach(wrong::add);
        if (!relation.getBoolean(5)) {
            wrong.add("no policy says who sees what");
        }
        if (relation.getBoolean(7)) {
            wrong.add("a policy lets everything be seen");
        }
        return wrong;
    }

    /** Else a case is found by going through everybody's, the longer the more there are. */
    @Test
    @Tag("UIX-16")
    void what_a_table_says_of_a_participant_is_found_by_an_index() throws Exception {
        String without = """
                select coalesce(string_agg(c.relname, ', ' order by c.relname), '') from pg_class c
                 where c.relnamespace = 'bas'::regnamespace and c.relkind = 'r'
                   and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'participant_id' and a.attnotnull)
                   and not exists (
                     select from pg_index x where x.indrelid = c.oid and x.indpred is null
                        and (select array_agg(a.attname::text) from unnest((x.indkey::int2[])[0:2]) k join pg_attribute a
                              on a.attrelid = c.oid and a.attnum = k) @> array['collaboration_id', 'participant_id']
                      union all
                     select from pg_index x where x.indrelid = c.oid and x.indpred is null
                        and (select array_agg(a.attname::text) from unnest((x.indkey::int2[])[0:3]) k join pg_attribute a
                              on a.attrelid = c.oid and a.attnum = k)
                            @> array['collaboration_id', 'owner_agency_id', 'participant_id'])
                """;
        assertThat(OwnersDatabase.value(without))
                .as("tables without an index on collaboration_id, participant_id")
                .isEmpty();
    }

    @Test
    void every_table_has_the_five_keys_and_a_lock_or_a_reason() throws Exception {
        try (Connection owner = OwnersDatabase.connect()) {
            assertThat(problems(owner))
                    .as(
                            "Give the table the five keys (not null), row-level security and a policy \"seen\" for bas_app, as"
                                    + " README step 2 shows; or, if no participant is in it, put it on the list here with the reason")
                    .isEmpty();
            assertThat(OwnersDatabase.value("select count(*) from pg_class where relnamespace = 'bas'::regnamespace"
                            + " and relkind = 'r' and relrowsecurity"))
                    .matches("[1-9]\\d");
        }
    }

    @Test
    void the_lists_name_no_table_that_is_gone() throws Exception {
        for (Map<String, String> list : List.of(WITHOUT_PARTICIPANTS, LOCKED_OTHERWISE)) {
            for (Map.Entry<String, String> listed : list.entrySet()) {
                assertThat(OwnersDatabase.value("select to_regclass('bas.' || ?) is not null", listed.getKey()))
                        .as(listed.getKey())
                        .isEqualTo("true");
                assertThat(listed.getValue()).hasSizeGreaterThan(10);
            }
        }
    }

    /** The check can fail: each of these is made in a transaction that is undone, and found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table bad (participant_id uuid not null, text text) | without category",
                "create table bad (phone text) | no policy says who sees what",
                "create table bad (like note including all) | row-level security is off",
                "create table bad (like note including all); alter table bad enable row level security | no policy says",
                "create table bad (like note including all); alter table bad enable row level security;"
                        + " create policy seen on bad for select using (owner_agency_id is not null) | for others than bas_app",
                "create table bad (like note including all); alter table bad enable row level security;"
                        + " create policy seen on bad for select to bas_app using (true) | lets everything be seen",
                "create table bad (like note including all); alter table bad enable row level security;"
                        + " alter table bad alter category drop not null;"
                        + " create policy seen on bad for select to bas_app using (owner_agency_id is not null) | category may be null",
                "create view bad as select * from note | a view is read",
                "grant select on held_mandate to bas_app | a view is read",
                "alter table unit add participant_id uuid | is on the list",
                "alter table note disable row level security | row-level security is off",
                "drop policy seen on treatment_episode | no policy says who sees what",
                "alter table contact alter owner_agency_id drop not null | owner_agency_id may be null",
                "alter table log_leaf disable row level security | row-level security is off"
            })
    void a_bad_table_is_found(String making, String said) throws Exception {
        try (Connection owner = OwnersDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("set local lock_timeout = '10s'");
            sql.execute(making);
            Map<String, List<String>> found = problems(owner);
            owner.rollback();
            assertThat(found).hasSize(1);
            assertThat(found.values().iterator().next()).anyMatch(problem -> problem.contains(said));
        }
    }
}
