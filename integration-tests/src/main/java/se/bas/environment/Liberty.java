package se.bas.environment;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Open Liberty with the application, its server {@code bas} made anew from config/liberty at every start. */
final class Liberty {
    private static final String SERVER = "bas";

    /** The application, or what it needs, cannot be had: no use waiting. */
    private static final List<String> FATAL = List.of("CWWKZ0002E", "CWWKZ0004E", "CWWKF0001E", "CWWKO0221E");

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

    /** Starts it without waiting; see {@link #awaitReady()}. */
    static Liberty start(
            Path install,
            DataDirectory data,
            Settings settings,
            Node node,
            Addresses addresses,
            DevelopmentSecrets secrets) {
        try {
            configure(node.user().resolve("servers").resolve(SERVER), settings);
            ProcessBuilder builder =
                    new ProcessBuilder(install.resolve("bin/server").toString(), "run", SERVER);
            Map<String, String> environment = builder.environment();
            environment.put("JAVA_HOME", Java.home().toString());
            environment.put("WLP_USER_DIR", node.user().toString());
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
            environment.put("BAS_DEMO", "true");
            environment.put("BAS_CLOCK_SKEW", "2s");
            return new Liberty(
                    Child.start(node.name(), builder, data), node.app().resolve("/health/ready"));
        } catch (IOException e) {
            throw new CannotStart("Liberty cannot be prepared: " + e.getMessage(), e);
        }
    }

    void awaitReady() throws InterruptedException {
        process.awaitReady(health, FATAL);
    }

    void stop() {
        process.close();
    }

    private static void configure(Path server, Settings settings) throws IOException {
        Path config = settings.config().resolve("liberty");
        Files.createDirectories(server);
        for (String file : List.of("server.xml", "server.env", "jvm.options")) {
            Files.writeString(server.resolve(file), Files.readString(config.resolve(file)));
        }
        Path overrides = server.resolve("configDropins/overrides");
        Trees.delete(overrides);
        if (settings.forTests()) {
            Files.createDirectories(overrides);
            Files.createDirectories(server.resolve("dropins"));
            Files.copy(config.resolve("for-tests.xml"), overrides.resolve("for-tests.xml"));
        }
    }

    /** The driver that migrated the database serves the application too. */
    private static Path driver(DatabaseAddress database) {
        try {
            Class<?> driver = DriverManager.getDriver(database.url()).getClass();
            return Path.of(
                    driver.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (SQLException | URISyntaxException e) {
            throw new IllegalStateException("the database has just been used", e);
        }
    }
}
