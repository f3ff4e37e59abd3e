package se.bas.application.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bas.application.agency.Directory.Names;
import se.bas.application.consent.EarlierReach;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.consent.Consent;

/** A note as a paper: as it reads now, what it read before, and what was added. */
final class NoteForm {
    private final PaperWords words;
    private final Names names;

    NoteForm(PaperWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    String title() {
        return words.text("paper.note.title");
    }

    /**
     * What it says.
     *
     * @param amendments of this note, in the order they were made
     * @param given the consents that the note's owner was given
     */
    List<Block> blocks(Note note, List<NoteAmendment> amendments, List<Consent> given) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(words.text("paper.category"), words.of("disclosure.category", note.category())),
                new Block.Fact(words.text("paper.note.day"), note.day().toString()),
                new Block.Fact(words.text("paper.note.author"), names.staff(note.author())),
                new Block.Fact(words.text("paper.note.written"), PaperWords.minute(note.writtenAt())))));
        blocks.add(new Block.Heading(words.text("paper.note.text")));
        blocks.addAll(texts(note, amendments));
        List<NoteAmendment> corrections = of(amendments, NoteAmendment.Kind.CORRECTION);
        if (!corrections.isEmpty()) {
            blocks.add(new Block.Heading(words.text("paper.note.could-see")));
            blocks.add(couldSee(note, corrections, given));
        }
        return blocks;
    }

    /** Whom the earlier wordings reached, so that they can be told (GDP-03). */
    private Block couldSee(Note note, List<NoteAmendment> corrections, List<Consent> given) {
        List<List<String>> rows = new ArrayList<>();
        Instant since = note.writtenAt();
        for (NoteAmendment correction : corrections) {
            String span = words.text(
                    "paper.note.wording-of", PaperWords.minute(since), PaperWords.minute(correction.writtenAt()));
            EarlierReach.of(given, note.category(), since, correction.writtenAt())
                    .forEach(unit -> rows.add(List.of(span, names.unit(unit).in(words.reader()))));
            since = correction.writtenAt();
        }
        return rows.isEmpty()
                ? new Block.Prose(words.text("paper.note.could-see-nobody"))
                : new Block.Table(
                        words.text("paper.note.could-see-caption"),
                        List.of(words.text("paper.note.wording"), words.text("paper.consent.recipient")),
                        rows);
    }

    /** The texts alone, the one in force first. */
    List<Block> texts(Note note, List<NoteAmendment> amendments) {
        List<NoteAmendment> corrections = of(amendments, NoteAmendment.Kind.CORRECTION);
        List<Block> blocks = new ArrayList<>();
        if (corrections.isEmpty()) {
            blocks.add(new Block.Prose(note.text()));
        } else {
            blocks.add(signed("paper.note.corrected", corrections.getLast()));
            blocks.add(new Block.Prose(corrections.getLast().text()));
            Stream<NoteAmendment> before = corrections.subList(0, corrections.size() - 1).reversed().stream();
            before.forEach(correction -> {
                blocks.add(signed("paper.note.earlier", correction));
                blocks.add(new Block.Prose(correction.text()));
            });
            blocks.add(new Block.Remark(
                    words.text("paper.note.earlier", PaperWords.minute(note.writtenAt()), names.staff(note.author()))));
            blocks.add(new Block.Prose(note.text()));
        }
        of(amendments, NoteAmendment.Kind.ADDITION).forEach(addition -> {
            blocks.add(signed("paper.note.added", addition));
            blocks.add(new Block.Prose(addition.text()));
        });
        return blocks;
    }

    private Block signed(String key, NoteAmendment amendment) {
        return new Block.Remark(
                words.text(key, PaperWords.minute(amendment.writtenAt()), names.staff(amendment.author())));
    }

    private static List<NoteAmendment> of(List<NoteAmendment> all, NoteAmendment.Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }
}
