package se.bas.application.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.edition.LadderPolicies;
import se.bas.application.task.NewTasks;
import se.bas.application.task.NewTasks.Cause;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.Ladder;
import se.bas.domain.contact.LadderAct;
import se.bas.domain.contact.LadderEvent;
import se.bas.domain.contact.LadderId;
import se.bas.domain.contact.LadderPlan.Dated;
import se.bas.domain.contact.LadderStep;
import se.bas.domain.contact.LadderStep.Happened;
import se.bas.domain.contact.Ladders;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.disclosure.Category;
import se.bas.domain.task.TaskSource;

/** Begins, ends and resumes ladders; their steps are tasks. Whoever calls has queued. */
@Part
class LadderKeeping {
    private final Ladders ladders;
    private final LadderPolicies policies;
    private final NewTasks tasks;

    @Inject
    LadderKeeping(Ladders ladders, LadderPolicies policies, NewTasks tasks) {
        this.ladders = ladders;
        this.policies = policies;
        this.tasks = tasks;
    }

    /** A ladder and what has become of it. */
    record Known(Ladder ladder, List<LadderStep> steps) {
        boolean running() {
            return LadderStep.ending(steps).isEmpty();
        }
    }

    /** The newest first. */
    List<Known> known(Dealing dealing) {
        List<LadderStep> steps = dealing.own(ladders.stepsOn(dealing.participant()));
        return dealing.own(ladders.on(dealing.participant())).stream()
                .map(ladder -> new Known(
                        ladder,
                        steps.stream()
                                .filter(step -> step.ladder().equals(ladder.ladderId()))
                                .toList()))
                .toList();
    }

    /** The one that runs. */
    Optional<Known> running(Dealing dealing) {
        return known(dealing).stream().filter(Known::running).findFirst();
    }

    /** Begins one, unless one runs; its days are those of the policy in force today. */
    void begin(Dealing dealing, Contact missed, @Nullable TargetGroup group) {
        if (running(dealing).isPresent()) {
            return;
        }
        LocalDate day = ConsentPeriod.day(missed.at());
        Ladder ladder = new Ladder(
                new LadderId(UuidCreator.getTimeOrderedEpoch()),
                dealing.keys(),
                missed.contactId(),
                policies.rule(group == null ? TargetGroup.GENERAL : group, day),
                day,
                dealing.staff(),
                dealing.now());
        ladders.add(ladder);
        List<Dated> rungs = ladder.rungs();
        for (int place = 0; place < rungs.size(); place++) {
            Dated rung = rungs.get(place);
            Cause cause =
                    new Cause(TaskSource.LADDER, ladder.rung(place), rung.act().kind());
            tasks.make(dealing.participant(), new NewTask(cause, Category.ATTENDANCE, rung.due(), day, null));
        }
    }

    /** There was contact: whatever runs has an end, and nothing of it is left to do. */
    void contact(Dealing dealing) {
        running(dealing).ifPresent(known -> end(dealing, known, new Happened(LadderEvent.CONTACT, null, null)));
    }

    /** Ends one; gives its version from then on. */
    int end(Dealing dealing, Known known, Happened how) {
        int version = add(dealing, known, how);
        IntStream.range(0, known.ladder().rungs().size())
                .forEach(place -> tasks.settle(TaskSource.LADDER, known.ladder().rung(place)));
        return version;
    }

    int add(Dealing dealing, Known known, Happened happened) {
        int no = known.steps().size() + 1;
        ladders.add(new LadderStep(
                UuidCreator.getTimeOrderedEpoch(),
                dealing.keys(),
                known.ladder().ladderId(),
                no,
                happened,
                dealing.staff(),
                dealing.now()));
        return no;
    }

    /** What was said at an instant is taken back: what it began was a mistake, and what it ended goes on. */
    void undone(Dealing dealing, ContactId contact, Instant said) {
        for (Known known : known(dealing)) {
            Ladder ladder = known.ladder();
            Optional<LadderStep> ending = LadderStep.ending(known.steps());
            if (ending.isEmpty()
                    && ladder.contact().equals(contact)
                    && ladder.at().equals(said)) {
                end(dealing, known, new Happened(LadderEvent.MISTAKE, null, null));
            } else if (ending.filter(
                            end -> end.kind() == LadderEvent.CONTACT && end.at().equals(said))
                    .isPresent()) {
                add(dealing, known, new Happened(LadderEvent.RESUMED, null, null));
                IntStream.range(0, ladder.rungs().size())
                        .forEach(place -> tasks.reopen(TaskSource.LADDER, ladder.rung(place), said));
            }
        }
    }

    /** The steps of this sort are done. */
    void done(Known known, LadderAct act) {
        List<Dated> rungs = known.ladder().rungs();
        IntStream.range(0, rungs.size())
                .filter(place -> rungs.get(place).act() == act)
                .forEach(place -> settle(known, place));
    }

    /** A step is done; nothing when there is no such step. */
    void done(Known known, int place) {
        if (place >= 0 && place < known.ladder().rungs().size()) {
            settle(known, place);
        }
    }

    private void settle(Known known, int place) {
        UUID rung = known.ladder().rung(place);
        tasks.settle(TaskSource.LADDER, rung);
    }
}
