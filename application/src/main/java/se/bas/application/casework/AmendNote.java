package se.bas.application.casework;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.audit.Trail;
import se.bas.application.consent.EarlierReach;
import se.bas.application.edition.Policies;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteAmendment.Kind;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.casework.Notes;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.Consents;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/**
 * Corrects a note or adds to it. Its author corrects it for as many days as the agency says; afterwards, and for colleagues, there are additions
 * alone. The old text stays (GDP-03).
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AmendNote {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Notes notes;
    private final Policies policies;
    private final Consents consents;
    private final Directory directory;
    private final Trail trail;

    @Inject
    AmendNote(
            UnderWay underWay,
            DisclosureGate gate,
            Notes notes,
            Policies policies,
            Consents consents,
            Directory directory,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.notes = notes;
        this.policies = policies;
        this.consents = consents;
        this.directory = directory;
        this.trail = trail;
    }

    /**
     * What is to be done to which note.
     *
     * @param category the note's, as it was shown
     * @param seen how many corrections the asker has seen; if there are more by now, nothing is corrected
     */
    public record Amendment(NoteId note, Category category, Kind kind, String text, int seen) {}

    /** Amends. */
    public NoteWriting amend(Actor.Staff who, CaseFileId file, Amendment asked) {
        Acting acting = underWay.acting();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Judgement judgement = gate.judgeOwn(
                file,
                EnumSet.of(asked.category(), Category.DRAFT, Category.CONSENT),
                acting,
                asked.note().value(),
                id);
        Optional<Note> found = WritingRight.given(judgement, acting, asked.category())
                ? note(judgement, acting, asked.note())
                : Optional.empty();
        if (found.isEmpty()) {
            return new NoteWriting.NotFound(judgement.receipt());
        }
        Note note = found.get();
        StaffId by = acting.mandate().staff();
        Instant now = judgement.receipt().at();
        List<NoteProblem> problems =
                new ArrayList<>(note.problems(asked.kind(), asked.text(), by, now, policies.noteDays()));
        List<NoteAmendment> corrections = corrections(judgement, asked.note());
        if (asked.kind() == Kind.CORRECTION && corrections.size() != asked.seen()) {
            problems.add(NoteProblem.CHANGED_MEANWHILE);
        }
        if (!problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new NoteWriting.Rejected(problems, judgement.receipt());
        }
        notes.add(note.amend(id, asked.kind(), asked.text().strip().replace("\0", ""), by, now));
        Instant since =
                corrections.isEmpty() ? note.writtenAt() : corrections.getLast().writtenAt();
        return new NoteWriting.Written(
                asked.note(),
                asked.kind() == Kind.CORRECTION ? couldSee(judgement, acting, note, since) : List.of(),
                judgement.receipt());
    }

    /** Only the owner writes in a note (D2), also inside one secrecy area. */
    private Optional<Note> note(Judgement judgement, Acting acting, NoteId id) {
        ParticipantId participant = judgement.subject().orElseThrow();
        return notes.withId(participant, id).stream()
                .flatMap(locked -> judgement.reveal(locked, (note, ground) -> note).stream())
                .filter(note -> note.owner().equals(acting.mandate().agency()))
                .findFirst();
    }

    /** Who could see by consent what the note read since then. */
    private List<NoteWriting.Unit> couldSee(Judgement judgement, Acting acting, Note note, Instant since) {
        List<Consent> given = consents.of(judgement.subject().orElseThrow()).stream()
                .flatMap(locked -> judgement.reveal(locked, (consent, ground) -> consent).stream())
                .filter(consent -> consent.owner().equals(acting.mandate().agency()))
                .toList();
        Set<UnitId> units = EarlierReach.of(
                given, note.category(), since, judgement.receipt().at());
        Names names = directory.names(Set.of());
        return given.stream()
                .filter(consent -> units.contains(consent.recipientUnit()))
                .map(consent -> new NoteWriting.Unit(
                        names.unit(consent.recipientUnit()), names.agency(consent.recipientAgency())))
                .distinct()
                .toList();
    }

    private List<NoteAmendment> corrections(Judgement judgement, NoteId note) {
        return notes.amendmentsOn(judgement.subject().orElseThrow()).stream()
                .flatMap(locked -> judgement.reveal(locked, (amendment, ground) -> amendment).stream())
                .filter(amendment -> amendment.note().equals(note) && amendment.kind() == NoteAmendment.Kind.CORRECTION)
                .toList();
    }
}
