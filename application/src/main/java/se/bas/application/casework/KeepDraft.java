package se.bas.application.casework;

import com.github.f4b6a3.uuid.UuidCreator;
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
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.Notes;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

/**
 * Keeps what somebody is writing, for them alone, until it becomes a note or is discarded (UIX-04, ACC-04). Each time is
 * one entry in the log; a page asks at most every eighth second.
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class KeepDraft {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Notes notes;
    private final OwnDraft drafts;

    @Inject
    KeepDraft(UnderWay underWay, DisclosureGate gate, Notes notes, OwnDraft drafts) {
        this.underWay = underWay;
        this.gate = gate;
        this.notes = notes;
        this.drafts = drafts;
    }

    /**
     * Keeps it in the place of what was kept before.
     *
     * @param draft not {@linkplain NoteDraft#empty empty}
     * @param seen when the draft the asker writes on was saved; null for a new one. If another was saved meanwhile,
     *     nothing is overwritten
     * @throws IllegalArgumentException for a text that is empty or too long
     */
    public DraftKeeping keep(Actor.Staff who, CaseFileId file, NoteDraft draft, @Nullable Instant seen) {
        return kept(file, draft, seen, false);
    }

    /**
     * Keeps it only in the place of the one that was seen; if that is gone, nothing is kept.
     *
     * @param draft not {@linkplain NoteDraft#empty empty}
     * @throws IllegalArgumentException for a text that is empty or too long
     */
    public DraftKeeping keepSeen(Actor.Staff who, CaseFileId file, NoteDraft draft, Instant seen) {
        return kept(file, draft, seen, true);
    }

    private DraftKeeping kept(CaseFileId file, NoteDraft draft, @Nullable Instant seen, boolean there) {
        if (draft.empty() || draft.text().length() > NoteDraft.TEXT_AT_MOST) {
            throw new IllegalArgumentException("not a draft that can be kept");
        }
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.DRAFT), acting);
        if (!WritingRight.given(judgement, acting, Category.DRAFT)) {
            return new DraftKeeping.NotFound(judgement.receipt());
        }
        Instant now = judgement.receipt().at();
        Optional<KeptDraft> before = drafts.alone(judgement, acting);
        if (before.map(kept -> !kept.savedAt().equals(seen)).orElse(there)) {
            return new DraftKeeping.WrittenElsewhere(judgement.receipt());
        }
        before.ifPresentOrElse(kept -> kept.keep(draft, now), () -> notes.add(begin(judgement, acting, draft, now)));
        return new DraftKeeping.Done(now, judgement.receipt());
    }

    private static KeptDraft begin(Judgement judgement, Acting acting, NoteDraft draft, Instant now) {
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        return new KeptDraft(
                UuidCreator.getTimeOrderedEpoch(), keys, acting.mandate().staff(), draft, now);
    }
}
