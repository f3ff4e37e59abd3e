package se.bas.application.handover;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.domain.agency.UnitId;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.Telling;
import se.bas.domain.handover.WishId;

/** What the database alone can do about wishes for handovers: they are two agencies'. */
@Part
class WishRows {
    private final EntityManager database;

    @Inject
    WishRows(EntityManager database) {
        this.database = database;
    }

    /**
     * Lets those who act on wishes about the participant of the use case in, at any agency, one at a time, until the
     * transaction ends. After a handover's own queue, never before it.
     */
    void queue() {
        database.createNativeQuery("select cast(queue_for_wishes() as text)").getSingleResult();
    }

    /**
     * Asks the unit, once.
     *
     * @return what keeps it from being asked; empty when it is
     */
    Optional<HandoverProblem> ask(WishId wish, UnitId unit, LocalDate due) {
        Object said = database.createNativeQuery("select ask_for_handover(?1, ?2, ?3)")
                .setParameter(1, wish.value())
                .setParameter(2, unit.value())
                .setParameter(3, due)
                .getSingleResult();
        return problem(said);
    }

    /**
     * Says that there will be none, and tells whoever asked, or not.
     *
     * @param draft without problems
     * @param telling without problems
     * @return what keeps it from being declined; empty when it is
     */
    Optional<HandoverProblem> decline(WishId wish, AnswerDraft.Decline draft, Telling telling) {
        Object said = database.createNativeQuery("select decline_wish(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, wish.value())
                .setParameter(2, String.valueOf(draft.reason()))
                .setParameter(3, draft.text())
                .setParameter(4, ground(telling))
                .setParameter(5, telling instanceof Telling.ByLaw(var kind, var reason) ? reason : "")
                .getSingleResult();
        return problem(said);
    }

    /** Its code; empty when nobody is told. */
    private static String ground(Telling telling) {
        return switch (telling) {
            case Telling.NotYet notYet -> "";
            case Telling.ByConsent byConsent -> "CONSENT";
            case Telling.ByLaw(var kind, var reason) -> String.valueOf(kind);
        };
    }

    private static Optional<HandoverProblem> problem(@Nullable Object said) {
        return Optional.ofNullable(said).map(Object::toString).map(HandoverProblem::valueOf);
    }
}
