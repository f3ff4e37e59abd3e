package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;

/** The demo population is under a hold that holds. */
@Tag("GDP-06")
class RetentionHoldIT {
    private static final String HELD = "(select h.participant_id from retention_hold h where h.owner_agency_id ="
            + " 'a0000000-0000-4000-8000-000000000001' limit 1)";

    @Test
    void every_file_of_2015_to_2017_and_every_active_one_of_the_population_is_held_once() throws Exception {
        assertThat(OwnersDatabase.value("select count(*) from case_file f where f.opened_on < '2018-01-01'"
                        + " and (select count(*) from retention_hold h where h.case_file_id = f.id) <> 1"))
                .isEqualTo("0");
        assertThat(Integer.parseInt(OwnersDatabase.value("select count(distinct participant_id) from retention_hold")))
                .isEqualTo(93);
    }

    @Test
    void every_hold_is_in_the_log_of_its_agency_with_a_seal() throws Exception {
        assertThat(OwnersDatabase.value("select count(*) from retention_hold h where not exists ("
                        + " select from log_entry e join log_access a on a.entry_id = e.id join log_leaf l on l.entry_id = e.id"
                        + " where e.use_case = 'HoldFiles' and e.outcome = 'DONE' and e.actor = 'JOB'"
                        + " and e.case_file_id = h.case_file_id and e.acting_agency_id = h.owner_agency_id"
                        + " and a.participant_id = h.participant_id and a.ground = 'OWN_AGENCY_JOB'"
                        + " and position(uuid_send(h.id) in l.payload) > 0)"))
                .isEqualTo("0");
        assertThat(OwnersDatabase.value("select count(*) > 93 from retention_hold"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case_file",
                "identity",
                "contact_details",
                "assignment",
                "treatment_episode",
                "note",
                "contact",
                "consent",
                "consent_scope"
            })
    void what_is_held_is_not_deleted_even_by_the_databases_owner(String table) throws Exception {
        try (Connection owner = OwnersDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            assertThatThrownBy(() ->
                            sql.execute("delete from %s where (participant_id, owner_agency_id) in".formatted(table)
                                    + " (select participant_id, owner_agency_id from retention_hold)"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getMessage())
                                    .contains("the case file is under a retention hold"));
            owner.rollback();
        }
    }

    /** Else the refusal above would show nothing. */
    @Test
    void what_is_not_held_can_be_deleted() throws Exception {
        try (Connection owner = OwnersDatabase.connect();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("delete from retention_hold where participant_id = " + HELD);
            assertThat(
                            sql.executeUpdate(
                                    "delete from note where owner_agency_id ="
                                            + " 'a0000000-0000-4000-8000-000000000001' and participant_id not in"
                                            + " (select h.participant_id from retention_hold h where h.owner_agency_id = note.owner_agency_id)"))
                    .isPositive();
            owner.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from retention_hold", "update retention_hold set placed_by = 'x'"})
    void the_server_cannot_lift_a_hold_by_itself(String statement) throws Exception {
        DatabaseAddress address = TestEnvironment.addresses().database();
        try (Connection server = DriverManager.getConnection(address.appUrl(), "bas_app", address.appPassword());
                Statement sql = server.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void no_table_about_participants_can_be_emptied_past_a_hold() throws Exception {
        assertThat(OwnersDatabase.value(
                        "select coalesce(string_agg(c.relname, ',' order by c.relname), '') from pg_class c"
                                + " join pg_attribute p on p.attrelid = c.oid and p.attname = 'participant_id'"
                                + " join pg_attribute o on o.attrelid = c.oid and o.attname = 'owner_agency_id'"
                                + " where c.relnamespace = 'bas'::regnamespace and c.relkind = 'r' and c.relname not like 'log%'"
                                + " and not exists (select from pg_trigger t where t.tgrelid = c.oid"
                                + " and t.tgname = 'held_from_disposal' and t.tgenabled = 'O')"))
                .as("a new table calls held_from_disposal in its migration; drafts are nobody's document yet")
                .isEqualTo("note_draft,retention_hold");
    }
}
