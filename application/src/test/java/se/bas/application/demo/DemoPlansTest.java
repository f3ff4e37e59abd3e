package se.bas.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.plan.PlanProblem;

/** What is planned in the demo is what a form would take, in every state, and in files that are there. */
@Tag("PRO-20")
class DemoPlansTest {
    private final DemoPlans demo = DemoPlans.read();
    private final DemoCalendar calendar = new DemoCalendar(LocalDate.of(2026, 11, 30));

    @Test
    void every_plan_is_whole_but_for_days_that_have_passed_since() {
        assertThat(demo.plans())
                .allSatisfy(plan -> assertThat(plan.draft(calendar).problems(calendar.today(), false))
                        .isSubsetOf(List.of(PlanProblem.BY_IN_THE_PAST)));
    }

    @Test
    void every_state_is_there_in_files_that_are_there() {
        assertThat(demo.plans())
                .extracting(DemoPlans.Plan::state)
                .contains("PROPOSED", "AGENCY", "DECLINED", "HOLDS", "ENDED");
        Set<String> numbers = DemoPeople.read().participants().stream()
                .flatMap(person -> person.files().stream())
                .map(DemoPeople.File::caseNumber)
                .collect(Collectors.toSet());
        assertThat(demo.plans())
                .extracting(DemoPlans.Plan::caseNumber)
                .doesNotHaveDuplicates()
                .isSubsetOf(numbers);
    }
}
