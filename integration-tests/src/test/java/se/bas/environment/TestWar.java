package se.bas.environment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
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

    /** An archive with the domain and the application, as they lie in the product, without its pages. */
    public static WebArchive withApplication(Class<?> test) {
        WebArchive archive = empty(test);
        Path product = TestEnvironment.project().resolve("web-ui/target/bas.war");
        try (ZipFile zip = new ZipFile(product.toFile())) {
            for (ZipEntry entry : zip.stream().filter(TestWar::isBelowPages).toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    String name = entry.getName().replaceFirst("^WEB-INF/lib/", "");
                    archive.addAsLibrary(new ByteArrayAsset(content.readAllBytes()), name);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("no readable product at " + product, e);
        }
        return archive;
    }

    private static File archiveOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isBelowPages(ZipEntry entry) {
        return entry.getName().matches("WEB-INF/lib/(domain|application|uuid-creator)-.*\\.jar");
    }
}
