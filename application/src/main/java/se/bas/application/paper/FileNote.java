package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.Notes;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.Consents;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Takes one of the own agency's notes out as a paper, for the agency's own case system (ACC-08, CON-02). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class FileNote {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Notes notes;
    private final Consents consents;
    private final Filing filing;

    @Inject
    FileNote(UnderWay underWay, DisclosureGate gate, Notes notes, Consents consents, Filing filing) {
        this.underWay = underWay;
        this.gate = gate;
        this.notes = notes;
        this.consents = consents;
        this.filing = filing;
    }

    /** Withheld alike for what is closed, another agency's, and not there. */
    public Disclosure<Filed> file(Actor.Staff who, CaseFileId file, NoteId id, PaperLanguage language) {
        Acting acting = underWay.acting();
        Set<Category> categories = EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONSENT);
        categories.addAll(Category.consentables());
        Judgement judgement = gate.judgeOwn(file, categories, acting, id.value());
        Optional<Note> found = judgement.subject().stream()
                .flatMap(participant -> Filing.own(judgement, acting, notes.withId(participant, id)))
                .filter(note -> Filing.open(judgement, acting, note.category()))
                .findFirst();
        if (found.isEmpty()) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        Note note = found.get();
        List<NoteAmendment> amendments = amendments(judgement, acting, id);
        Names names = filing.names(
                acting,
                Stream.concat(Stream.of(note.author()), amendments.stream().map(NoteAmendment::author)));
        NoteForm form = new NoteForm(PaperWords.in(language), names);
        return filing.take(
                judgement,
                acting,
                names,
                new Filing.Order(file, Form.NOTE, language, note.category(), note.day(), List.of(id.value())),
                new Filing.Said(
                        form.title(),
                        form.blocks(
                                note,
                                amendments,
                                Filing.own(
                                                judgement,
                                                acting,
                                                consents.of(judgement.subject().orElseThrow()))
                                        .toList())));
    }

    private List<NoteAmendment> amendments(Judgement judgement, Acting acting, NoteId id) {
        ParticipantId participant = judgement.subject().orElseThrow();
        return Filing.own(judgement, acting, notes.amendmentsOn(participant))
                .filter(amendment -> amendment.note().equals(id))
                .toList();
    }
}
