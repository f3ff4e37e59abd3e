package se.bas.application.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.live.Topic;
import se.bas.domain.agency.Name;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.View;
import se.bas.domain.task.TaskId;

/**
 * What waits for the asker, by due date.
 *
 * @param lines what is the asker's, and what of their unit nobody has taken
 * @param overdue what has waited too long in the unit that the asker manages; none for others
 * @param more whether there is more than a list holds
 * @param day which day it is
 * @param local what the agency has decided for its staff
 * @param topics what tells a page that it is time to ask again; for the server alone
 */
public record TaskList(
        List<Line> lines, List<Overdue> overdue, boolean more, LocalDate day, Local local, Set<Topic> topics)
        implements View {
    /**
     * What the agency has decided for its staff.
     *
     * @param patience after how many working days a manager hears of a task
     * @param notice what its administrators tell them; null when there is nothing
     */
    public record Local(int patience, @Nullable Name notice) {}

    /** A task, and about whom. */
    public record Line(Whom whom, TaskView task) {}

    /**
     * That something waits too long, for whoever manages the unit that holds the case: whose it is and since when. What it
     * is about they learn when they stand in (D2).
     *
     * @param holder null when nobody has taken it
     */
    public record Overdue(
            Whom whom,
            TaskId task,
            int version,
            Name unit,
            @Nullable String holder,
            LocalDate due) {}

    /**
     * About whom.
     *
     * @param name null for a protected identity, which stands as case number alone (CON-41)
     */
    public record Whom(
            CaseFileId file, String caseNumber, @Nullable String name, Protection protection) {}

    /** Whether two readings show the same. */
    public boolean looksLike(TaskList other) {
        return lines.equals(other.lines)
                && overdue.equals(other.overdue)
                && more == other.more
                && local.equals(other.local)
                && day.equals(other.day);
    }

    /** Which tasks it shows of which case. */
    Map<CaseFileId, Set<TaskId>> shown() {
        return Stream.concat(
                        lines.stream()
                                .map(line -> Map.entry(
                                        line.whom().file(), line.task().id())),
                        overdue.stream().map(one -> Map.entry(one.whom().file(), one.task())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
