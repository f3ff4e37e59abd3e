package se.bas.environment;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with our realms. It is built (in Quarkus' sense) once, next to the unpacked server; each environment has a home
 * of its own that links to it. The realms are imported anew whenever they differ from last time.
 */
final class Keycloak {
    /** What is fixed when Keycloak is built. The features left out are the ones we have no use for. */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=true",
            "--features-disabled=account,account-api,ciba,device-flow,impersonation,kerberos,organization,par,passkeys,web-authn");

    private static final List<String> JVM = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Duser.language=en",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final Child process;
    private final URI health;

    private Keycloak(Child process, URI health) {
        this.process = process;
        this.health = health;
    }

    /** Starts it without waiting; see {@link #awaitReady(Watch)}. */
    static Keycloak start(
            Path install, DataDirectory data, Path config, Ports ports, URI app, DevelopmentSecrets secrets) {
        try {
            URI address = URI.create("http://127.0.0.1:" + ports.keycloak());
            Child process = launch(
                    install,
                    data,
                    config,
                    Realms.render(config.resolve("realms"), values(address, app, ports, secrets)),
                    List.of(
                            "--http-enabled=true",
                            "--http-port=" + ports.keycloak(),
                            "--http-management-port=" + ports.keycloakHealth(),
                            "--hostname=" + address),
                    Map.of("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin()));
            return new Keycloak(process, URI.create("http://127.0.0.1:" + ports.keycloakHealth() + "/health/ready"));
        } catch (IOException e) {
            throw new CannotStart("Keycloak cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** Runs it on the loopback address with realms of one's choice. */
    static Child launch(
            Path install,
            DataDirectory data,
            Path config,
            Realms realms,
            List<String> options,
            Map<String, String> surroundings)
            throws IOException {
        build(install, data);
        Path home = data.keycloak();
        link(home, install, config);
        importIfNew(home, realms);
        List<String> command = java(home);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--cache=local",
                "--log-level=info,io.smallrye.health:off"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin", "KC_HTTP_MANAGEMENT_HOST", "127.0.0.1"));
        builder.environment().putAll(surroundings);
        return Child.start("keycloak", builder, data);
    }

    void awaitReady(Watch watch) throws InterruptedException {
        process.awaitReady(health, List.of(), watch);
    }

    Child process() {
        return process;
    }

    private static Map<String, String> values(URI address, URI app, Ports ports, DevelopmentSecrets secrets) {
        return Map.of(
                "KEYCLOAK_URL", address.toString(),
                "APP_URL", app.toString(),
                "SECOND_NODE_URL", "http://127.0.0.1:" + ports.secondNode(),
                "UI_SECRET", secrets.ui(),
                "BROKER_SECRET", secrets.broker());
    }

    @SuppressWarnings("try") // The lock is held, not used.
    private static void build(Path install, DataDirectory data) throws IOException {
        Path mark = install.resolve("built");
        String wanted = String.join("\n", BUILD);
        try (FileChannel channel = FileChannel.open(
                        install.resolve("build-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
                return;
            }
            Path log = data.logs().resolve("keycloak-build.log");
            List<String> command = java(install);
            command.addAll(BUILD);
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new CannotStart("Keycloak cannot be built; see " + log);
            }
            Files.writeString(mark, wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while building Keycloak.", e);
        }
    }

    private static List<String> java(Path home) {
        List<String> command = new ArrayList<>();
        command.add(Java.launcher().toString());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-cp");
        command.add(home.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }

    private static void link(Path home, Path install, Path config) throws IOException {
        Files.createDirectories(home);
        for (String part : List.of("lib", "conf", "providers")) {
            link(home.resolve(part), install.resolve(part));
        }
        link(home.resolve("themes"), config.resolve("themes"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static void importIfNew(Path home, Realms realms) throws IOException {
        Path mark = home.resolve("imported");
        if (Files.exists(mark) && Files.readString(mark).equals(realms.fingerprint())) {
            return;
        }
        Files.deleteIfExists(mark);
        Trees.delete(home.resolve("data"));
        realms.writeTo(home.resolve("data/import"));
        Files.writeString(mark, realms.fingerprint());
    }
}
