package se.bas.application.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an installation must not start with. */
class InstallationRulesTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final List<Secret> NEEDED = Secret.all().stream()
            .filter(secret -> secret != Secret.BROKER_SECRET)
            .toList();

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "bas.app.url", "https://bas.trelleborg.example",
            "bas.issuer", "https://inloggning.trelleborg.example/realms/bas",
            "bas.https.only", "true",
            "bas.http.port", "-1",
            "bas.db.url", "jdbc:postgresql://databas:5432/bas?sslmode=verify-full&sslrootcert=/etc/bas/ca.pem"));

    InstallationRulesTest() {
        NEEDED.forEach(secret -> settings.put(secret.property(), random()));
    }

    private static String random() {
        byte[] bytes = new byte[48];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private List<String> faults() {
        return InstallationRules.faults(name -> Optional.ofNullable(settings.get(name)));
    }

    @Test
    void an_installation_with_secrets_of_its_own_starts() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void no_random_secret_is_refused_however_it_is_written() {
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[round % 2 == 0 ? 16 : 32];
            RANDOM.nextBytes(bytes);
            assertThat(Secret.LOG_MAC_KEY.fault(HexFormat.of().formatHex(bytes)))
                    .isEmpty();
            assertThat(Secret.LOG_MAC_KEY.fault(random())).isEmpty();
        }
    }

    private static Stream<Arguments> every_secret_with_every_weakness() {
        return Secret.all().stream()
                .flatMap(secret -> Stream.of(
                                "for-development-on-one-machine-only-" + secret.variable(),
                                "bas-development",
                                "bas_app",
                                "bas_owner",
                                "keycloak-admin",
                                "change-me-change-me-change-me-change-me",
                                "${" + secret.property() + "}0123456789qwertyuiop",
                                "<paste the key of the installation here>",
                                "this-is-the-password-of-Trelleborg-2026",
                                "kort-men-slumpad-9f2c",
                                "åäöåäöåäö",
                                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                "0123456789abcdef0123456789abcdef0123456789abcdef",
                                "Trelleborg2026!Trelleborg2026!Trelleborg2026!",
                                "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKL")
                        .map(value -> Arguments.of(secret, value)));
    }

    @ParameterizedTest
    @MethodSource
    void every_secret_with_every_weakness(Secret secret, String value) {
        settings.put(secret.property(), value);
        assertThat(faults())
                .hasSize(1)
                .allSatisfy(fault ->
                        assertThat(fault).startsWith(secret.variable() + " is ").doesNotContain(value));
    }

    @ParameterizedTest
    @EnumSource(value = Secret.class, mode = EnumSource.Mode.EXCLUDE, names = "BROKER_SECRET")
    void no_secret_has_a_default(Secret secret) {
        settings.remove(secret.property());
        assertThat(faults()).containsExactly(secret.variable() + " is missing.");
    }

    @Test
    void two_secrets_are_never_the_same() {
        for (Secret one : NEEDED) {
            for (Secret other : NEEDED) {
                if (one.compareTo(other) < 0) {
                    String before = settings.get(one.property());
                    settings.put(one.property(), settings.get(other.property()));
                    assertThat(faults())
                            .containsExactly(one.variable() + " and " + other.variable()
                                    + " are the same; each must be a secret of its own.");
                    settings.put(one.property(), before);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bas.app.url | http://bas.trelleborg.example | BAS_APP_URL must be an address that begins with https://.",
                "bas.app.url | not an address | BAS_APP_URL must be an address that begins with https://.",
                "bas.issuer | http://inloggning/realms/bas | BAS_ISSUER must be an address that begins with https://.",
                "bas.https.only | false | BAS_HTTPS_ONLY must be true.",
                "bas.http.port | 9080 | BAS_HTTP_PORT must be -1.",
                "bas.demo | true | BAS_DEMO must not be set",
                "bas.demo | yes | BAS_DEMO must not be set",
                "bas.metrics.authentication | false | BAS_METRICS_AUTHENTICATION must not be false",
                "bas.session.idle | PT1H1S | BAS_SESSION_IDLE must be PT1H at the most",
                "bas.session.idle | 15 | BAS_SESSION_IDLE must be a duration such as PT15M",
                "bas.session.absolute | PT13H | BAS_SESSION_ABSOLUTE must be PT12H at the most",
                "bas.db.owner.password | x | BAS_DB_OWNER_PASSWORD must not be in the server's surroundings",
                "bas.db.url | jdbc:postgresql://databas/bas | BAS_DB_URL must say sslmode=verify-full",
                "bas.db.url | jdbc:postgresql://databas/bas?sslmode=require | BAS_DB_URL must say sslmode=verify-full",
                "bas.db.url | jdbc:postgresql://databas/bas?sslmode=verify-full-ish | BAS_DB_URL must say sslmode",
                "bas.db.url | jdbc:postgresql://databas/bas?sslmode=verify-full&user=postgres | BAS_DB_URL must not name",
                "bas.db.url | | BAS_DB_URL must be an address such as",
            })
    void what_production_demands_beside_its_secrets(String property, String value, String fault) {
        settings.put(property, value == null ? "" : value);
        assertThat(faults()).hasSize(1).first().asString().startsWith(fault);
    }

    @ParameterizedTest
    @CsvSource({"yes", "TRUE", "1", "on", "false"})
    void whoever_does_not_say_development_in_so_many_words_gets_the_rules_of_production(String word) {
        settings.clear();
        settings.put("bas.development", word);
        assertThat(faults()).hasSizeGreaterThan(5);
    }

    @Test
    void development_is_for_one_machine() {
        settings.put("bas.development", "true");
        settings.put("bas.log.mac-key", "for-development-on-one-machine-only-BAS_LOG_MAC_KEY");
        assertThat(faults()).hasSize(2).allMatch(fault -> fault.contains("not on the loopback address"));
        settings.put("bas.app.url", "http://127.0.0.1:9080");
        settings.put("bas.issuer", "http://localhost:9180/realms/bas");
        assertThat(faults()).isEmpty();
        settings.remove("bas.number-key");
        assertThat(faults()).containsExactly("BAS_NUMBER_KEY is missing.");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        settings.clear();
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(NEEDED.size() + 4);
    }

    @ParameterizedTest
    @CsvSource({
        "0,false,false,false",
        "6,true,true,false",
        "7,false,false,true",
        "7,true,true,true",
        "7,true,false,false",
        "8,false,true,false"
    })
    void the_schema_must_be_this_servers_and_an_installation_has_no_demo(
            int version, boolean demo, boolean development, boolean starts) {
        assertThat(SchemaAtStart.fault(version, 7, demo, development).isEmpty()).isEqualTo(starts);
    }

    @Test
    void the_server_knows_its_last_migration_script() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(scripts.map(script -> script.getFileName().toString().split("__", -1)[0])
                            .mapToInt(version -> Integer.parseInt(version.substring(1))))
                    .hasSizeGreaterThan(6)
                    .contains(MigrationScripts.last())
                    .allMatch(version -> version <= MigrationScripts.last());
        }
    }
}
