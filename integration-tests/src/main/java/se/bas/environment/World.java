package se.bas.environment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./bas world N}: fills a database with N made-up participants for measuring. Nothing real must be in it, and what
 * can be told of that is looked at first.
 */
public final class World {
    private static final Logger ALL_LIBRARIES = Logger.getLogger("");
    private static final int AT_A_TIME = 5_000;
    private static final int AT_MOST = 5_000_000;

    /** Files that neither the demo's hold nor our own case numbers account for, in any collaboration. */
    private static final String STRANGERS = """
            select (select count(*) from bas.case_file f
                     where f.case_number !~ '^M-[0-9]{7}$'
                       and not exists (select from bas.retention_hold h
                         where h.collaboration_id = f.collaboration_id and h.case_file_id = f.id and h.reason = 'DEMONSTRATION'))
                 + (select count(*) from bas.agency where organisation_number not in ('299999-0018', '299999-0026'))
            """;

    private final Progress progress;
    private final int participants;

    private World(Progress progress, int participants) {
        this.progress = progress;
        this.participants = participants;
    }

    /** Takes how many, and {@code --db-url} or {@code --data-dir} with its value. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ALL_LIBRARIES.setLevel(Level.WARNING);
        try {
            Path project = Path.of(System.getProperty("bas.project", "."));
            World world = new World(new Progress(out), number(arguments));
            List<String> rest = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
            if (!rest.contains("--data-dir")) {
                rest.addAll(List.of("--data-dir", project.resolve(".bas/world").toString()));
            }
            world.make(Run.settings(project, rest.toArray(String[]::new)));
        } catch (CannotStart e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    static int number(String... arguments) {
        if (arguments.length > 0) {
            try {
                int number = Integer.parseInt(arguments[0].replace("_", ""));
                if (number >= 1 && number <= AT_MOST) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Told below.
            }
        }
        throw new CannotStart("Say how many participants, from 1 to " + AT_MOST
                + ": ./bas world 10000 [--data-dir DIR | --db-url …]");
    }

    private void make(Settings settings) {
        if (settings.database().isPresent()) {
            fill(ExternalDatabase.reach(settings.database().get()).address(), false);
            return;
        }
        try (DataDirectory data = DataDirectory.take(settings.data())) {
            new Leftovers(data.root(), progress).stop();
            progress.says("Starting PostgreSQL, with its data in " + data.root());
            try (Database embedded = EmbeddedDatabase.startForLoading(
                    data,
                    settings.runtimes(),
                    Ports.preferring(0).database(),
                    settings.config().resolve("postgresql/roles.sql"))) {
                // Stopped in the middle, it leaves no PostgreSQL behind.
                Runtime.getRuntime().addShutdownHook(new Thread(embedded::close, "stop-postgresql"));
                fill(embedded.address(), true);
            }
        }
        progress.says("Look at it: ./bas run --data-dir " + settings.data());
    }

    /**
     * Fills it.
     *
     * @param ours whether it is a database of our own, where what is right as it is made need not be checked row by row
     */
    private void fill(DatabaseAddress address, boolean ours) {
        refuseStrangers(address);
        new Migration(address.url(), address.ownerPassword(), true).run();
        refuseStrangers(address);
        String role = ours ? EmbeddedDatabase.SUPERUSER : "bas_owner";
        String password = ours ? EmbeddedDatabase.SUPERUSER_PASSWORD : address.ownerPassword();
        try (Connection connection = DriverManager.getConnection(address.url(), role, password);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = bas");
            if (ours) {
                statement.execute("set session_replication_role = replica");
            }
            int from = Integer.parseInt(
                    one(
                            statement,
                            "select coalesce(max(substr(case_number, 3)::int) + 1, 0) from case_file where case_number ~ '^M-[0-9]{7}$'"));
            if (from >= participants) {
                progress.says("There are " + from + " already. For fewer, choose another --data-dir.");
                return;
            }
            connection.setAutoCommit(false);
            staff(statement);
            copy(connection, statement, from, !ours);
            connection.setAutoCommit(true);
            progress.says("Gathering statistics for the database's planner");
            statement.execute("vacuum analyze");
            if (ours) {
                // Much is in memory still: written down here, stopping takes no longer than it may.
                progress.says("Writing it to the disk");
                statement.execute("checkpoint");
            }
            String size = one(statement, "select pg_size_pretty(pg_database_size(current_database()))");
            progress.says(participants + " participants; the database takes " + size);
        } catch (SQLException | IOException e) {
            throw new CannotStart(
                    "The world could not be made: " + e.getMessage()
                            + "\nWhat was made before stays; the same command goes on from there.",
                    e);
        }
    }

    private void refuseStrangers(DatabaseAddress address) {
        try (Connection owner = DriverManager.getConnection(address.url(), "bas_owner", address.ownerPassword());
                Statement statement = owner.createStatement()) {
            if (one(statement, "select to_regclass('bas.retention_hold') is not null")
                    .equals("f")) {
                if (one(statement, "select to_regclass('bas.case_file') is not null")
                                .equals("t")
                        && !one(statement, "select count(*) from bas.case_file").equals("0")) {
                    throw new CannotStart(
                            "The database is of an older version and has case files in it. Nothing was done.");
                }
                return;
            }
            String strangers = one(statement, STRANGERS);
            if (!strangers.equals("0")) {
                throw new CannotStart(
                        "The database holds something else than the demo's and measuring's made-up people: " + strangers
                                + " case files or organisations. Nothing was done; choose another database.");
            }
        } catch (SQLException e) {
            throw new CannotStart("The database " + address + " cannot be looked at: " + e.getMessage(), e);
        }
    }

    private static void staff(Statement statement) throws SQLException {
        for (int agency = 0; agency < 3; agency++) {
            StringBuilder values = new StringBuilder();
            for (int number = 0; number < 400; number++) {
                values.append(number == 0 ? "" : ",")
                        .append("('%s', 'a0000000-0000-4000-8000-%012d', '%s', 'measuring %d %d', 'Handläggare %d')"
                                .formatted(
                                        WorldRows.staff(agency, number),
                                        agency + 1,
                                        List.of("soc", "amf", "af").get(agency),
                                        agency,
                                        number,
                                        number + 1));
            }
            statement.execute("insert into staff (id, agency_id, identity_provider, subject, display_name) values "
                    + values + " on conflict do nothing");
        }
    }

    private void copy(Connection connection, Statement statement, int from, boolean telling)
            throws SQLException, IOException {
        Set<String> taken = new HashSet<>();
        try (ResultSet found = statement.executeQuery(
                "select personal_number from identity where personal_number is not null limit 1000000")) {
            while (found.next()) {
                taken.add(found.getString(1));
            }
        }
        byte[] key = DevelopmentSecrets.of(System.getenv()).numberKey().getBytes(StandardCharsets.UTF_8);
        WorldRows rows = new WorldRows(LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")), key, taken);
        long sent = 0;
        long begun = System.nanoTime();
        long told = begun;
        for (int number = from; number < participants; number += AT_A_TIME) {
            int until = Math.min(participants, number + AT_A_TIME);
            for (int one = number; one < until; one++) {
                rows.add(one);
            }
            if (telling) {
                tellsChanges(statement, "disable");
            }
            sent += rows.send(connection);
            if (telling) {
                tellsChanges(statement, "enable");
            }
            connection.commit();
            if (until == participants || System.nanoTime() - told > 5_000_000_000L) {
                told = System.nanoTime();
                double seconds = (told - begun) / 1e9;
                progress.says(String.format(
                        Locale.ROOT,
                        "%,d of %,d participants, %,d rows, %,.0f rows a second",
                        until,
                        participants,
                        sent,
                        sent / seconds));
            }
        }
    }

    /** Open pages need not be told of a million people nobody looks at. */
    private static void tellsChanges(Statement statement, String how) throws SQLException {
        for (String table : List.of(
                "participant",
                "identity",
                "case_file",
                "assignment",
                "contact_details",
                "note",
                "contact",
                "treatment_episode",
                "consent",
                "consent_scope",
                "consent_ending")) {
            if (!one(
                            statement,
                            "select count(*) from pg_trigger where tgrelid = 'bas." + table
                                    + "'::regclass and tgname = 'tells_changes'")
                    .equals("0")) {
                statement.execute("alter table " + table + " " + how + " trigger tells_changes");
            }
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
