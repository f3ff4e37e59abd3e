package se.bas.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cluster of the machine's own PostgreSQL, with its tools: the embedded one has neither pg_dump nor pg_restore. It is as
 * an installation's is before the first migration: an empty database {@code bas} that roles.sql has prepared.
 */
final class SystemPostgres implements AutoCloseable {
    private static final String SUPERUSER_PASSWORD = "for-this-test-alone";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path tools;
    private final int port;
    private final Child server;

    private SystemPostgres(Path tools, int port, Child server) {
        this.tools = tools;
        this.port = port;
        this.server = server;
    }

    /** What a command said, and how it ended. */
    record Ended(int status, String output) {}

    static SystemPostgres start(DataDirectory data, String name, Path rolesScript) throws Exception {
        Path tools = tools();
        Path cluster = data.root().resolve(name);
        Files.createDirectories(cluster);
        Path password = Files.writeString(cluster.resolve("password"), SUPERUSER_PASSWORD);
        Ended made = run(
                Map.of(),
                asNobody(
                        tools.resolve("initdb").toString(),
                        "--pgdata=" + cluster.resolve("data"),
                        "--username=postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C"));
        if (made.status() != 0) {
            throw new IllegalStateException("no cluster: " + made.output());
        }
        int port = Ports.preferring(0).database();
        Child server = Child.start(
                "postgresql-" + name,
                new ProcessBuilder(asNobody(
                        tools.resolve("postgres").toString(),
                        "-D",
                        cluster.resolve("data").toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "port=" + port)),
                data);
        SystemPostgres started = new SystemPostgres(tools, port, server);
        try {
            started.await();
            started.prepare("bas", rolesScript);
            return started;
        } catch (SQLException | RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private static Path tools() throws IOException {
        Optional<String> chosen = Optional.ofNullable(System.getenv("BAS_POSTGRESQL_BIN"));
        if (chosen.isPresent()) {
            return Path.of(chosen.get());
        }
        Path installed = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> versions = Files.list(installed)) {
                Optional<Path> newest = versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Stream.of("initdb", "postgres", "pg_dump", "pg_restore", "psql")
                                .allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
                        .max(Comparator.comparingInt(
                                bin -> Integer.parseInt(String.valueOf(bin.getName(bin.getNameCount() - 2)))));
                if (newest.isPresent()) {
                    return newest.get();
                }
            }
        }
        throw new IllegalStateException(
                "This test needs PostgreSQL's own tools: apt-get install postgresql, or name the"
                        + " directory of another by BAS_POSTGRESQL_BIN. ./bas test installs it where it may.");
    }

    /** PostgreSQL refuses to run as root; in a namespace of its own, root is nobody. */
    private static List<String> asNobody(String... command) {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private void await() throws InterruptedException, SQLException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection ready = superuser("postgres")) {
                ready.isValid(5);
                return;
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }

    /** One more database, empty but for what roles.sql makes. */
    void prepare(String database, Path rolesScript) throws SQLException, IOException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database + " encoding 'UTF8'");
        }
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(rolesScript));
            DatabaseAddress address = address(database);
            statement.execute("alter role bas_owner password " + statement.enquoteLiteral(address.ownerPassword()));
            statement.execute("alter role bas_app password " + statement.enquoteLiteral(address.appPassword()));
        }
    }

    DatabaseAddress address(String database) {
        return DatabaseAddress.of("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(address(database).url(), "postgres", SUPERUSER_PASSWORD);
    }

    Connection owner(String database) throws SQLException {
        DatabaseAddress address = address(database);
        return DriverManager.getConnection(address.url() + "?currentSchema=bas", "bas_owner", address.ownerPassword());
    }

    /** Runs a command as an administrator would: with libpq's variables for this database, and the tools on the path. */
    Ended run(String database, Map<String, String> more, List<String> command) throws Exception {
        Map<String, String> surroundings = new java.util.HashMap<>(Map.of(
                "PATH",
                tools + ":" + System.getenv("PATH"),
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(port),
                "PGDATABASE",
                database,
                "PGUSER",
                "bas_owner",
                "PGPASSWORD",
                address(database).ownerPassword(),
                "PGCLIENTENCODING",
                "UTF8"));
        surroundings.putAll(more);
        return run(surroundings, command);
    }

    private static Ended run(Map<String, String> surroundings, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(surroundings);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /** The structure as pg_dump tells it: tables, policies, triggers, functions, owners, privileges. */
    String structure(String database) throws Exception {
        Ended dumped = run(database, Map.of(), List.of("pg_dump", "--schema-only", "--schema=bas"));
        if (dumped.status() != 0) {
            throw new IllegalStateException(dumped.output());
        }
        // Newer versions guard the script with a word that is another each time.
        return dumped.output().replaceAll("(?m)^\\\\(un)?restrict .*$", "");
    }

    @Override
    public void close() {
        server.close();
    }
}
