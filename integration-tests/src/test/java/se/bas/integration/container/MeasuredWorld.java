package se.bas.integration.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Origin;
import se.bas.domain.casework.CaseFileId;

/** People and case files for measuring (measuring/world.sql), in a collaboration of their own, and what the database counted. */
final class MeasuredWorld {
    private static final String PASSWORD = "bas-development";

    private final DataSource database;

    MeasuredWorld(DataSource database) {
        this.database = database;
    }

    /** Makes it, unless it is there. Case 1 has {@code records} records, every other {@code briefly}. */
    void make(int files, int assigned, int records, int briefly) throws SQLException, IOException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            if (!one(statement, "select count(*) from bas.agency where code = 'measured'")
                    .equals("0")) {
                return;
            }
            statement.execute("set local search_path = bas");
            for (String sql : script(files, assigned, records, briefly)) {
                statement.execute(sql);
            }
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static List<String> script(int files, int assigned, int records, int briefly) throws IOException {
        try (InputStream file = MeasuredWorld.class.getResourceAsStream("/measuring/world.sql")) {
            if (file == null) {
                throw new IllegalStateException("measuring/world.sql is missing");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":files", Integer.toString(files))
                    .replace(":assigned", Integer.toString(assigned))
                    .replace(":records", Integer.toString(records))
                    .replace(":briefly", Integer.toString(briefly));
            return List.of(text);
        }
    }

    /** As the tables' owner, whom row-level security does not bind. */
    Connection owner() throws SQLException {
        return database.getConnection("bas_owner", PASSWORD);
    }

    static Actor.Staff caseworker() {
        return staff(1);
    }

    static Actor.Staff manager() {
        return staff(2);
    }

    private static Actor.Staff staff(int number) {
        return new Actor.Staff(
                new Account("measured", "account " + number, "", ""),
                new MandateId(known("mandate", number)),
                new Origin("measuring", "127.0.0.1", UUID.randomUUID()));
    }

    static CaseFileId file(int number) {
        return new CaseFileId(known("file1", number));
    }

    /** As {@code md5(…)::uuid} makes it in the script. */
    static UUID known(String kind, int number) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5")
                    .digest(("measuring " + kind + " " + number).getBytes(StandardCharsets.UTF_8));
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(digest);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    /** Something whose statements are counted. */
    @FunctionalInterface
    interface Work {
        void run();
    }

    /**
     * The statements that bas_app sent while something ran, as the database itself counted them.
     *
     * @param inserts rows that were inserted, each counted as one
     * @param others everything else
     */
    record Statements(int inserts, int others) {}

    Statements counted(Work work) throws SQLException {
        try (Connection superuser = database.getConnection("postgres", PASSWORD);
                Statement statement = superuser.createStatement()) {
            statement.execute("select public.pg_stat_statements_reset()");
            work.run();
            return new Statements(number(statement, "ilike"), number(statement, "not ilike"));
        }
    }

    /** What they were, for whoever wants to know why a count is another. */
    List<String> statements(Work work) throws SQLException {
        TreeMap<String, String> found = new TreeMap<>();
        try (Connection superuser = database.getConnection("postgres", PASSWORD);
                Statement statement = superuser.createStatement()) {
            statement.execute("select public.pg_stat_statements_reset()");
            work.run();
            try (ResultSet rows = statement.executeQuery(
                    "select calls, total_exec_time, query " + OURS + " order by total_exec_time desc")) {
                while (rows.next()) {
                    found.put(
                            rows.getString(3),
                            "%5d × %8.2f ms  %s"
                                    .formatted(
                                            rows.getInt(1),
                                            rows.getDouble(2),
                                            rows.getString(3).replaceAll("\\s+", " ")));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static final String OURS = "from public.pg_stat_statements"
            + " where userid = 'bas_app'::regrole and toplevel and query !~* '^(begin|commit|rollback|set |show )'";

    private static int number(Statement statement, String like) throws SQLException {
        return Integer.parseInt(
                one(statement, "select coalesce(sum(calls), 0)::int " + OURS + " and query " + like + " 'insert%'"));
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
