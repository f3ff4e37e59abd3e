package se.bas.environment;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak and Liberty, running. Closing it stops, in the opposite order, everything it started and nothing
 * else.
 */
public final class Environment implements AutoCloseable {
    private static final String DATA = "the data directory";
    private static final String GUARD = "the guard";
    private static final Logger ALL_LIBRARIES = Logger.getLogger("");

    private final Progress progress;
    private final Deque<Part> parts = new ArrayDeque<>();
    private final Watch watch = new Watch();
    private volatile boolean closing;
    private @Nullable Callable<URI> nextNode;

    private Environment(Progress progress) {
        this.progress = progress;
    }

    private record Part(String name, Runnable stop) {
        boolean isServer() {
            return !name.equals(DATA) && !name.equals(GUARD);
        }
    }

    /** What has been started, and where it answers. */
    public record Running(Environment environment, Addresses addresses) {}

    /**
     * Starts everything and waits until it serves. Should the process end before {@link #close()}, by Ctrl-C or otherwise,
     * everything is stopped all the same.
     *
     * @throws CannotStart with words for whoever started it
     */
    public static Running start(Settings settings, Progress progress) {
        ALL_LIBRARIES.setLevel(Level.WARNING);
        Environment environment = new Environment(progress);
        Runtime.getRuntime().addShutdownHook(new Thread(environment::close, "stop-environment"));
        try {
            return new Running(environment, environment.startParts(settings));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            environment.close();
            throw new CannotStart("Interrupted.", e);
        } catch (RuntimeException e) {
            environment.close();
            throw e;
        }
    }

    private Addresses startParts(Settings settings) throws InterruptedException {
        if (!Files.exists(settings.war())) {
            throw new CannotStart("There is no application at " + settings.war() + ". Use ./bas, which builds first.");
        }
        DataDirectory data = DataDirectory.take(settings.data());
        started(DATA, data::close);
        Leftovers leftovers = new Leftovers(data.root(), progress);
        leftovers.stop();
        if (settings.forTests()) {
            leftovers.removeEarlier();
        }
        started(GUARD, Guard.over(data, !settings.forTests())::close);
        Ports ports = Ports.preferring(settings.port());
        DevelopmentSecrets secrets = DevelopmentSecrets.of(System.getenv());
        Runtimes runtimes = new Runtimes(settings, progress);
        Path libertyInstall = runtimes.liberty();
        Path keycloakInstall = runtimes.keycloak();
        URI app = URI.create("http://127.0.0.1:" + ports.app());

        progress.says("Starting Keycloak");
        Keycloak keycloak =
                Keycloak.start(keycloakInstall, data, settings.config().resolve("keycloak"), ports, app, secrets);
        keycloak.process().watchedBy(watch, "Keycloak", "nobody can sign in");
        started("Keycloak", keycloak.process()::close);

        Database database = database(settings, data, ports);
        int scripts =
                new Migration(database.address().url(), database.address().ownerPassword(), settings.loadsDemo()).run();
        progress.says(scripts == 0 ? "The database is up to date" : "The database has been migrated");

        Addresses addresses = new Addresses(
                app,
                URI.create("http://127.0.0.1:" + ports.keycloak()),
                database.address(),
                libertyInstall,
                data.liberty(),
                data.logs());
        progress.says("Starting Liberty");
        Liberty liberty = Liberty.start(
                libertyInstall, data, settings, new Liberty.Node("liberty", data.liberty(), app), addresses, secrets);
        liberty.process().watchedBy(watch, "Liberty", "there is no application");
        started("Liberty", liberty.process()::close);
        URI second = URI.create("http://127.0.0.1:" + ports.secondNode());
        Liberty.Node beside = new Liberty.Node("liberty-2", data.root().resolve("liberty-2"), second);
        nextNode = () -> {
            Liberty other = Liberty.start(libertyInstall, data, settings, beside, addresses, secrets);
            other.process().watchedBy(watch, "the second Liberty", "there is one application less");
            started("the second Liberty", other.process()::close);
            other.awaitReady(watch);
            return beside.app();
        };

        keycloak.awaitReady(watch);
        progress.says("Keycloak is ready");
        liberty.awaitReady(watch);
        progress.says("Liberty is ready");
        return addresses;
    }

    /**
     * Starts the application once more, on the same database and Keycloak, and waits until it serves. For tests, once.
     *
     * @return where the second node answers
     */
    public URI startSecondNode() throws Exception {
        Callable<URI> starting = Objects.requireNonNull(nextNode, "there is one already");
        nextNode = null;
        progress.says("Starting a second Liberty");
        return starting.call();
    }

    private Database database(Settings settings, DataDirectory data, Ports ports) {
        if (settings.database().isPresent()) {
            DatabaseAddress address = settings.database().get();
            progress.says("Using the database " + address);
            return ExternalDatabase.reach(address);
        }
        progress.says("Starting PostgreSQL");
        Database embedded = EmbeddedDatabase.start(
                data, settings.runtimes(), ports.database(), settings.config().resolve("postgresql/roles.sql"));
        EmbeddedDatabase.postmaster(data.postgresql())
                .ifPresent(postmaster -> watch.over(
                        postmaster,
                        "PostgreSQL",
                        "nothing can be read or written",
                        data.logs().resolve("postgresql.log")));
        started("PostgreSQL", embedded::close);
        return embedded;
    }

    private void started(String name, Runnable stop) {
        synchronized (parts) {
            if (!closing) {
                parts.push(new Part(name, stop));
                return;
            }
        }
        stop.run();
    }

    /** Waits until a part ends by itself, and tells which, in words for whoever started it. */
    public String awaitFailure() throws InterruptedException {
        return watch.await();
    }

    /** Stops everything; a second time does nothing, but waits for the first. */
    @Override
    public void close() {
        closing = true;
        watch.stop();
        synchronized (parts) {
            while (!parts.isEmpty()) {
                Part part = parts.pop();
                stop(part);
            }
        }
    }

    private void stop(Part part) {
        try {
            if (part.isServer()) {
                progress.says("Stopping " + part.name());
            }
            part.stop().run();
        } catch (RuntimeException e) {
            progress.says("  " + part.name() + " did not stop as it should: " + e.getMessage());
        }
    }
}
