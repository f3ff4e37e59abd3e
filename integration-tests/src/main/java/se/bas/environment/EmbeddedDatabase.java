package se.bas.environment;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A PostgreSQL of our own, with its data kept between runs. Everyone who enters needs a password, as in production. */
final class EmbeddedDatabase implements Database {
    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_PASSWORD = "bas-development";

    private static final long MEGABYTES_FOR_LOADING = megabytesForLoading();

    private final EmbeddedPostgres server;
    private final Path data;
    private final DatabaseAddress address;

    private EmbeddedDatabase(EmbeddedPostgres server, Path data, DatabaseAddress address) {
        this.server = server;
        this.data = data;
        this.address = address;
    }

    static EmbeddedDatabase start(DataDirectory data, Path cache, int port, Path rolesScript) {
        return start(data, cache, port, rolesScript, Map.of());
    }

    /**
     * For writing much at once: what is written stays in memory until there is much of it, instead of each page of an index
     * being written again and again.
     */
    static EmbeddedDatabase startForLoading(DataDirectory data, Path cache, int port, Path rolesScript) {
        Map<String, String> roomy = Map.of(
                "shared_buffers", MEGABYTES_FOR_LOADING + "MB", "max_wal_size", "8GB", "checkpoint_timeout", "30min");
        return start(data, cache, port, rolesScript, roomy);
    }

    private static EmbeddedDatabase start(
            DataDirectory data, Path cache, int port, Path rolesScript, Map<String, String> more) {
        EmbeddedPostgres server = launch(data, cache, port, more);
        try {
            String base = "jdbc:postgresql://127.0.0.1:" + port + "/";
            DatabaseAddress address = DatabaseAddress.of(base + "bas");
            prepare(base, address, Files.readString(rolesScript));
            demandPasswords(base, data.postgresql());
            return new EmbeddedDatabase(server, data.postgresql(), address);
        } catch (IOException | SQLException e) {
            close(server);
            throw new CannotStart("The embedded PostgreSQL cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** An eighth of the machine's memory, 2 GB at most. */
    private static long megabytesForLoading() {
        long all =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
        return Math.clamp(all / 8, 128, 2048);
    }

    private static EmbeddedPostgres launch(DataDirectory data, Path cache, int port, Map<String, String> more) {
        // Else it looks for, and stops, what others left in the machine's temporary directory.
        System.setProperty("ot.epg.working-dir", cache.toString());
        Path log = data.logs().resolve("postgresql.log");
        try {
            EmbeddedPostgres.Builder server = EmbeddedPostgres.builder();
            more.forEach(server::setServerConfig);
            return server.setPort(port)
                    .setDataDirectory(data.postgresql())
                    .setOverrideWorkingDirectory(cache.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setConnectConfig("password", SUPERUSER_PASSWORD)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("max_connections", "60")
                    // Counts what each role asks; for measuring and for tests that nothing asks twice.
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL does not start: " + e.getMessage() + "\nIts log is " + log
                            + ". Data of another PostgreSQL version cannot be opened: choose another --data-dir.",
                    e);
        }
    }

    private static void prepare(String base, DatabaseAddress address, String roles) throws SQLException {
        try (Connection connection = superuser(base + SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + SUPERUSER_PASSWORD + "'");
            if (!statement
                    .executeQuery("select from pg_database where datname = 'bas'")
                    .next()) {
                statement.execute("create database bas encoding 'UTF8'");
            }
        }
        try (Connection connection = superuser(base + "bas");
                Statement statement = connection.createStatement()) {
            statement.execute(roles);
            statement.execute("create extension if not exists pg_stat_statements schema public");
            setPassword(statement, "bas_owner", address.ownerPassword());
            setPassword(statement, "bas_app", address.appPassword());
        }
    }

    private static void setPassword(Statement statement, String role, String password) throws SQLException {
        statement.execute("alter role " + role + " password " + statement.enquoteLiteral(password));
    }

    /** A fresh cluster trusts everyone on the machine; ours does not. */
    private static void demandPasswords(String base, Path data) throws IOException, SQLException {
        Path rules = data.resolve("pg_hba.conf");
        String ours = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (ours.equals(Files.readString(rules))) {
            return;
        }
        Files.writeString(rules, ours);
        Files.setPosixFilePermissions(rules, PosixFilePermissions.fromString("rw-------"));
        try (Connection connection = superuser(base + SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }

    /** The process that all of PostgreSQL's others depend on. */
    static Optional<ProcessHandle> postmaster(Path data) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip()));
        } catch (IOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }

    private static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(url, SUPERUSER, SUPERUSER_PASSWORD);
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        // One that was killed cannot be asked to stop.
        if (postmaster(data).filter(ProcessHandle::isAlive).isPresent()) {
            close(server);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
