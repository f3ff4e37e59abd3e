package se.bas.application.edition;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionId;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.EditionProblem;
import se.bas.domain.edition.EditionState;

/** Writes the next version of a policy, code list, template or text, in force from a day on; the ones before it stay. */
@UseCase
public class WriteEdition {
    private final UnderWay underWay;
    private final Editions editions;
    private final Instance<ItemRules> rules;
    private final Trail trail;

    @Inject
    WriteEdition(UnderWay underWay, Editions editions, @Any Instance<ItemRules> rules, Trail trail) {
        this.underWay = underWay;
        this.editions = editions;
        this.rules = rules;
        this.trail = trail;
    }

    /**
     * An edition as somebody has filled it in.
     *
     * @param from the first day it is in force; null when none was given
     * @param seen the number of the newest version that the writer has seen; 0 for none
     */
    public record Draft(
            EditionKind kind, String item, @Nullable LocalDate from, EditionContent content, int seen) {}

    /**
     * Writes it, unless something is wrong with it.
     *
     * @throws NotAuthorised for everybody but an administrator
     */
    public EditionStep write(Actor.Staff who, Draft draft) {
        List<Editions.Written> written = editions.written();
        Optional<ItemRules> of = rules.stream()
                .filter(one -> one.kind() == draft.kind() && one.items().contains(draft.item()))
                .findFirst();
        if (of.isEmpty()) {
            return refused(List.of(EditionProblem.NOT_FOUND), List.of());
        }
        List<EditionProblem> problems = new ArrayList<>();
        if (draft.from() == null) {
            problems.add(EditionProblem.FROM_MISSING);
        }
        if (draft.from() != null && draft.content().equals(holding(written, draft, draft.from(), of.get()))) {
            problems.add(EditionProblem.NOTHING_CHANGED);
        }
        List<ContentFlaw> flaws = of.get().flaws(draft.item(), draft.content());
        LocalDate from = draft.from();
        if (!problems.isEmpty() || !flaws.isEmpty() || from == null) {
            return refused(problems, flaws);
        }
        EditionId id = new EditionId(UuidCreator.getTimeOrderedEpoch());
        return editions.write(id, draft.kind(), draft.item(), from, draft.content(), draft.seen())
                .map(problem -> refused(List.of(problem), List.of()))
                .orElseGet(() ->
                        new EditionStep.Done(id, trail.write(underWay.begun(), Outcome.DONE, List.of(id.value()))));
    }

    /** What holds on its first day as things stand: the same again would change nothing. */
    private static EditionContent holding(List<Editions.Written> written, Draft draft, LocalDate from, ItemRules of) {
        List<Editions.Written> ofItem = written.stream()
                .filter(one -> one.kind() == draft.kind() && one.item().equals(draft.item()))
                .toList();
        return EditionState.inForce(
                        ofItem.stream().map(Editions.Written::standing).toList(), from)
                .flatMap(in -> ofItem.stream()
                        .filter(one -> one.version() == in.number())
                        .findFirst())
                .map(Editions.Written::content)
                .orElseGet(() -> of.brought(draft.item()));
    }

    private EditionStep refused(List<EditionProblem> problems, List<ContentFlaw> flaws) {
        return new EditionStep.Refused(problems, flaws, trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
