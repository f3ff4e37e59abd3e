package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An installation, from an empty database to a page: PostgreSQL over TLS, Keycloak over https with the realm that
 * {@code ./bas realm} prints, Liberty with config/liberty/production. The order is an administrator's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {
    private static final String ACCOUNT = "soc-admin";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<String, String> SECRETS = new HashMap<>();

    private static final Path PROJECT = TestEnvironment.project();

    @SuppressWarnings("NullAway.Init")
    private static DataDirectory data;

    @SuppressWarnings("NullAway.Init")
    private static Guard guard;

    @SuppressWarnings("NullAway.Init")
    private static Path libertyInstall;

    @SuppressWarnings("NullAway.Init")
    private static Certificate certificate;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedDatabase database;

    @SuppressWarnings("NullAway.Init")
    private static Child keycloak;

    @SuppressWarnings("NullAway.Init")
    private HttpClient visitor;

    @SuppressWarnings("NullAway.Init")
    private static URI app;

    @SuppressWarnings("NullAway.Init")
    private static URI identity;

    private static int databasePort;

    private @Nullable Child liberty;

    @BeforeAll
    static void prepare() throws Exception {
        Settings settings = Settings.forTesting(PROJECT)
                .withData(PROJECT.resolve(
                        ".bas/tests/production-" + ProcessHandle.current().pid()));
        data = DataDirectory.take(settings.data());
        guard = Guard.over(data, false);
        Runtimes runtimes = new Runtimes(settings, new Progress(System.out));
        libertyInstall = runtimes.liberty();
        for (String name : List.of(
                "BAS_LOG_MAC_KEY",
                "BAS_NUMBER_KEY",
                "BAS_UI_SECRET",
                "BAS_DB_APP_PASSWORD",
                "BAS_KEYSTORE_PASSWORD",
                "BAS_DB_OWNER_PASSWORD",
                "BAS_IDP_SOC_CLIENT_SECRET")) {
            SECRETS.put(name, random());
        }
        certificate = Certificate.make(data.root().resolve("certificate"), secret("BAS_KEYSTORE_PASSWORD"));
        Ports ports = Ports.preferring(0);
        Ports more = Ports.preferring(0);
        app = URI.create("https://127.0.0.1:" + ports.app());
        identity = URI.create("https://127.0.0.1:" + ports.keycloak());
        keycloak = startKeycloak(runtimes.keycloak(), more.keycloakHealth());
        databasePort = ports.database();
        database = startDatabase(settings);
    }

    @BeforeEach
    void arrive() throws Exception {
        visitor = HttpClient.newBuilder().sslContext(certificate.context()).build();
    }

    /** The visitor leaves first: as long as somebody holds an HTTP/2 connection open, a server waits with stopping. */
    @AfterEach
    void stopServer() {
        visitor.shutdownNow();
        if (liberty != null) {
            liberty.close();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        keycloak.close();
        database.close();
        guard.close();
        data.close();
    }

    private static String random() {
        byte[] bytes = new byte[36];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String secret(String name) {
        return java.util.Objects.requireNonNull(SECRETS.get(name));
    }

    /** The agency's own provider is played by the demo's realm {@code soc}; to realm {@code bas} it is any provider. */
    private static Child startKeycloak(Path install, int managementPort) throws IOException {
        String soc = Files.readString(PROJECT.resolve("config/keycloak/realms/soc.json"))
                .replace("@KEYCLOAK_URL@", identity.toString())
                .replace("@APP_URL@", app.toString())
                .replace("@BROKER_SECRET@", secret("BAS_IDP_SOC_CLIENT_SECRET"));
        String provider = identity + "/realms/soc";
        String endpoint = provider + "/protocol/openid-connect/";
        Map<String, String> surroundings = new HashMap<>(Map.of(
                "KC_BOOTSTRAP_ADMIN_PASSWORD", random(),
                "BAS_APP_URL", app.toString(),
                "BAS_UI_SECRET", secret("BAS_UI_SECRET"),
                "BAS_IDP_SOC_NAME", "Socialnämnden",
                "BAS_IDP_SOC_CLIENT_ID", "bas-broker",
                "BAS_IDP_SOC_CLIENT_SECRET", secret("BAS_IDP_SOC_CLIENT_SECRET"),
                "BAS_IDP_SOC_ISSUER", provider));
        Map.of("AUTHORIZATION", "auth", "TOKEN", "token", "USERINFO", "userinfo", "JWKS", "certs", "LOGOUT", "logout")
                .forEach((name, path) -> surroundings.put("BAS_IDP_SOC_" + name + "_URL", endpoint + path));
        return Keycloak.launch(
                install,
                data,
                PROJECT.resolve("config/keycloak"),
                Realms.of(Map.of("soc.json", soc, "bas.json", ProductionRealm.of(PROJECT, List.of("soc")))),
                List.of(
                        "--http-enabled=false",
                        "--https-port=" + identity.getPort(),
                        "--https-certificate-file=" + certificate.pem(),
                        "--https-certificate-key-file=" + certificate.key(),
                        "--truststore-paths=" + certificate.pem(),
                        "--http-management-port=" + managementPort,
                        "--hostname=" + identity),
                surroundings);
    }

    private static EmbeddedDatabase startDatabase(Settings settings) throws Exception {
        EmbeddedDatabase started = EmbeddedDatabase.start(
                data, settings.runtimes(), databasePort, PROJECT.resolve("config/postgresql/roles.sql"));
        asSuperuser(
                "alter system set ssl_cert_file = '" + certificate.pem() + "'",
                "alter system set ssl_key_file = '" + certificate.key() + "'",
                "alter system set ssl = on",
                "alter role bas_owner password '" + secret("BAS_DB_OWNER_PASSWORD") + "'",
                "alter role bas_app password '" + secret("BAS_DB_APP_PASSWORD") + "'");
        Files.writeString(
                data.postgresql().resolve("pg_hba.conf"),
                "hostssl all all 127.0.0.1/32 scram-sha-256\nhost all postgres 127.0.0.1/32 scram-sha-256\n");
        asSuperuser("select pg_reload_conf()");
        return started;
    }

    private static void asSuperuser(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + databasePort + "/bas", "postgres", "bas-development");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/bas?sslmode=verify-full&sslrootcert="
                + certificate.pem();
    }

    private static Map<String, String> installation() {
        Map<String, String> surroundings = new HashMap<>(SECRETS);
        surroundings.keySet().removeAll(List.of("BAS_DB_OWNER_PASSWORD", "BAS_IDP_SOC_CLIENT_SECRET"));
        surroundings.putAll(Map.of(
                "BAS_APP_URL", app.toString(),
                "BAS_ISSUER", identity + "/realms/bas",
                "BAS_HTTP_HOST", "127.0.0.1",
                "BAS_HTTPS_PORT", Integer.toString(app.getPort()),
                "BAS_KEYSTORE", certificate.keystore().toString(),
                "BAS_TRUSTSTORE", certificate.trust().toString(),
                "BAS_TRUSTSTORE_PASSWORD", certificate.password(),
                "BAS_WAR", PROJECT.resolve("web-ui/target/bas.war").toString(),
                "BAS_DB_URL", databaseUrl(),
                "BAS_DB_DRIVER", Liberty.driver(database.address()).toString()));
        // As in development, so that four starts do not take minutes.
        surroundings.put("JVM_ARGS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m");
        return surroundings;
    }

    private void start(Map<String, String> surroundings) throws IOException {
        Liberty.configure(data.liberty(), PROJECT.resolve("config/liberty"), "production");
        liberty = Liberty.launch(
                libertyInstall,
                data,
                new Liberty.Node("liberty", data.liberty(), URI.create("https://localhost")),
                surroundings);
    }

    private String log() throws IOException {
        return Files.readString(java.util.Objects.requireNonNull(liberty).log());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return visitor.send(
                HttpRequest.newBuilder(app.resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> firstAnswer(String path) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return get(path);
            } catch (IOException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }

    /** It has been told to start the application, has failed, and serves none of it. */
    private void hasRefused(String... words) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!log().contains("CWWKZ0012I") && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
        }
        assertThat(log()).contains("BAS Samverkan does not start.").contains(words);
        HttpResponse<String> health = firstAnswer("/health/ready");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("DOWN");
        for (String path : List.of("/", "/cases", "/signed-out", "/api/v1/me", "/css/styles.css")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        SECRETS.values().forEach(secret -> {
            try {
                assertThat(log()).doesNotContain(secret);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    @Order(1)
    void refuses_what_is_for_development_or_missing_and_names_every_variable() throws Exception {
        Map<String, String> surroundings = installation();
        String log = "for-development-on-one-machine-only-BAS_LOG_MAC_KEY";
        surroundings.put("BAS_LOG_MAC_KEY", log);
        surroundings.put("BAS_UI_SECRET", "bas-development");
        surroundings.put("BAS_DB_APP_PASSWORD", "bas_app");
        surroundings.put("BAS_BROKER_SECRET", "kort-2026");
        surroundings.put("BAS_DEMO", "true");
        surroundings.put("BAS_HTTP_PORT", "9080");
        surroundings.remove("BAS_NUMBER_KEY");
        start(surroundings);
        hasRefused(
                "BAS_LOG_MAC_KEY is a development secret",
                "BAS_NUMBER_KEY is missing.",
                "BAS_UI_SECRET is a development secret",
                "BAS_DB_APP_PASSWORD is the name of an account.",
                "BAS_BROKER_SECRET is shorter than 32 bytes.",
                "BAS_DEMO must not be set");
        assertThat(log()).doesNotContain(log).doesNotContain("kort-2026").doesNotContain("BAS_HTTP_PORT must");
    }

    @Test
    @Order(2)
    void refuses_a_database_that_was_not_migrated() throws Exception {
        start(installation());
        hasRefused("The database has not been migrated: it is at version 0", "./bas migrate");
    }

    @Test
    @Order(3)
    void is_migrated_by_a_command_of_its_own_without_the_demo() {
        List<String> arguments = List.of("--db-url", databaseUrl());
        assertThatThrownBy(() -> Migrate.run(arguments, Map.of())).hasMessageContaining("BAS_DB_OWNER_PASSWORD");
        assertThat(Migrate.run(arguments, SECRETS))
                .contains("has been migrated")
                .doesNotContain("demo");
        assertThat(Migrate.run(arguments, SECRETS)).isEqualTo("The database is up to date.");
    }

    @Test
    @Order(4)
    void refuses_a_database_role_that_is_too_strong() throws Exception {
        asSuperuser("alter role bas_app superuser");
        try {
            start(installation());
            hasRefused("The database role is too strong");
        } finally {
            asSuperuser("alter role bas_app nosuperuser");
        }
    }

    @Test
    @Order(5)
    void serves_pages_over_https_alone_to_whoever_has_signed_in() throws Exception {
        try (Connection owner = DriverManager.getConnection(
                        databaseUrl() + "&currentSchema=bas", "bas_owner", secret("BAS_DB_OWNER_PASSWORD"));
                Statement statement = owner.createStatement()) {
            statement.execute(Files.readString(PROJECT.resolve("config/postgresql/first-organisations.example.sql"))
                    .replace("soc-1@", ACCOUNT + "@"));
        }
        Map<String, String> surroundings = installation();
        surroundings.put("BAS_SESSION_CHECK_EVERY", "PT1S");
        start(surroundings);
        awaitReady();
        assertThat(log().lines().filter(line -> line.contains("CWWKO0219I")))
                .hasSize(1)
                .allMatch(line -> line.contains("defaultHttpEndpoint-ssl") && line.contains("port " + app.getPort()));
        assertThat(handshake("TLSv1.2")).isEqualTo("TLSv1.2");
        assertThat(handshake("TLSv1.3")).isEqualTo("TLSv1.3");
        assertThatThrownBy(() -> handshake("TLSv1.1"))
                .isInstanceOfAny(SSLHandshakeException.class, IllegalArgumentException.class);
        try (BrowserContext browser = Browsers.openAt(app, Browsers.laptop().setIgnoreHTTPSErrors(true))) {
            Page page = browser.newPage();
            // The first page of a server that has just started, on whatever machine.
            page.setDefaultTimeout((double) PATIENCE.toMillis());
            page.navigate("/");
            assertThat(URI.create(page.url()).getScheme()).isEqualTo("https");
            page.click("#social-soc");
            page.fill("#username", ACCOUNT);
            page.fill("#password", ACCOUNT);
            page.click("#kc-login");
            page.waitForURL(address -> address.startsWith(app.toString()));
            page.locator("vaadin-app-layout").waitFor();
            // The first administrator of the example, bound at this first sign-in, sees the manager's mandate and their
            // own.
            Response mandates = java.util.Objects.requireNonNull(page.navigate("/mandates"));
            assertThat(mandates.status()).isEqualTo(200);
            PlaywrightAssertions.assertThat(page.locator("vaadin-grid")).containsText("Vuxenenhetens chef");
            assertThat(mandates.headers().get("strict-transport-security")).contains("max-age=63072000");
            assertThat(browser.cookies(app.toString()))
                    .isNotEmpty()
                    .allSatisfy((Cookie cookie) ->
                            assertThat(cookie.secure).as(cookie.name).isTrue());
            // Keycloak, behind its own certificate, has been asked meanwhile whether the sign-in holds, and has said
            // so.
            page.waitForTimeout(2500);
            assertThat(log()).doesNotContain("Keycloak does not say");
            assertThat(page.url()).isEqualTo(app + "/mandates");
            // By the link, as people do: it keeps the page from saying goodbye to a server that knows nobody any more.
            page.getByTestId("sign-out").click();
            page.waitForURL(app + "/signed-out");
            page.navigate("/mandates");
            page.waitForURL(address -> address.startsWith(identity.toString()));
        }
    }

    private void awaitReady() throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (answers(identity.resolve("/realms/bas/.well-known/openid-configuration"))
                    && answers(app.resolve("/health/ready"))) {
                return;
            }
            Thread.sleep(300);
        }
        throw new AssertionError("not ready; see " + data.logs());
    }

    private boolean answers(URI address) throws InterruptedException {
        try {
            return visitor.send(
                                    HttpRequest.newBuilder(address)
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String handshake(String version) throws Exception {
        SSLContext context = certificate.context();
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", app.getPort())) {
            SSLParameters only = socket.getSSLParameters();
            only.setProtocols(new String[] {version});
            socket.setSSLParameters(only);
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }
}
