package se.bas.application.handover;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.UnitId;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.WishId;

/** What the database alone can do about wishes for handovers: they are two agencies'. */
@Part
class WishRows {
    private final EntityManager database;

    @Inject
    WishRows(EntityManager database) {
        this.database = database;
    }

    /** Asks the unit, once; gives whether that may be. */
    boolean ask(WishId wish, UnitId unit, LocalDate due) {
        Object asked = database.createNativeQuery("select ask_for_handover(?1, ?2, ?3)")
                .setParameter(1, wish.value())
                .setParameter(2, unit.value())
                .setParameter(3, due)
                .getSingleResult();
        return new Row(asked).flag(0);
    }

    /**
     * Says that there will be none; gives whether there was something to decline.
     *
     * @param draft without problems
     */
    boolean decline(WishId wish, AnswerDraft.Decline draft) {
        Object declined = database.createNativeQuery("select decline_wish(?1, ?2, ?3)")
                .setParameter(1, wish.value())
                .setParameter(2, String.valueOf(draft.reason()))
                .setParameter(3, draft.text())
                .getSingleResult();
        return new Row(declined).flag(0);
    }
}
