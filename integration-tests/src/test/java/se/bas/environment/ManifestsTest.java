package se.bas.environment;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What an installation is given to start the application by: container file, manifests, units. Neither a container engine nor a
 * cluster reads them here; what can be known without is checked.
 */
class ManifestsTest {
    private static final Path PROJECT = TestEnvironment.project();
    private static final Path CONFIG = PROJECT.resolve("config");
    private static final Path KUBERNETES = CONFIG.resolve("kubernetes");
    private static final Pattern VARIABLE = Pattern.compile("\\bBAS_[A-Z][A-Z0-9_]*[A-Z0-9]\\b");
    private static final Pattern PROPERTY = Pattern.compile("[\"{](bas(?:\\.[a-z][a-z-]*)+)[\"}:]");
    private static final Set<String> SECRETS = Set.of(
            "BAS_LOG_MAC_KEY",
            "BAS_NUMBER_KEY",
            "BAS_UI_SECRET",
            "BAS_DB_APP_PASSWORD",
            "BAS_DB_OWNER_PASSWORD",
            "BAS_KEYSTORE_PASSWORD",
            "BAS_TRUSTSTORE_PASSWORD");

    private static final Set<String> COOKIES = Set.of("BAS_SESSION", "BAS_NODE", "BAS_LANGUAGE");

    /** A document of a manifest, by its file. */
    private record Manifest(String file, Map<String, Object> content) {
        String kind() {
            return String.valueOf(content.get("kind"));
        }

        Map<String, Object> part(String name) {
            return map(Objects.requireNonNull(content.get(name), name));
        }
    }

    private static List<Manifest> manifests() throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Manifest> all = new ArrayList<>();
        for (Path file : Trees.files(KUBERNETES)) {
            if (file.toString().endsWith(".yaml")) {
                try (Reader in = Files.newBufferedReader(file)) {
                    for (Object document : new Yaml(new SafeConstructor(strict)).loadAll(in)) {
                        all.add(new Manifest(String.valueOf(file.getFileName()), map(document)));
                    }
                }
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Every field with its value, by its path; an item of a list is {@code []}. */
    private static void fields(String path, Object value, BiConsumer<String, Object> each) {
        switch (value) {
            case Map<?, ?> inner ->
                inner.forEach((name, content) -> {
                    String field = path.isEmpty() ? String.valueOf(name) : path + "." + name;
                    each.accept(field, content);
                    fields(field, content, each);
                });
            case List<?> items -> items.forEach(item -> fields(path + "[]", item, each));
            default -> {}
        }
    }

    private static Stream<Map<String, Object>> everyMap(Object value) {
        return switch (value) {
            case Map<?, ?> inner ->
                Stream.concat(Stream.of(map(value)), inner.values().stream().flatMap(ManifestsTest::everyMap));
            case List<?> items -> items.stream().flatMap(ManifestsTest::everyMap);
            default -> Stream.empty();
        };
    }

    private static Set<String> variables(Path file) throws IOException {
        return VARIABLE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> variablesIn(Path... places) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.addAll(variables(file));
                }
            }
        }
        return all;
    }

    /** Properties of the configuration or the application, as the surroundings call them. */
    private static Set<String> propertiesIn(Path... places) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(one -> one.toString().matches(".*\\.(java|xml|properties)"))
                        .toList()) {
                    PROPERTY.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1).replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static Set<String> known() throws IOException {
        Set<String> known = propertiesIn(
                CONFIG.resolve("liberty"),
                PROJECT.resolve("application/src/main"),
                PROJECT.resolve("web-ui/src/main/java"),
                PROJECT.resolve("web-ui/src/main/resources"));
        known.addAll(variablesIn(
                CONFIG.resolve("install"), PROJECT.resolve("bas"), PROJECT.resolve("integration-tests/src/main/java")));
        return known;
    }

    /** A cookie; or one that stands for many: each agency's, each secret's file, each earlier key. */
    private static boolean isNoVariable(String variable) {
        return COOKIES.contains(variable)
                || variable.startsWith("BAS_IDP_")
                || variable.endsWith("_FILE")
                || variable.startsWith("BAS_LOG_MAC_KEY_");
    }

    @Test
    void every_field_of_a_manifest_is_one_that_its_kind_has() throws Exception {
        Set<String> looked =
                Files.readAllLines(PROJECT.resolve("integration-tests/src/test/resources/kubernetes-fields.txt"))
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .collect(toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>();
        for (Manifest manifest : manifests()) {
            manifest.content().forEach((part, content) -> {
                if (!Set.of("apiVersion", "kind", "metadata").contains(part)) {
                    fields("", Map.of(part, content), (field, value) -> {
                        String name = manifest.kind() + " " + field;
                        // A map whose keys are anybody's: labels, selectors, parameters, placeholders.
                        String any = name.replaceFirst("\\.[^.]*$", ".*");
                        if (field.equals("spec")) {
                            return;
                        }
                        if (looked.contains(name)) {
                            used.add(name);
                        } else if (looked.contains(any)) {
                            used.add(any);
                        } else {
                            assertThat(looked)
                                    .as(manifest.file())
                                    .anyMatch(pattern -> pattern.contains("*") && matches(pattern, name));
                        }
                    });
                }
            });
        }
        assertThat(used).hasSizeGreaterThan(200);
    }

    private static boolean matches(String pattern, String name) {
        return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E[^ ]+\\Q"))
                .matcher(name)
                .matches();
    }

    @Test
    void the_check_of_fields_finds_a_name_that_is_not_there() throws Exception {
        List<String> looked =
                Files.readAllLines(PROJECT.resolve("integration-tests/src/test/resources/kubernetes-fields.txt"));
        assertThat(looked)
                .contains("OpenLibertyApplication spec.manageTLS")
                .doesNotContain("OpenLibertyApplication spec.manageTls");
    }

    @Test
    void everything_is_in_the_one_namespace_and_in_the_list_of_what_is_applied() throws Exception {
        List<Manifest> all = manifests();
        Object listed = all.stream()
                .filter(one -> one.kind().equals("Kustomization"))
                .findFirst()
                .orElseThrow()
                .content()
                .get("resources");
        assertThat(all.stream()
                        .filter(one -> !one.kind().equals("Kustomization"))
                        .map(Manifest::file)
                        .distinct()
                        .toList())
                .isEqualTo(listed);
        assertThat(all)
                .filteredOn(one -> !Set.of("Namespace", "Kustomization").contains(one.kind()))
                .hasSizeGreaterThan(12)
                .allSatisfy(one -> assertThat(one.part("metadata").get("namespace"))
                        .as(one.file() + " " + one.kind())
                        .isEqualTo("bas"));
    }

    @Test
    void what_runs_of_ours_is_nobody_special_writes_nowhere_and_has_no_account() throws Exception {
        List<Manifest> ours = manifests().stream()
                .filter(one -> Set.of("Job", "OpenLibertyApplication").contains(one.kind()))
                .toList();
        assertThat(ours).hasSize(2);
        for (Manifest one : ours) {
            String text = one.content().toString();
            assertThat(text)
                    .as(one.kind())
                    .contains(
                            "runAsNonRoot=true",
                            "runAsUser=10001",
                            "allowPrivilegeEscalation=false",
                            "readOnlyRootFilesystem=true",
                            "drop=[ALL]",
                            "seccompProfile={type=RuntimeDefault}",
                            "limits={memory=")
                    .containsAnyOf("mountToken=false", "automountServiceAccountToken=false")
                    .doesNotContain("privileged=true", "hostPath", "hostNetwork", "hostPID");
        }
        assertThat(ours.toString())
                .contains("/health/started", "/health/live", "/health/ready")
                .contains("scheme=HTTPS");
    }

    @Test
    void no_secret_stands_in_a_manifest_and_each_that_is_referred_to_is_told_of() throws Exception {
        String told = Files.readString(KUBERNETES.resolve("README.md"));
        for (Manifest one : manifests()) {
            assertThat(one.kind()).isNotEqualTo("Secret");
            everyMap(one.content()).forEach(inner -> {
                if (SECRETS.contains(String.valueOf(inner.get("name")))) {
                    assertThat(inner).as(one.file()).containsKey("valueFrom").doesNotContainKey("value");
                }
                Stream.of("secretName", "tlsSecret")
                        .map(inner::get)
                        .filter(String.class::isInstance)
                        .forEach(name -> assertThat(told).as(one.file()).contains("`" + name + "`"));
                Stream.of("secretKeyRef", "secret", "passwordSecret", "usernameSecret", "accessKeyId")
                        .map(inner::get)
                        .filter(Map.class::isInstance)
                        .map(reference -> map(reference).get("name"))
                        .filter(String.class::isInstance)
                        .forEach(name -> assertThat(told).as(one.file()).contains("`" + name + "`"));
            });
        }
    }

    @Test
    void the_network_is_closed_but_for_what_is_named() throws Exception {
        List<Manifest> policies = manifests().stream()
                .filter(one -> one.kind().equals("NetworkPolicy"))
                .toList();
        assertThat(policies.getFirst().part("spec"))
                .isEqualTo(Map.of("podSelector", Map.of(), "policyTypes", List.of("Ingress", "Egress")));
        assertThat(policies)
                .allSatisfy(policy -> assertThat(everyMap(policy.content())
                                .filter(inner -> inner.containsKey("from") || inner.containsKey("to"))
                                .filter(inner -> !inner.containsKey("ports")))
                        .as(String.valueOf(policy.content().get("metadata")))
                        .isEmpty());
    }

    @Test
    void every_variable_that_an_administrator_reads_of_exists_and_every_one_there_is_can_be_read_of() throws Exception {
        Set<String> documented =
                variablesIn(PROJECT.resolve("docs/administration.md"), PROJECT.resolve("docs/installation.md"));
        assertThat(documented.stream().filter(name -> !isNoVariable(name)))
                .isSubsetOf(known())
                .hasSizeGreaterThan(20);
        Set<String> production =
                propertiesIn(CONFIG.resolve("liberty/server.xml"), CONFIG.resolve("liberty/production"));
        // What is the same everywhere, follows from another, or is production's own and cannot be changed.
        production.removeAll(Set.of(
                "BAS_HTTPS_ONLY",
                "BAS_HTTP_PORT",
                "BAS_CLOCK_SKEW",
                "BAS_METRICS_AUTHENTICATION",
                "BAS_OIDC_END_SESSION_URL",
                "BAS_OIDC_INTROSPECTION_URL"));
        assertThat(documented).containsAll(production).containsAll(SECRETS);
        assertThat(production).hasSizeGreaterThan(12);
    }

    @Test
    void container_file_manifests_and_units_name_only_variables_that_are_documented() throws Exception {
        Set<String> documented =
                variablesIn(PROJECT.resolve("docs/administration.md"), PROJECT.resolve("docs/installation.md"));
        Set<String> used = variablesIn(
                KUBERNETES, CONFIG.resolve("container"), CONFIG.resolve("systemd"), CONFIG.resolve("install"));
        assertThat(used.stream().filter(name -> !isNoVariable(name))).isSubsetOf(documented);
    }

    @Test
    void the_container_file_copies_what_the_package_has_and_leaves_root_and_secrets_out() throws Exception {
        String file = Files.readString(CONFIG.resolve("container/Containerfile"));
        List<String> lines = file.lines().filter(line -> !line.startsWith("#")).toList();
        assertThat(lines).noneMatch(line -> line.startsWith("ADD "));
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("COPY "))
                        .flatMap(line -> Pattern.compile(" ").splitAsStream(line.replaceFirst("COPY --chown=0:0 ", "")))
                        .filter(word -> !word.startsWith("/"))
                        .collect(toSet()))
                .containsExactlyInAnyOrder("wlp", "bas.war", "postgresql.jar", "LICENSE", "lib", "bin", "config");
        List<String> users =
                lines.stream().filter(line -> line.startsWith("USER ")).toList();
        assertThat(users).hasSize(1).allMatch(line -> line.matches("USER [1-9][0-9]{3,}:[0-9]+"));
        assertThat(lines.indexOf(users.getFirst()))
                .isGreaterThan(lines.stream()
                        .filter(line -> line.startsWith("RUN "))
                        .mapToInt(lines::indexOf)
                        .max()
                        .orElse(-1));
        assertThat(file).contains("HEALTHCHECK", "org.opencontainers.image.licenses", "STOPSIGNAL SIGTERM");
        SECRETS.forEach(secret -> assertThat(lines).noneMatch(line -> line.contains(secret)));
    }

    @Test
    void every_unit_is_hardened_takes_secrets_as_credentials_and_starts_what_the_package_has() throws Exception {
        for (Path unit : Trees.files(CONFIG.resolve("systemd"))) {
            if (!unit.toString().endsWith(".service")) {
                continue;
            }
            List<String> lines = Files.readAllLines(unit);
            assertThat(lines)
                    .as("%s", unit.getFileName())
                    .contains(
                            "NoNewPrivileges=yes",
                            "ProtectSystem=strict",
                            "ProtectHome=yes",
                            "PrivateTmp=yes",
                            "CapabilityBoundingSet=",
                            "RestrictNamespaces=yes",
                            "SystemCallFilter=@system-service",
                            "UMask=0077");
            assertThat(lines)
                    .noneMatch(line -> line.startsWith("Environment=BAS_"))
                    .noneMatch(line -> line.startsWith("User=root"));
            for (String line : lines) {
                if (line.startsWith("ExecStart=")) {
                    String command = line.replaceFirst("ExecStart=/opt/bas-samverkan/bin/([a-z-]+).*", "$1");
                    assertThat(CONFIG.resolve("install").resolve(command)).isExecutable();
                }
                if (line.startsWith("LoadCredential=BAS_")) {
                    assertThat(SECRETS).contains(line.replaceFirst("LoadCredential=([A-Z_]+):.*", "$1"));
                }
            }
        }
    }

    @Test
    void systemd_itself_understands_the_units_and_finds_them_little_exposed() throws Exception {
        Path analyze = Path.of("/usr/bin/systemd-analyze");
        Assumptions.assumeTrue(Files.isExecutable(analyze), "no systemd on this machine");
        Path copies = Files.createTempDirectory("bas-units");
        try {
            List<String> command = new ArrayList<>(List.of(analyze.toString(), "verify"));
            for (Path unit : Trees.files(CONFIG.resolve("systemd"))) {
                if (unit.toString().matches(".*\\.(service|timer)")) {
                    // It looks for the program and for the manual; neither is installed here.
                    Path copy = copies.resolve(String.valueOf(unit.getFileName()));
                    Files.writeString(
                            copy,
                            Files.readString(unit)
                                    .replaceAll("/opt/bas-samverkan/bin/[a-z-]+", "/bin/true")
                                    .replaceAll("(?m)^Documentation=.*$", ""));
                    command.add(copy.toString());
                }
            }
            assertThat(run(command)).isEqualTo("0\n");
            for (Path unit : Trees.files(copies)) {
                if (unit.toString().endsWith(".service")) {
                    assertThat(run(List.of(
                                    analyze.toString(),
                                    "security",
                                    "--offline=true",
                                    "--threshold=20",
                                    unit.toString())))
                            .startsWith("0\n");
                }
            }
        } finally {
            Trees.delete(copies);
        }
    }

    /** The status, a line end, and what was said. */
    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }
}
