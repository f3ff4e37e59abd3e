package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.ground.BasisKind;

/** The page that a data protection officer looks at shows the policies that are in force: all, and no others. */
@Tag("CON-01")
class FlowchartTest {
    private static final Path SOURCES = Path.of("src/main/java/se/bas/domain/disclosure");
    private static final Path PAGE = Path.of("../docs/gate-flow.md");
    private static final Path PICTURE = Path.of("../docs/gate-flow.svg");
    private static final Path WORDS = Path.of("../docs/gate.md");

    private static List<String> inForce() {
        List<String> names = new ArrayList<>();
        for (Policy policy : Policies.inForce().all()) {
            names.add(policy.getClass().getSimpleName());
            if (policy instanceof CrossingPolicy crossing) {
                crossing.grounds().forEach(ground -> names.add(ground.getClass().getSimpleName()));
            }
        }
        return names;
    }

    @Test
    void every_policy_in_force_is_on_the_page_in_the_picture_and_in_words() throws IOException {
        for (Path path : List.of(PAGE, PICTURE, WORDS)) {
            assertThat(Files.readString(path)).as("%s", path).contains(inForce());
        }
        for (String policy : inForce()) {
            assertThat(Files.readString(WORDS)).contains("### " + policy);
        }
    }

    @Test
    void a_policy_that_was_written_is_in_force() throws IOException {
        List<String> written;
        try (Stream<Path> files = Files.list(SOURCES)) {
            written = files.filter(FlowchartTest::isPolicy)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
        assertThat(inForce()).containsExactlyInAnyOrderElementsOf(written);
    }

    private static boolean isPolicy(Path file) {
        try {
            return Files.readString(file).contains(" implements Policy");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_page_and_the_picture_draw_them_in_their_order() throws IOException {
        for (Path path : List.of(PAGE, PICTURE)) {
            String drawn = Files.readString(path);
            // Where nothing is the same authority's, it does not matter which of the last two is asked first.
            List<String> order = inForce().stream()
                    .filter(policy -> !policy.equals("ConsentRecordPolicy"))
                    .toList();
            assertThat(order).isSortedAccordingTo(Comparator.comparingInt(drawn::indexOf));
        }
    }

    @Test
    void every_ground_and_every_denial_that_the_policies_give_is_drawn() throws IOException {
        for (Path path : List.of(PAGE, PICTURE)) {
            String drawn = Files.readString(path);
            for (BasisKind kind : BasisKind.values()) {
                assertThat(drawn).contains(kind.name());
            }
            assertThat(drawn).contains("OWN_AGENCY", "COVER", "MANAGED_UNIT", "NAMED_RECIPIENT", "CONSENT");
            for (DenialCode code : DenialCode.values()) {
                if (code.compareTo(DenialCode.NO_ASSIGNMENT) <= 0) {
                    assertThat(drawn).contains(code.name());
                }
            }
        }
    }
}
