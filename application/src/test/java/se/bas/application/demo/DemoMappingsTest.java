package se.bas.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingDraft;

/** What was asked in the demo is what a form would take, with every answer there is, in files that are there. */
@Tag("PRO-05")
class DemoMappingsTest {
    private final DemoMappings demo = DemoMappings.read();

    @Test
    void everything_that_was_asked_is_whole() {
        assertThat(demo.mappings()).allSatisfy(mapping -> {
            assertThat(mapping.parts()).extracting(DemoMappings.Asked::area).doesNotHaveDuplicates();
            assertThat(mapping.parts())
                    .allSatisfy(asked -> assertThat(asked.draft().problems(MappingArea.valueOf(asked.area())))
                            .isEmpty());
            if (mapping.reason() != null) {
                assertThat(MappingDraft.reasonProblems(mapping.reason())).isEmpty();
            }
        });
    }

    @Test
    void every_answer_is_there_in_files_that_are_there() {
        assertThat(demo.mappings().stream()
                        .flatMap(mapping -> mapping.parts().stream())
                        .map(DemoMappings.Asked::answer))
                .contains("TOLD", "NOTHING", "NOT_WISHED", "ELSEWHERE");
        Set<String> numbers = DemoPeople.read().participants().stream()
                .flatMap(person -> person.files().stream())
                .map(DemoPeople.File::caseNumber)
                .collect(Collectors.toSet());
        assertThat(demo.mappings()).extracting(DemoMappings.Mapping::caseNumber).isSubsetOf(numbers);
    }

    @Test
    void the_tours_own_case_is_asked_about_everything_so_that_its_placement_can_begin() {
        assertThat(demo.mappings())
                .filteredOn(mapping -> mapping.caseNumber().equals("AMF-2026-014"))
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.parts())
                        .extracting(asked -> MappingArea.valueOf(asked.area()))
                        .containsAll(Arrays.asList(MappingArea.values())));
    }
}
