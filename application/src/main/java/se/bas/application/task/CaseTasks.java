package se.bas.application.task;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.task.Tasks;

/** The own agency's tasks about one participant, for whoever shows the case. */
@Part
public class CaseTasks {
    private final Tasks tasks;

    @Inject
    CaseTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What was opened of them. */
    public static final class Opened {
        private final TaskReading reading;

        private Opened(TaskReading reading) {
            this.reading = reading;
        }

        /** Everyone who is named by something. */
        public Stream<StaffId> people() {
            return reading.people();
        }

        /** What is to be done and what was done, by due date. */
        public List<TaskView> views(Names names, Acting acting, Instant at) {
            return reading.views(names, acting, at);
        }
    }

    /** Opens what the judgement opens: two statements. */
    public Opened open(Judgement judgement, ParticipantId participant) {
        return new Opened(new TaskReading(
                opened(judgement, tasks.on(participant)), opened(judgement, tasks.stepsOn(participant))));
    }

    static <T extends OwnedRecord> List<T> opened(Judgement judgement, List<Protected<T>> locked) {
        return locked.stream()
                .map(one -> judgement.reveal(one, (content, ground) -> content))
                .flatMap(Optional::stream)
                .toList();
    }
}
