package se.bas.application.casework;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.casework.Notes;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

/** Writes a note in the own agency's file (UIX-04). Who else may see it follows from its category. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class WriteNote {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Notes notes;
    private final OwnDraft drafts;
    private final Trail trail;

    @Inject
    WriteNote(UnderWay underWay, DisclosureGate gate, Notes notes, OwnDraft drafts, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.notes = notes;
        this.drafts = drafts;
        this.trail = trail;
    }

    /**
     * Writes.
     *
     * @param becomes when the draft that becomes this note was last saved, so that it is gone afterwards; null for none
     */
    public NoteWriting write(Actor.Staff who, CaseFileId file, NoteDraft draft, @Nullable Instant becomes) {
        Acting acting = underWay.acting();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Category asked = asked(draft);
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(asked, Category.DRAFT), acting, id);
        if (!WritingRight.given(judgement, acting, asked)) {
            return new NoteWriting.NotFound(judgement.receipt());
        }
        Instant now = judgement.receipt().at();
        List<NoteProblem> problems = draft.problems(now);
        if (!problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new NoteWriting.Rejected(problems, judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        notes.add(new Note(
                id,
                keys,
                asked,
                Objects.requireNonNull(draft.day()),
                acting.mandate().staff(),
                draft.text().strip(),
                now));
        drafts.alone(judgement, acting)
                .filter(kept -> kept.savedAt().equals(becomes))
                .ifPresent(notes::discard);
        return new NoteWriting.Written(new NoteId(id), List.of(), judgement.receipt());
    }

    /** What the gate is asked about when the writer has not said, or said something impossible. */
    private static Category asked(NoteDraft draft) {
        Category said = draft.category();
        Set<Category> possible = Category.consentables();
        return said != null && possible.contains(said) ? said : Category.KNOWN_AT_AGENCY;
    }
}
