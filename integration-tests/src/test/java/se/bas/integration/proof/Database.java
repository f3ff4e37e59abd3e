package se.bas.integration.proof;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.bas.integration.OwnersDatabase;

/** Puts worlds into the database, as its owner, and takes them away. */
final class Database {
    /** In the order of what refers to what. */
    static final List<String> TABLES = List.of(
            "participant",
            "identity",
            "contact_details",
            "case_file",
            "assignment",
            "treatment_episode",
            "note",
            "note_amendment",
            "note_draft",
            "contact",
            "handover",
            "handover_terms",
            "handover_item",
            "handover_step",
            "handover_answer",
            "received_item",
            "caseworker_change",
            "colleague_step",
            "network_contact",
            "handover_wish",
            "contact_step",
            "reach_wish",
            "ladder",
            "ladder_step",
            "consent",
            "consent_scope",
            "consent_ending",
            "recorded_ground",
            "recorded_ground_scope",
            "recorded_ground_ending",
            "cover",
            "cover_ending",
            "retention_hold",
            "task",
            "task_step",
            "document",
            "document_piece",
            "document_error",
            "enrolment_step",
            "sobriety_report",
            "placement",
            "placement_agreement",
            "placement_step",
            "placement_follow_up",
            "placement_follow_up_result",
            "placement_support",
            "employer_presentation",
            "employer_presentation_step",
            "mapping_part",
            "mapping_reason",
            "duty_sheet",
            "plan_part",
            "plan_activity",
            "plan_step",
            "plan_decision",
            "message_wish",
            "message",
            "message_step",
            "log_entry",
            "log_access");

    private static final List<String> LOG = List.of("log_leaf", "log_access", "log_entry");

    private static final String DOCUMENT_IN_FILE = "document_collaboration_id_owner_agency_id_participant_id_fkey";

    private Database() {}

    /** Nothing but this world is in the proofs' collaboration afterwards, nor in its log. */
    static void replaceWith(World world) throws SQLException {
        try (Connection owner = OwnersDatabase.connect()) {
            owner.setAutoCommit(false);
            wipe(owner);
            for (String table : TABLES) {
                insert(owner, table, world.rows(table));
            }
            owner.commit();
        }
    }

    private static void insert(Connection owner, String table, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Row row : rows) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            row.columns().forEach((column, value) -> {
                if (value instanceof Boolean flag) {
                    one.add(column, flag);
                } else {
                    one.add(column, value.toString());
                }
            });
            all.add(one);
        }
        String columns = rows.stream()
                .flatMap(row -> row.columns().keySet().stream())
                .distinct()
                .collect(Collectors.joining(","));
        String sql = "insert into %1$s (%2$s) select %2$s from json_populate_recordset(null::%1$s, ?::json)"
                .formatted(table, columns);
        try (PreparedStatement insert = owner.prepareStatement(sql)) {
            insert.setString(1, all.build().toString());
            insert.executeUpdate();
        }
    }

    /** Removes the world there is, and what was logged in the proofs' collaboration. */
    static void wipe(Connection owner) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            String logged = "(select id from log_entry where log_id = '%s')".formatted(Org.COLLABORATION);
            for (String table : LOG) {
                String column = table.equals("log_entry") ? "id" : "entry_id";
                sql.execute("delete from %s where %s in %s".formatted(table, column, logged));
            }
            for (String table : TABLES.reversed()) {
                if (!table.startsWith("log_")) {
                    sql.execute("delete from %s where collaboration_id = '%s'".formatted(table, Org.COLLABORATION));
                }
            }
        }
    }

    /** Removes what the installation's own log got since an instant: refused accounts, attempts that broke. */
    static void forgetInstallationLogSince(Instant since) throws SQLException {
        String logged =
                "(select id from log_entry where log_id = '00000000-0000-8000-8000-000000000001' and at >= '%s')"
                        .formatted(since);
        for (String table : LOG) {
            OwnersDatabase.run("delete from %s where %s in %s"
                    .formatted(table, table.equals("log_entry") ? "id" : "entry_id", logged));
        }
    }

    /**
     * Lets a document stand without a case file. In a world of comparison it does when the document is shared, since that
     * there is a file is not: a world that cannot be, but is all that the asker may know.
     */
    static void lettingDocumentsStandAlone() throws SQLException {
        OwnersDatabase.run("alter table document drop constraint if exists " + DOCUMENT_IN_FILE);
    }

    /** As the migration has it. */
    static void everyDocumentHasAFile() throws SQLException {
        lettingDocumentsStandAlone();
        OwnersDatabase.run(
                "alter table document add constraint " + DOCUMENT_IN_FILE
                        + " foreign key (collaboration_id, owner_agency_id, participant_id)"
                        + " references case_file (collaboration_id, owner_agency_id, participant_id) deferrable initially deferred");
    }

    /** The clock that decides. */
    static Instant clock() throws SQLException {
        try (Connection owner = OwnersDatabase.connect();
                Statement sql = owner.createStatement();
                var rows = sql.executeQuery("select clock()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** From now on the clock that decides goes from this instant. */
    static void setClock(Instant to) throws SQLException {
        OwnersDatabase.run(
                "delete from clock_shift",
                String.format(
                        Locale.ROOT,
                        // In seconds: days would be longer or shorter across a change of the clocks.
                        "insert into clock_shift (shift) select make_interval(secs =>"
                                + " extract(epoch from '%s'::timestamptz - clock_timestamp()))",
                        to));
    }

    static void mendClock() throws SQLException {
        OwnersDatabase.run("delete from clock_shift");
    }
}
