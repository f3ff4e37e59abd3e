package se.bas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import se.bas.application.rest.Flaw;

/** Whatever the API may find wrong with what was sent it can put into words. */
@AnalyzeClasses(packages = "se.bas", importOptions = ImportOption.DoNotIncludeTests.class)
class ProblemWordsTest {
    @ArchTest
    static void every_problem_that_the_api_tells_of_has_words(JavaClasses all) {
        List<JavaClass> told = all.stream()
                .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Problem"))
                .filter(ProblemWordsTest::isToldByTheApi)
                .toList();
        assertThat(told).hasSizeGreaterThan(15);
        assertThat(told).allSatisfy(type -> {
            for (Object problem : type.reflect().getEnumConstants()) {
                assertThat(Flaw.of("field", (Enum<?>) problem).text()).isNotBlank();
            }
        });
    }

    private static boolean isToldByTheApi(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .anyMatch(name -> name.endsWith(".rest"));
    }
}
