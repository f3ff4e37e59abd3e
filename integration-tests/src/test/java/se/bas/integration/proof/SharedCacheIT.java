package se.bas.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The comparison of {@link TwoLocksOverWorldsIT} does find a leak: with a cache shared between askers it finds many. */
@ExtendWith(ArquillianExtension.class)
@Tag("CON-11")
class SharedCacheIT {
    private static final String NAME = "bas-shared-cache";

    @Deployment(testable = false)
    static WebArchive archive() throws IOException {
        return Inside.archiveWithSharedCache(NAME);
    }

    @Test
    void with_a_cache_shared_between_askers_the_comparison_finds_wrong_rows() throws Exception {
        try (Org _ = Org.open()) {
            World world = Worlds.full(4711, Instant.now(), 8);
            Database.replaceWith(world);
            assertThat(Askings.ofWhatWasJustWritten(world, Inside.of(NAME)))
                    .hasSizeGreaterThan(10)
                    .allMatch(problem -> problem.startsWith("JPA gave "));
        }
    }
}
