package se.bas.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.disclosure.Category;
import se.bas.domain.employer.OrganisationNumber;
import se.bas.domain.placement.PresentationDraft;

/** The employers of the demo are those its people are placed at, and none is a real one. */
@Tag("PRO-10")
class DemoPlacementsTest {
    private static final String KEPT_APART = "Arbetsplatsen står i separat handling";

    private final DemoPlacements demo = DemoPlacements.read();

    @Test
    void every_number_passes_the_check_is_made_up_and_given_once() {
        List<String> numbers =
                demo.employers().stream().map(DemoPlacements.Employer::number).toList();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.startsWith("559999-"))
                .allMatch(number -> OrganisationNumber.read(number) instanceof OrganisationNumber.Reading.Valid);
        assertThat(demo.employers()).filteredOn(one -> one.places() != null).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everybody_is_placed_at_an_employer_of_the_register() {
        Set<String> names =
                demo.employers().stream().map(DemoPlacements.Employer::name).collect(Collectors.toSet());
        Stream<String> placed = DemoPeople.read().participants().stream()
                .map(DemoPeople.Person::enrolment)
                .filter(Objects::nonNull)
                .flatMap(one -> one.placements().stream())
                .map(DemoPeople.Placed::employer);
        assertThat(Stream.concat(placed, demo.placements().stream().map(DemoPlacements.Planned::employer)))
                .allMatch(name -> names.contains(name) || name.equals(KEPT_APART));
    }

    @Test
    @Tag("PRO-30")
    void what_employers_are_told_says_when_it_is_about_addiction() {
        assertThat(demo.presentations())
                .allSatisfy(told -> assertThat(new PresentationDraft(
                                        told.text(),
                                        Stream.of(told.categories().split(" "))
                                                .map(Category::valueOf)
                                                .collect(Collectors.toSet()))
                                .problems())
                        .isEmpty());
    }
}
