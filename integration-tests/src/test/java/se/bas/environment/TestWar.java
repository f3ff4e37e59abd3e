package se.bas.environment;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Archives for in-container tests. */
public final class TestWar {
    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="annotated"/>
            """;

    private TestWar() {}

    /** An archive with nothing but the test and AssertJ; it can look up what the server offers. */
    public static WebArchive empty(Class<?> test) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addAsLibrary(archiveOf(Assertions.class))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    private static File archiveOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
