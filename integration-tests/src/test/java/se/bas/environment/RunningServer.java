package se.bas.environment;

import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian deploy into the server of the {@link TestEnvironment}, which is started for it. */
public final class RunningServer implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Configuration.class);
    }

    /** Completes arquillian.xml before Arquillian makes its container of it. */
    public static final class Configuration {
        void complete(@Observes(precedence = 100) ArquillianDescriptor descriptor) {
            Addresses addresses = TestEnvironment.addresses();
            descriptor
                    .container("liberty")
                    .property("wlpHome", addresses.libertyInstall().toString())
                    .property("usrDir", addresses.libertyUser().toString())
                    .property("httpPort", Integer.toString(addresses.app().getPort()));
        }
    }
}
