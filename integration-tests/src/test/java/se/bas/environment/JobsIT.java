package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.Disuse;
import se.bas.integration.Demo;

/**
 * What the system does by itself, on two nodes and a database of their own: each run once for each agency and day, whatever
 * happens to node, connection or database in the middle of it. Its clock is shifted, so no other test runs beside it.
 */
@Tag("CON-25")
class JobsIT {
    private static final Path PROJECT = TestEnvironment.project();
    private static final Path ROLES = PROJECT.resolve("config/postgresql/roles.sql");
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int AGENCIES = 3;

    /** Looks often, and tries again soon; else as it is. */
    private static Map<String, String> quickly() {
        return Map.ofEntries(
                Map.entry("BAS_JOBS", "true"),
                Map.entry("BAS_JOBS_EVERY", "PT0.3S"),
                Map.entry("BAS_JOBS_RETRY", "PT2S"),
                Map.entry("BAS_OUTBOX", "true"),
                Map.entry("BAS_OUTBOX_EVERY", "PT0.3S"),
                Map.entry("BAS_OUTBOX_SENDERS", "soc=Trelleborgs kommun"),
                Map.entry("BAS_OUTBOX_SMS_URL", SMS.url()),
                Map.entry("BAS_OUTBOX_SMS_TOKEN", "hemlig"),
                Map.entry("BAS_OUTBOX_SMS_FROM", "Trelleborg"),
                Map.entry("BAS_OUTBOX_SMTP_HOST", "127.0.0.1"),
                Map.entry(
                        "BAS_OUTBOX_SMTP_PORT", Integer.toString(MAIL.getSmtp().getPort())),
                Map.entry("BAS_OUTBOX_SMTP_STARTTLS", "false"),
                Map.entry("BAS_OUTBOX_SMTP_FROM", "svara-inte@kommunen.example"));
    }

    private static final SmsProvider SMS = SmsProvider.listen();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @SuppressWarnings("NullAway.Init")
    private static DataDirectory data;

    @SuppressWarnings("NullAway.Init")
    private static Guard guard;

    @SuppressWarnings("NullAway.Init")
    private static SystemPostgres postgres;

    private static @Nullable Connection owner;

    private static final List<OtherServer> NODES = new ArrayList<>();
    private static int started;

    /** The day that has been run for; each test goes on from there. */
    @SuppressWarnings("NullAway.Init")
    private static LocalDate day;

    @BeforeAll
    static void two_nodes() throws Exception {
        TestEnvironment.addresses();
        MAIL.start();
        day = LocalDate.now(SWEDEN);
        data = DataDirectory.take(
                PROJECT.resolve(".bas/tests/jobs-" + ProcessHandle.current().pid()));
        guard = Guard.over(data, false);
        postgres = SystemPostgres.start(data, "jobs", ROLES);
        DatabaseAddress address = postgres.address("bas");
        assertThat(new Migration(address.url(), address.ownerPassword(), true).run())
                .isPositive();
        // The demo is loaded by the first; two at once would be at it together.
        NODES.add(launch().ready());
    }

    @BeforeEach
    void two_nodes_and_all_that_was_due_is_done() throws Exception {
        while (NODES.size() < 2) {
            NODES.add(launch().ready());
        }
        itIs(day, 12, 0);
        awaitRuns("WARN_OF_EXPIRY", day);
        awaitRuns("FORGET_REQUESTS", day);
        awaitRuns("END_UNUSED_MANDATES", day);
    }

    @AfterAll
    static void stop() throws IOException {
        NODES.forEach(OtherServer::close);
        MAIL.stop();
        SMS.close();
        postgres.close();
        guard.close();
        data.close();
    }

    private static OtherServer launch() {
        started++;
        return OtherServer.launch(data, "node-" + started, postgres.address("bas"), quickly());
    }

    /** Sets the database's clock, which goes on from there. */
    private static void itIs(LocalDate on, int hour, int minute) throws SQLException {
        Instant then = on.atTime(hour, minute).atZone(SWEDEN).toInstant();
        // In seconds: days would be longer or shorter across a change of the clocks.
        run(
                "delete from clock_shift",
                "insert into clock_shift (shift) select make_interval(secs => extract(epoch from '%s'::timestamptz - clock_timestamp()))"
                        .formatted(then));
    }

    /** Begun once: what is waited for is asked for ten times a second, beside servers that start. */
    private static Connection owner() throws SQLException {
        @Nullable Connection known = owner;
        if (known == null || known.isClosed()) {
            known = postgres.owner("bas");
            owner = known;
        }
        return known;
    }

    private static void run(String... statements) throws SQLException {
        try (Statement statement = owner().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String value(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = owner().prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getObject(1));
            }
        }
    }

    private static int number(String sql, Object... parameters) throws SQLException {
        return Integer.parseInt(value(sql, parameters));
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        "not in time: " + what + "; runs: "
                                + value(
                                        "select string_agg(concat_ws(' ', job, for_day, outcome, error), '; ' order by ended_at) from job_run"));
            }
            Thread.sleep(100);
        }
    }

    private static int runs(String job, LocalDate on, String outcome) throws SQLException {
        return number(
                "select count(*) from job_run where job = ? and for_day = ? and outcome = ? and request_id is null",
                job,
                on,
                outcome);
    }

    private static void awaitRuns(String job, LocalDate on) throws Exception {
        await(job + " for " + on, () -> runs(job, on, "DONE") >= AGENCIES);
        assertThat(runs(job, on, "DONE")).isEqualTo(AGENCIES);
    }

    /** Which nodes say that they lead. */
    private static List<OtherServer> leading() throws Exception {
        List<OtherServer> all = new ArrayList<>();
        for (OtherServer node : NODES) {
            JsonObject jobs =
                    node.look("/health/ready").json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                            .filter(check -> check.getString("name").equals("jobs"))
                            .findFirst()
                            .orElseThrow();
            if (jobs.getJsonObject("data").getBoolean("leading")) {
                all.add(node);
            }
        }
        return all;
    }

    /** Every run that was done is in the log once, by its agency's job, with a seal; and what it made is there. */
    private static void assertWhole() throws SQLException {
        assertThat(value(
                        "select coalesce(string_agg(concat_ws(' ', r.job, r.for_day, r.agency_id), '; '), '') from job_run r"
                                + " where r.outcome = 'DONE' and 1 <> (select count(*) from log_entry e join log_leaf l on l.entry_id = e.id"
                                + "   where e.actor = 'JOB' and e.outcome = 'DONE' and e.acting_agency_id = r.agency_id"
                                + "   and e.correlation = r.correlation and e.case_file_id is null"
                                + "   and position(uuid_send(r.id) in l.payload) > 0)"))
                .isEmpty();
        assertThat(number("select count(*) from job_run where outcome = 'UNDER_WAY'"))
                .isZero();
        assertThat(number("select count(*) from (select 1 from job_run where outcome = 'DONE' and request_id is null"
                        + " group by collaboration_id, agency_id, job, for_day having count(*) > 1) twice"))
                .isZero();
    }

    @Test
    void each_agency_has_one_run_a_day_however_many_nodes_there_are() throws Exception {
        assertThat(leading()).hasSize(1);
        for (int i = 0; i < 3; i++) {
            day = day.plusDays(1);
            itIs(day, 5, 29);
            awaitRuns("FORGET_REQUESTS", day);
            assertThat(runs("WARN_OF_EXPIRY", day, "DONE")).isZero();
            itIs(day, 5, 30);
            awaitRuns("WARN_OF_EXPIRY", day);
        }
        // Nobody does it again.
        Thread.sleep(2000);
        assertThat(runs("WARN_OF_EXPIRY", day, "DONE")).isEqualTo(AGENCIES);
        assertThat(number("select count(*) from job_run where outcome = 'FAILED'"))
                .isZero();
        assertThat(leading()).hasSize(1);
        assertWhole();
    }

    @Test
    void what_was_missed_is_made_up_for_day_by_day_or_by_the_newest_alone() throws Exception {
        LocalDate before = day;
        day = day.plusDays(20);
        itIs(day, 6, 0);
        awaitRuns("WARN_OF_EXPIRY", day);
        awaitRuns("FORGET_REQUESTS", day);
        for (LocalDate on : before.plusDays(1).datesUntil(day.plusDays(1)).toList()) {
            boolean newest = !on.isBefore(day.minusDays(6));
            assertThat(runs("WARN_OF_EXPIRY", on, "DONE")).as("%s", on).isEqualTo(newest ? AGENCIES : 0);
            assertThat(runs("FORGET_REQUESTS", on, "DONE")).as("%s", on).isEqualTo(on.equals(day) ? AGENCIES : 0);
        }
        assertThat(
                        number(
                                "select count(*) from (select for_day < lag(for_day) over (partition by agency_id order by ended_at)"
                                        + " as back from job_run where job = 'WARN_OF_EXPIRY' and outcome = 'DONE') r where back"))
                .as("in order")
                .isZero();
        assertWhole();
    }

    @Test
    @Tag("IDA-08")
    void a_mandate_that_nobody_used_for_ninety_days_is_ended_once_and_who_is_needed_to_grant_is_spared()
            throws Exception {
        String johans = "'e0000000-0000-4000-8000-000000000002'";
        String mikaels = "(select m.id from mandate m join agency a on a.id = m.agency_id"
                + " where a.code = 'af' and m.role = 'ADMINISTRATOR')";
        String cases = "/cases";
        await(
                "fresh connections",
                () -> NODES.getLast().get("soc-handlaggare2", cases).status() == 200);
        // With a token as well as on a page: it has been used today.
        assertThat(value("select used_on from mandate_use where mandate_id = " + johans))
                .isEqualTo(day.toString());
        run("update mandate_use set used_on = used_on - %d, counts_from = counts_from - 300 where mandate_id = %s"
                .formatted(Disuse.DAYS, johans));
        run("update mandate_use set used_on = null, counts_from = counts_from - 300 where mandate_id = " + mikaels);
        day = day.plusDays(1);
        itIs(day, 4, 29);
        awaitRuns("FORGET_REQUESTS", day);
        assertThat(runs("END_UNUSED_MANDATES", day, "DONE")).isZero();
        assertThat(number("select count(*) from mandate where id = " + johans)).isEqualTo(1);
        itIs(day, 4, 30);
        awaitRuns("END_UNUSED_MANDATES", day);

        assertThat(NODES.getFirst().get("soc-handlaggare2", cases).status()).isEqualTo(403);
        assertThat(
                        value(
                                "select string_agg(concat_ws(' ', mandate_id, reason, after_days, ended_by, why), '; ') from mandate_ending"))
                .isEqualTo(johans.replace("'", "") + " UNUSED " + Disuse.DAYS);
        assertThat(number("select sum(made) from job_run where job = 'END_UNUSED_MANDATES'"))
                .isEqualTo(1);
        // The log names the mandate and its holder, for what ended and for what was spared.
        assertThat(touched("DONE", johans)).isEqualTo(1);
        assertThat(number("select count(*) from mandate where id = " + mikaels)).isEqualTo(1);
        assertThat(touched("REFUSED", mikaels)).isEqualTo(1);
        JsonObject list =
                NODES.getFirst().get("soc-admin", "/mandates?state=ENDED").json();
        JsonObject ended = list.getJsonArray("mandates").getJsonObject(0).getJsonObject("ended");
        assertThat(ended.getInt("afterDays")).isEqualTo(Disuse.DAYS);
        assertThat(ended.containsKey("who")).isFalse();

        // The next night changes nothing, and does not say again that one was spared.
        day = day.plusDays(1);
        itIs(day, 4, 30);
        awaitRuns("END_UNUSED_MANDATES", day);
        assertThat(touched("REFUSED", mikaels)).isEqualTo(1);
        assertThat(number("select sum(made) from job_run where job = 'END_UNUSED_MANDATES'"))
                .isEqualTo(1);
        assertWhole();
    }

    private static int touched(String outcome, String mandate) throws SQLException {
        return number(
                "select count(*) from log_entry e join log_leaf l on l.entry_id = e.id where e.use_case = 'EndUnusedMandates'"
                        + " and e.actor = 'JOB' and e.outcome = ? and position(uuid_send(" + mandate
                        + "::uuid) in l.payload) > 0",
                outcome);
    }

    /** One key for each agency whose time is over, and gives whose row the job comes to first. */
    private static void requestsToForget() throws SQLException {
        run("delete from kept_request", """
                insert into kept_request (staff_id, key_hash, request_hash, entry_id, entry_at, kept_until)
                select distinct on (s.agency_id) s.id, repeat('a', 64), repeat('b', 64), gen_random_uuid(), clock(), clock() - interval '1 day'
                  from staff s join participation p on p.agency_id = s.agency_id order by s.agency_id, s.id
                """);
    }

    @Test
    void a_node_that_is_killed_in_the_middle_leaves_nothing_and_the_other_one_does_it_once() throws Exception {
        requestsToForget();
        day = day.plusDays(1);
        OtherServer leader = leading().getFirst();
        try (Connection holder = postgres.owner("bas");
                Statement hold = holder.createStatement()) {
            holder.setAutoCommit(false);
            hold.execute("select from kept_request for update");
            itIs(day, 4, 0);
            // It has begun, and waits for what the test holds.
            await("the run's beginning", () -> !waiting().isEmpty());
            List<Integer> ofTheLeader = waiting();
            leader.kill();
            NODES.remove(leader);
            Instant killed = Instant.now();
            assertThat(runs("FORGET_REQUESTS", day, "DONE")).isZero();
            await("another leader", () -> leading().size() == 1);
            System.out.printf(
                    "The other node led %d ms after the leader was killed%n",
                    Duration.between(killed, Instant.now()).toMillis());
            assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(15));
            // What the dead node had begun is gone, though nobody gave it what it waited for.
            await(
                    "the dead node's transaction to be gone",
                    () -> number("select count(*) from pg_stat_activity where pid = ?", ofTheLeader.getFirst()) == 0);
            await("the other node's turn", () -> !waiting().isEmpty());
            assertThat(waiting()).doesNotContainAnyElementsOf(ofTheLeader);
            assertThat(runs("FORGET_REQUESTS", day, "DONE")).isZero();
            assertThat(number("select count(*) from kept_request")).isEqualTo(AGENCIES);
            holder.rollback();
        }
        awaitRuns("FORGET_REQUESTS", day);
        assertThat(number("select count(*) from kept_request")).isZero();
        assertThat(number("select sum(made) from job_run where job = 'FORGET_REQUESTS' and for_day = ?", day))
                .isEqualTo(AGENCIES);
        assertWhole();
    }

    /** Server processes of the database that wait for something somebody else holds. */
    private static List<Integer> waiting() throws SQLException {
        List<Integer> all = new ArrayList<>();
        try (Statement statement = owner().createStatement();
                ResultSet rows = statement.executeQuery("select distinct pid from pg_locks where not granted")) {
            while (rows.next()) {
                all.add(rows.getInt(1));
            }
        }
        return all;
    }

    @Test
    void a_run_that_breaks_is_told_of_leaves_nothing_half_done_and_is_tried_again() throws Exception {
        requestsToForget();
        day = day.plusDays(1);
        run("revoke execute on function end_run(uuid, int, int) from bas_app");
        try {
            itIs(day, 4, 0);
            await("two failures", () -> runs("FORGET_REQUESTS", day, "FAILED") >= 2 * AGENCIES);
            assertThat(runs("FORGET_REQUESTS", day, "DONE")).isZero();
            // All that it had done is undone: nothing is forgotten, nothing is in the log as done.
            assertThat(number("select count(*) from kept_request")).isEqualTo(AGENCIES);
            assertThat(value(
                            "select string_agg(distinct error, ';') from job_run where outcome = 'FAILED' and for_day = ?",
                            day))
                    .isEqualTo("org.postgresql.util.PSQLException 42501");
            assertThat(number(
                            "select count(*) from job_run r where r.outcome = 'FAILED' and r.for_day = ? and not exists (select from log_entry e"
                                    + " where e.correlation = r.correlation and e.outcome = 'FAILED' and e.use_case = 'ForgetRequests'"
                                    + " and e.acting_agency_id = r.agency_id and e.actor = 'JOB')",
                            day))
                    .isZero();
            assertThat(number("select count(*) from log_entry e join job_run r on r.correlation = e.correlation"
                            + " where r.outcome = 'FAILED' and e.outcome = 'DONE'"))
                    .isZero();
        } finally {
            run("grant execute on function end_run(uuid, int, int) to bas_app");
        }
        awaitRuns("FORGET_REQUESTS", day);
        assertThat(number("select count(*) from kept_request")).isZero();
        assertWhole();
    }

    private static final String MESSAGES = "/cases/" + Demo.file(Demo.ROBIN_AT_SOC) + "/messages";
    private static final String WISHES = "/cases/" + Demo.file(Demo.ROBIN_AT_SOC) + "/message-wishes";
    private static final String NUMBER = "+46701740605";

    private static String sent(String channel) throws Exception {
        OtherServer.Answer answer = NODES.getLast()
                .post(
                        "soc-handlaggare",
                        MESSAGES,
                        "{\"template\":\"CALL_ME\",\"language\":\"SV\",\"channel\":\"" + channel
                                + "\",\"phone\":\"0410-73 30 00\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static void said(String wish) throws Exception {
        OtherServer.Answer answer = NODES.getLast().post("soc-handlaggare", WISHES, wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String steps(String message) throws SQLException {
        return value(
                "select coalesce(string_agg(concat_ws(' ', kind, reason), ', ' order by no), '') from message_step where message_id = ?::uuid",
                message);
    }

    /**
     * The leader dies when the provider has the first message and nobody has noted it, and the second is stored and not yet
     * sent: both arrive, the first under the key the provider has already, so that whoever gets it gets it once.
     */
    @Test
    @Tag("UIX-09")
    void a_message_arrives_once_though_the_node_is_killed_while_it_sends_it() throws Exception {
        // Another test has cut the connections that the node keeps; the first to meet one has it throw all of them
        // away.
        await(
                "fresh connections",
                () -> NODES.getLast().get("soc-handlaggare", MESSAGES).status() == 200);
        said("{\"channel\":\"SMS\",\"kind\":\"AGREED\",\"address\":\"070-174 06 05\"}");
        said("{\"channel\":\"MAIL\",\"kind\":\"AGREED\",\"address\":\"robin@exempel.se\"}");
        SMS.hold();
        String first = sent("SMS");
        String second = sent("SMS");
        String mail = sent("MAIL");
        assertThat(SMS.keys()).isEmpty();
        itIs(day, 12, 2);
        await("the provider to have the first", () -> !SMS.keys().isEmpty());
        assertThat(SMS.keys()).containsExactly(first);
        assertThat(steps(first)).isEqualTo("SENDING");
        assertThat(steps(second)).isEmpty();
        OtherServer leader = leading().getFirst();
        leader.kill();
        NODES.remove(leader);
        SMS.answer();
        await(
                "another leader, and what was not begun",
                () -> steps(second).equals("SENDING, SENT") && steps(mail).equals("SENDING, SENT"));
        // What was begun is left alone until its lease is over, and then sent under the same key.
        assertThat(steps(first)).isEqualTo("SENDING");
        itIs(day, 12, 10);
        await("what was begun", () -> steps(first).equals("SENDING, SENDING, SENT"));
        assertThat(SMS.keys()).containsExactly(first, second, first);
        assertThat(SMS.delivered()).containsExactly(first, second);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + mail + "@kommunen.example>");
        assertThat(SMS.bodies().getFirst()).contains("Hej! Ring oss gärna på 0410-73 30 00.", NUMBER);

        // Taken back by its sender, by the participant, and by the evening; none of them leaves.
        String stopped = sent("SMS");
        assertThat(NODES.getFirst()
                        .post("soc-handlaggare", MESSAGES + "/" + stopped + "/stopping", "")
                        .status())
                .isEqualTo(200);
        String withdrawn = sent("SMS");
        said("{\"channel\":\"SMS\",\"kind\":\"DECLINED\"}");
        itIs(day, 19, 59);
        await("the withdrawal", () -> steps(withdrawn).equals("STOPPED WISH_CHANGED"));
        itIs(day, 20, 30);
        String evening = sent("MAIL");
        itIs(day, 22, 0);
        Thread.sleep(1500);
        assertThat(steps(evening)).isEmpty();
        itIs(day.plusDays(1), 7, 59);
        Thread.sleep(1000);
        assertThat(steps(evening)).isEmpty();
        day = day.plusDays(1);
        itIs(day, 8, 1);
        await("the morning", () -> steps(evening).equals("SENDING, SENT"));
        assertThat(steps(stopped)).isEqualTo("STOPPED TAKEN_BACK");
        assertThat(SMS.keys()).doesNotContain(stopped, withdrawn);

        // The sender acts for the agency, and the log has each time it read whom it was for, before it left.
        assertThat(number(
                        "select count(*) from message_step s where s.made_by is null and s.made_at >= current_date and not exists (select from log_entry e"
                                + " where e.actor = 'JOB' and e.use_case = 'DeliverMessage' and e.acting_agency_id = s.owner_agency_id"
                                + " and e.case_file_id is not null)"))
                .isZero();
        assertThat(number("select count(*) from log_entry where use_case = 'DeliverMessage' and outcome = 'DONE'"))
                .isEqualTo(number(
                        // What the demo tells of days gone by was sent by nobody.
                        "select count(*) from message_step where made_by is null and made_at >= current_date"));
        for (OtherServer node : NODES) {
            assertThat(node.awaitWords("Messages are sent by")).doesNotContain(NUMBER, "Ring oss", "robin@exempel");
        }
    }

    private static final String DOCUMENTS = "/cases/" + Demo.file(Demo.ROBIN_AT_SOC) + "/documents";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    /** Whoever keeps what came of a request with a key waits here, after all of the document was written. */
    private static final String[] HELD = {
        "create function held_by_a_test() returns trigger language plpgsql security definer as"
                + " $$ begin perform pg_advisory_xact_lock(4711); return new; end $$",
        "create trigger held_by_a_test before insert on kept_request for each row execute function held_by_a_test()"
    };

    private static final String[] LET_GO = {
        "drop trigger held_by_a_test on kept_request", "drop function held_by_a_test()"
    };

    private static byte[] tenMegabytes(char letter) {
        byte[] content = new byte[TEN_MEGABYTES];
        Arrays.fill(content, (byte) letter);
        return content;
    }

    /** Documents, pieces, kept requests, and how often the log says that one was filed. */
    private static String filed() throws SQLException {
        return value("select concat_ws(' ', (select count(*) from document), (select count(*) from document_piece),"
                + " (select count(*) from kept_request),"
                + " (select count(*) from log_entry where use_case = 'AddDocument' and outcome = 'DONE'))");
    }

    /**
     * One upload is half sent, another is written in full and not committed, when the node is killed. Of neither is anything
     * there, and the same requests sent again to the node that is started after it are carried out once each.
     */
    @Test
    @Tag("GDP-03")
    void a_node_that_is_killed_during_uploads_leaves_nothing_of_them_and_they_can_be_sent_again_once()
            throws Exception {
        await(
                "fresh connections",
                () -> NODES.getLast().get("soc-handlaggare", DOCUMENTS).status() == 200);
        run("delete from kept_request");
        String before = filed();
        OtherServer node = NODES.getLast();
        String about =
                "{\"title\":\"Lang plan\",\"category\":\"PLAN\",\"day\":\"2026-01-15\",\"source\":\"MADE_BY_US\","
                        + "\"fileName\":\"plan.txt\"}";
        byte[] half = tenMegabytes('h');
        byte[] whole = tenMegabytes('w');
        run(HELD);
        try (Connection holder = postgres.owner("bas");
                Statement hold = holder.createStatement();
                ExecutorService client = Executors.newSingleThreadExecutor()) {
            hold.execute("select pg_advisory_lock(4711)");
            Future<OtherServer.Answer> sent =
                    client.submit(() -> node.file("soc-handlaggare", DOCUMENTS, about, "key-of-the-whole", whole));
            try (Socket _ = node.half("soc-handlaggare", DOCUMENTS, about, "key-of-the-half", half)) {
                await("the upload that is written and not committed", () -> number(WRITTEN_AND_WAITING) == 1);
                String pid = value("select min(pid) from pg_locks where not granted and locktype = 'advisory'");
                node.kill();
                NODES.remove(node);
                assertThatThrownBy(sent::get).hasCauseInstanceOf(IOException.class);
                hold.execute("select pg_advisory_unlock(4711)");
                await(
                        "the dead node's transaction to be gone",
                        () -> number("select count(*) from pg_stat_activity where pid = ?::int", pid) == 0);
            }
        } finally {
            run(LET_GO);
        }
        assertThat(filed()).isEqualTo(before);

        OtherServer again = launch().ready();
        NODES.add(again);
        for (int time = 0; time < 2; time++) {
            OtherServer.Answer first = again.file("soc-handlaggare", DOCUMENTS, about, "key-of-the-half", half);
            OtherServer.Answer second = again.file("soc-handlaggare", DOCUMENTS, about, "key-of-the-whole", whole);
            assertThat(first.status()).as(first.body()).isEqualTo(201);
            assertThat(second.status()).as(second.body()).isEqualTo(201);
        }
        int pieces = TEN_MEGABYTES / 262_144;
        assertThat(
                        value(
                                "select string_agg(concat_ws(' ', n, size), '; ') from (select count(*) as n, sum(length(p.content)) as size"
                                        + " from document d join document_piece p on p.version_id = d.id where d.title = 'Lang plan' group by d.id) k"))
                .isEqualTo("%1$d %2$d; %1$d %2$d".formatted(pieces, TEN_MEGABYTES));
        assertThat(number("select count(*) from kept_request")).isEqualTo(2);
        // What ./bas check says of the database and its log.
        DatabaseAddress address = postgres.address("bas");
        assertThat(Check.run(
                                List.of("--db-url", address.url()),
                                Map.of(
                                        "BAS_DB_OWNER_PASSWORD",
                                        address.ownerPassword(),
                                        "BAS_LOG_MAC_KEY",
                                        new String(TestKeys.logMac(), StandardCharsets.UTF_8)))
                        .faults())
                .isEmpty();
        assertWhole();
    }

    /** Has written pieces of a document, and waits for what the test holds. */
    private static final String WRITTEN_AND_WAITING = "select count(*) from pg_locks w"
            + " where w.locktype = 'advisory' and not w.granted and exists (select from pg_locks p where p.pid = w.pid"
            + " and p.relation = 'bas.document_piece'::regclass and p.mode = 'RowExclusiveLock')";

    @Test
    void after_every_connection_was_cut_one_node_leads_again() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (Connection superuser = postgres.superuser("bas");
                    Statement statement = superuser.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'bas_app'");
            }
            day = day.plusDays(1);
            itIs(day, 6, 0);
            awaitRuns("FORGET_REQUESTS", day);
            awaitRuns("WARN_OF_EXPIRY", day);
            assertThat(leading()).hasSize(1);
        }
        assertWhole();
    }

    @Test
    void what_an_administrator_asks_for_is_done_once_beside_the_daily_run() throws Exception {
        OtherServer.Answer asked = NODES.getFirst().post("soc-admin", "/jobs/FORGET_REQUESTS/runs", "");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        String id = value("select id from job_request");
        await(
                "the run that was asked for",
                () -> number("select count(*) from job_run where request_id = ?::uuid and outcome = 'DONE'", id) == 1);
        JsonObject jobs = NODES.getFirst().get("soc-admin", "/jobs").json();
        JsonObject forget = jobs.getJsonArray("jobs").getValuesAs(JsonObject.class).stream()
                .filter(job -> job.getString("job").equals("FORGET_REQUESTS"))
                .findFirst()
                .orElseThrow();
        assertThat(forget.getJsonArray("runs").getJsonObject(0).getBoolean("requested"))
                .isTrue();
        assertThat(forget.getString("next")).startsWith(day.plusDays(1).toString());
        // Each agency's administrator sees and asks for the own agency alone, and nobody else does.
        assertThat(NODES.getFirst().get("af-admin", "/jobs").body()).doesNotContain("\"requested\":true");
        for (String account : List.of("soc-handlaggare", "soc-granskare", "soc-chef", "registrator")) {
            assertThat(NODES.getFirst().get(account, "/jobs").status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(NODES.getFirst()
                            .post(account, "/jobs/FORGET_REQUESTS/runs", "")
                            .status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(number("select count(*) from job_run where request_id is not null"))
                .isEqualTo(1);
        assertWhole();
    }
}
