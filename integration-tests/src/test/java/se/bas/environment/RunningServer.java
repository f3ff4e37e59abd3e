package se.bas.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian deploy into the server of the {@link TestEnvironment}, which is started for it. */
public final class RunningServer implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Configuration.class);
    }

    private static final String STARTED = "CWWKF0011I";
    private static final int SECONDS = 120;
    private static final int TIMES_A_SECOND = 5;

    /** Completes arquillian.xml before Arquillian makes its container of it. */
    public static final class Configuration {
        void complete(@Observes(precedence = 100) ArquillianDescriptor descriptor) {
            Addresses addresses = TestEnvironment.addresses();
            awaitStarted(addresses.logs().resolve("liberty.log"));
            descriptor
                    .container("liberty")
                    .property("wlpHome", addresses.libertyInstall().toString())
                    .property("usrDir", addresses.libertyUser().toString())
                    .property("httpPort", Integer.toString(addresses.app().getPort()));
        }

        /**
         * The application answers before the server has started all of its features; on a busy machine the connector that
         * Arquillian asks through is then opened once more, at another port.
         */
        private static void awaitStarted(Path log) {
            try {
                for (int i = 0; i < SECONDS * TIMES_A_SECOND; i++) {
                    if (Files.readString(log).contains(STARTED)) {
                        return;
                    }
                    Thread.sleep(Duration.ofSeconds(1).dividedBy(TIMES_A_SECOND));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("the server has not told that it has started: " + log);
        }
    }
}
