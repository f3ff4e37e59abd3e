package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.plan.ActivityDraft;
import se.bas.domain.plan.Alternative;
import se.bas.domain.plan.PlanDoer;
import se.bas.domain.plan.PlanDraft;

/** What is planned with some of the demo's people; days and times as {@link DemoCalendar} reads them. */
public record DemoPlans(List<Plan> plans) {
    /**
     * One agency's part.
     *
     * @param confirmedOn from when on the employment service has confirmed it; null when it has not
     * @param state PROPOSED, AGENCY (which alone has approved it), DECLINED, HOLDS or ENDED
     */
    public record Plan(
            String caseNumber,
            String by,
            String at,
            String goal,
            List<String> alternatives,
            List<Activity> activities,
            @Nullable String handsOverOn,
            @Nullable String confirmedOn,
            String state) {
        PlanDraft draft(DemoCalendar calendar) {
            Set<Alternative> chosen =
                    alternatives.stream().map(Alternative::valueOf).collect(Collectors.toCollection(HashSet::new));
            return new PlanDraft(
                    goal,
                    chosen,
                    activities.stream().map(one -> one.draft(calendar)).toList(),
                    handsOverOn == null ? null : calendar.workday(handsOverOn),
                    "");
        }
    }

    /**
     * Who does what by when.
     *
     * @param done null as long as it is not
     */
    public record Activity(
            String what, String doer, String by, @Nullable String done) {
        ActivityDraft draft(DemoCalendar calendar) {
            return new ActivityDraft(what, PlanDoer.valueOf(doer), calendar.workday(by));
        }
    }

    static DemoPlans read() {
        try (InputStream file = DemoDocuments.open("plans.json")) {
            return JsonbBuilder.create().fromJson(file, DemoPlans.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
