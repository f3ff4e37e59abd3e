package se.bas.application.task;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskDoer;

/** Lists who can be given something to do about a case: those of the own agency who can open it today. */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ListDoers {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final TaskFacts facts;
    private final Directory directory;

    @Inject
    ListDoers(UnderWay underWay, DisclosureGate gate, TaskFacts facts, Directory directory) {
        this.underWay = underWay;
        this.gate = gate;
        this.facts = facts;
        this.directory = directory;
    }

    /** Withheld alike for a case that is closed to the asker and for one that does not exist. */
    public Disclosure<Doers> list(Actor.Staff who, CaseFileId file) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY), acting);
        if (!judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        List<TaskFacts.Doer> found = facts.doers(file);
        Names names = directory.names(Set.of());
        Stream<Doers.Choice> people = found.stream()
                .map(doer -> new Doers.Choice(
                        doer.who(),
                        names.unit(doer.who().unit()),
                        doer.name(),
                        acting.mandate().staff().equals(doer.who().staff())
                                && acting.mandate().unit().equals(doer.who().unit())));
        Stream<Doers.Choice> units = found.stream()
                .map(doer -> doer.who().unit())
                .distinct()
                .map(unit -> new Doers.Choice(new TaskDoer(unit, null), names.unit(unit), null, false));
        return new Disclosure.Granted<>(new Doers(Stream.concat(people, units).toList()), judgement.receipt());
    }
}
