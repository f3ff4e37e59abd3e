package se.bas.ui.audit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.application.UseCase;

@Tag("LOG-05")
class UseCasesTest {
    @Test
    void whatever_can_be_in_the_log_can_be_said_in_words() {
        Set<String> useCases = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.bas.application").stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class))
                        .map(JavaClass::getSimpleName)
                        .collect(toSet());
        assertThat(useCases).hasSizeGreaterThan(30);
        assertThat(UseCases.KNOWN).containsAll(useCases);
    }
}
