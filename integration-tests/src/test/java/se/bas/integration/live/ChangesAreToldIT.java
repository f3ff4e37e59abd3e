package se.bas.integration.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** The database tells that something has changed: when it is so, and not what. */
@Tag("CON-30")
class ChangesAreToldIT {
    private static final String TOUCH =
            "update case_file set opened_on = opened_on where case_number = '" + Demo.DENNIS_AT_SOC + "'";
    private static final String PARTICIPANT =
            "select participant_id from case_file where case_number = '" + Demo.DENNIS_AT_SOC + "'";

    /** bas_app, as the server is; with rights to no table it would hear as well. */
    private static Connection asServer() throws SQLException {
        DatabaseAddress address = TestEnvironment.addresses().database();
        return DriverManager.getConnection(
                address.url() + (address.url().contains("?") ? "&" : "?") + "currentSchema=bas",
                "bas_app",
                address.appPassword());
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> heard(Connection ears) throws SQLException {
        List<String> said = new ArrayList<>();
        PGNotification[] some = ears.unwrap(PGConnection.class).getNotifications(500);
        while (some != null && some.length > 0) {
            for (PGNotification one : some) {
                said.add(one.getParameter());
            }
            some = ears.unwrap(PGConnection.class).getNotifications(200);
        }
        return said;
    }

    @Test
    void at_the_commit_and_not_before() throws Exception {
        String topic = OwnersDatabase.value("select topic_of('participant', (" + PARTICIPANT + "))");
        try (Connection ears = asServer();
                Connection writer = OwnersDatabase.connect()) {
            say(ears, "listen bas_changes");
            writer.setAutoCommit(false);
            say(writer, TOUCH);
            say(writer, TOUCH);
            assertThat(heard(ears)).doesNotContain(topic);
            writer.commit();
            assertThat(heard(ears)).containsOnlyOnce(topic);
        }
    }

    @Test
    void what_was_rolled_back_is_not_told() throws Exception {
        String topic = OwnersDatabase.value("select topic_of('participant', (" + PARTICIPANT + "))");
        try (Connection ears = asServer();
                Connection writer = OwnersDatabase.connect()) {
            say(ears, "listen bas_changes");
            writer.setAutoCommit(false);
            say(writer, TOUCH);
            writer.rollback();
            assertThat(heard(ears)).doesNotContain(topic);
        }
    }

    @Test
    @Tag("CON-04")
    void it_says_nothing_about_whom_or_what() throws Exception {
        String participant = OwnersDatabase.value(PARTICIPANT);
        try (Connection ears = asServer()) {
            say(ears, "listen bas_changes");
            OwnersDatabase.run(TOUCH);
            assertThat(heard(ears))
                    .isNotEmpty()
                    .allSatisfy(said -> assertThat(said)
                            .matches("[0-9a-f]{64}")
                            .doesNotContain(participant.replace("-", ""))
                            .isNotEqualTo(OwnersDatabase.value(
                                    "select encode(sha256(uuid_send(?::uuid)), 'hex')", participant)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select salt from topic_salt",
                "select topic_of('participant', gen_random_uuid())",
                "select tells_changes('note')",
                "select reason from consent_ending"
            })
    void the_server_cannot_make_topics_of_its_own_choice(String sql) throws Exception {
        try (Connection server = asServer()) {
            assertThatThrownBy(() -> say(server, sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void without_an_actor_there_is_no_topic() throws Exception {
        try (Connection server = asServer();
                Statement statement = server.createStatement();
                var rows = statement.executeQuery(
                        "select coalesce(own_topic('participant'), own_topic('staff'), own_topic('unit'))")) {
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void every_table_about_participants_tells() throws Exception {
        assertThat(OwnersDatabase.value("""
                        select coalesce(string_agg(c.relname, ', '), '') from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'participant_id' and not a.attisdropped
                         where c.relnamespace = 'bas'::regnamespace and c.relkind in ('r', 'p')
                           and c.relname not like 'log%' and c.relname not like '%draft%'
                           and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tells_changes')
                        """))
                .as("tables that call tells_changes() in no migration")
                .isEmpty();
    }
}
