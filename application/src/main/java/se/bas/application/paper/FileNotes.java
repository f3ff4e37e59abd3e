package se.bas.application.paper;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.Notes;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Takes the own agency's notes of a case in one category out as one paper (ACC-08, CON-02). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class FileNotes {
    /** How many notes one paper has at most. */
    public static final int NOTES_AT_MOST = 300;

    /** How many characters they have at most, what they read before among them: some 50 pages. */
    static final int CHARACTERS_AT_MOST = 150_000;

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseFiles files;
    private final Notes notes;
    private final Filing filing;

    @Inject
    FileNotes(UnderWay underWay, DisclosureGate gate, CaseFiles files, Notes notes, Filing filing) {
        this.underWay = underWay;
        this.gate = gate;
        this.files = files;
        this.notes = notes;
        this.filing = filing;
    }

    /** Withheld alike for a case or category that is closed and for a case that does not exist. */
    public Disclosure<Filed> file(Actor.Staff who, CaseFileId file, Category category, PaperLanguage language) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, category), acting);
        if (!Category.consentables().contains(category) || !Filing.open(judgement, acting, category)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        ParticipantId participant = judgement.subject().orElseThrow();
        List<Note> found = Filing.own(judgement, acting, files.notesOn(participant))
                .filter(note -> note.category() == category)
                .sorted(comparing(Note::day).thenComparing(Note::writtenAt))
                .toList();
        Map<NoteId, List<NoteAmendment>> amendments = Filing.own(judgement, acting, notes.amendmentsOn(participant))
                .filter(amendment -> amendment.category() == category)
                .collect(groupingBy(NoteAmendment::note));
        if (tooMuch(found, amendments)) {
            return filing.tooMuch();
        }
        Names names = filing.names(
                acting,
                Stream.concat(
                        found.stream().map(Note::author),
                        amendments.values().stream().flatMap(List::stream).map(NoteAmendment::author)));
        NotesForm form = new NotesForm(PaperWords.in(language), names);
        return filing.take(
                judgement,
                acting,
                names,
                new Filing.Order(
                        file,
                        Form.NOTES,
                        language,
                        category,
                        ConsentPeriod.day(judgement.receipt().at()),
                        found.stream().map(note -> note.noteId().value()).toList()),
                new Filing.Said(form.title(category), form.blocks(category, found, amendments)));
    }

    static boolean tooMuch(List<Note> notes, Map<NoteId, List<NoteAmendment>> amendments) {
        long characters = notes.stream().mapToLong(note -> note.text().length()).sum()
                + amendments.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(amendment -> amendment.text().length())
                        .sum();
        return notes.size() > NOTES_AT_MOST || characters > CHARACTERS_AT_MOST;
    }
}
