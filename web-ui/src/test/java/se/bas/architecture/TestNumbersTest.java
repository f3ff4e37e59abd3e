package se.bas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.casework.PersonalNumber;

/** No living person's number may stand anywhere in the project: only those of Skatteverket's test series do. */
@Tag("PNR-10")
class TestNumbersTest {
    private static final Set<String> TEST_SERIALS = Set.of("238", "239", "980", "981");
    private static final Pattern TWELVE_DIGITS =
            Pattern.compile("(?<![0-9a-fA-F-])(?:18|19|20)\\d{10}(?![0-9a-fA-F-])");
    private static final Pattern TEXT = Pattern.compile(".*\\.(java|json|sql|md|properties|xml|mjs|js|ftl|txt)");

    @Test
    void only_test_numbers_stand_in_the_project() {
        Set<String> found = numbers(Path.of("..").toAbsolutePath().normalize());
        assertThat(found).hasSizeGreaterThan(15);
        assertThat(found).allSatisfy(number -> assertThat(TEST_SERIALS).contains(number.substring(8, 11)));
    }

    private static Set<String> numbers(Path project) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(project)) {
            files.filter(file -> TEXT.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !project.relativize(file)
                            .toString()
                            .matches("(.*/)?(target|node_modules|\\.bas|\\.git)/.*"))
                    .forEach(file -> TWELVE_DIGITS
                            .matcher(text(file))
                            .results()
                            .map(MatchResult::group)
                            .filter(TestNumbersTest::isNumber)
                            .forEach(found::add));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static boolean isNumber(String digits) {
        try {
            return !PersonalNumber.stored(digits).digits().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
