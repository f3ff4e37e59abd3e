package se.bas.application.casework;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.KeptDraft;
import se.bas.domain.casework.Notes;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Throws away what the asker was writing in a case. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class DiscardDraft {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Notes notes;
    private final OwnDraft drafts;

    @Inject
    DiscardDraft(UnderWay underWay, DisclosureGate gate, Notes notes, OwnDraft drafts) {
        this.underWay = underWay;
        this.gate = gate;
        this.notes = notes;
        this.drafts = drafts;
    }

    /** Done also when there was none. */
    public DraftKeeping discard(Actor.Staff who, CaseFileId file) {
        return discarded(file, null);
    }

    /**
     * Only the draft that the asker has seen.
     *
     * @param seen when it was saved; if another was saved since, it stays
     */
    public DraftKeeping discardSeen(Actor.Staff who, CaseFileId file, Instant seen) {
        return discarded(file, seen);
    }

    private DraftKeeping discarded(CaseFileId file, @Nullable Instant seen) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.DRAFT), acting);
        if (!WritingRight.given(judgement, acting, Category.DRAFT)) {
            return new DraftKeeping.NotFound(judgement.receipt());
        }
        Optional<KeptDraft> kept = drafts.alone(judgement, acting);
        if (seen != null && kept.filter(draft -> draft.savedAt().equals(seen)).isEmpty()) {
            return new DraftKeeping.WrittenElsewhere(judgement.receipt());
        }
        kept.ifPresent(notes::discard);
        return new DraftKeeping.Done(judgement.receipt().at(), judgement.receipt());
    }
}
