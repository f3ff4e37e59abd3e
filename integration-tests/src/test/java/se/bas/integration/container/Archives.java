package se.bas.integration.container;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import se.bas.application.UseCase;
import se.bas.domain.disclosure.DisclosureGate;

/** What Arquillian deploys beside the application: the same domain and application, with tests instead of pages. */
final class Archives {
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.1\" bean-discovery-mode=\"annotated\"/>";

    private Archives() {}

    static WebArchive withTests(Class<?>... classes) {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "bas-tests.war")
                .addClasses(classes)
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
        Stream.of(DisclosureGate.class, UseCase.class, UuidCreator.class, Assertions.class, Nullable.class)
                .map(Archives::jarOf)
                .forEach(archive::addAsLibrary);
        return archive;
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
