package se.bas.environment;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Open Liberty with the application, its server {@code bas} made anew from config/liberty at every start: the development variant. */
final class Liberty {
    private static final String SERVER = "bas";

    /** The application, or what it needs, cannot be had: no use waiting. */
    private static final List<String> FATAL =
            List.of("CWWKZ0002E", "CWWKZ0012I", "CWWKZ0004E", "CWWKF0001E", "CWWKO0221E");

    private final Child process;
    private final URI health;

    /**
     * One of the nodes.
     *
     * @param name of its log
     * @param user the directory its server lies in
     */
    record Node(String name, Path user, URI app) {}

    private Liberty(Child process, URI health) {
        this.process = process;
        this.health = health;
    }

    /** Starts it without waiting; see {@link #awaitReady(Watch)}. */
    static Liberty start(
            Path install,
            DataDirectory data,
            Settings settings,
            Node node,
            Addresses addresses,
            DevelopmentSecrets secrets) {
        return start(install, data, settings, node, addresses, secrets, Map.of());
    }

    /**
     * The same with settings of its own.
     *
     * @param more variables of its surroundings, over those that it has anyway
     */
    static Liberty start(
            Path install,
            DataDirectory data,
            Settings settings,
            Node node,
            Addresses addresses,
            DevelopmentSecrets secrets,
            Map<String, String> more) {
        try {
            configure(node.user(), settings.config().resolve("liberty"), "development");
            javaAsIn(System.getProperty("bas.java", "development"), node.user(), settings.config());
            if (settings.forTests()) {
                admitTests(node.user(), settings.config().resolve("liberty/for-tests.xml"));
            }
            Map<String, String> environment = new HashMap<>();
            environment.put("BAS_HTTP_PORT", Integer.toString(node.app().getPort()));
            environment.put("BAS_WAR", settings.war().toString());
            environment.put("BAS_APP_URL", node.app().toString());
            environment.put("BAS_ISSUER", addresses.issuer("bas").toString());
            environment.put("BAS_UI_SECRET", secrets.ui());
            environment.put("BAS_DB_DRIVER", driver(addresses.database()).toString());
            environment.put("BAS_DB_URL", addresses.database().appUrl());
            environment.put("BAS_DB_APP_PASSWORD", addresses.database().appPassword());
            environment.put("BAS_METRICS_AUTHENTICATION", "false");
            environment.put("BAS_LOG_MAC_KEY", secrets.logMacKey());
            environment.put("BAS_NUMBER_KEY", secrets.numberKey());
            environment.put("BAS_DEVELOPMENT", "true");
            environment.put("BAS_DEMO", Boolean.toString(settings.loadsDemo()));
            environment.put("BAS_CLOCK_SKEW", "2s");
            environment.putAll(more);
            return new Liberty(
                    launch(install, data, node, environment), node.app().resolve("/health/ready"));
        } catch (IOException e) {
            throw new CannotStart("Liberty cannot be prepared: " + e.getMessage(), e);
        }
    }

    void awaitReady(Watch watch) throws InterruptedException {
        process.awaitReady(health, FATAL, watch);
    }

    Child process() {
        return process;
    }

    /** Makes the server's directory anew from config/liberty: what is common, and one of its variants. */
    static void configure(Path user, Path config, String variant) throws IOException {
        Path server = server(user);
        Files.createDirectories(server);
        Trees.delete(server.resolve("configDropins"));
        Files.copy(config.resolve("server.xml"), server.resolve("server.xml"), StandardCopyOption.REPLACE_EXISTING);
        Trees.copy(config.resolve(variant), server);
    }

    /** With the virtual machine of another variant: what is measured is to be what an installation has. */
    private static void javaAsIn(String variant, Path user, Path config) throws IOException {
        Files.copy(
                config.resolve("liberty").resolve(variant).resolve("jvm.options"),
                server(user).resolve("jvm.options"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Runs it, with what the surroundings give it beside our own. */
    static Child launch(Path install, DataDirectory data, Node node, Map<String, String> surroundings) {
        ProcessBuilder builder =
                new ProcessBuilder(install.resolve("bin/server").toString(), "run", SERVER);
        builder.environment().put("JAVA_HOME", Java.home().toString());
        builder.environment().put("WLP_USER_DIR", node.user().toString());
        builder.environment().putAll(surroundings);
        return Child.start(node.name(), builder, data);
    }

    private static void admitTests(Path user, Path configuration) throws IOException {
        Path overrides = server(user).resolve("configDropins/overrides");
        Files.createDirectories(overrides);
        Files.createDirectories(server(user).resolve("dropins"));
        Files.copy(configuration, overrides.resolve("for-tests.xml"));
    }

    private static Path server(Path user) {
        return user.resolve("servers").resolve(SERVER);
    }

    /** The driver that migrated the database serves the application too. */
    static Path driver(DatabaseAddress database) {
        try {
            Class<?> driver = DriverManager.getDriver(database.url()).getClass();
            return Path.of(
                    driver.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (SQLException | URISyntaxException e) {
            throw new IllegalStateException("the database has just been used", e);
        }
    }
}
