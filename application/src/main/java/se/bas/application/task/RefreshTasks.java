package se.bas.application.task;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.DisclosureGate.Listed;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.task.TaskId;

/**
 * Asks again for a list of tasks that stands open, because something has changed or a day has begun. Judged like {@link
 * ListTasks}, on the facts of now. The log has whoever is newly shown, or with something new, before the page has it
 * (decision 0014).
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class RefreshTasks {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final TodayReading reading;

    @Inject
    RefreshTasks(UnderWay underWay, DisclosureGate gate, TodayReading reading) {
        this.underWay = underWay;
        this.gate = gate;
        this.reading = reading;
    }

    /**
     * Refreshes.
     *
     * @param shown what the page shows
     * @param before what the log has for it
     */
    public Disclosure<TaskList> refresh(Actor.Staff who, TaskList shown, Receipt before) {
        Acting acting = underWay.acting();
        Receipt now = new Receipt(before.entry(), acting.at());
        if (!acting.mandate().role().worksWithCases()) {
            return new Disclosure.Withheld<>(now);
        }
        Map<CaseFileId, Set<TaskId>> there = shown.shown();
        TaskList list =
                reading.read(acting, listed -> gate.judgeEachAgain(listed, acting, now, one -> covered(one, there)));
        return new Disclosure.Granted<>(list, now);
    }

    private static boolean covered(Listed one, Map<CaseFileId, Set<TaskId>> there) {
        Set<UUID> shown = there.getOrDefault(one.file().file(), Set.of()).stream()
                .map(TaskId::value)
                .collect(Collectors.toSet());
        return shown.containsAll(one.objects());
    }
}
