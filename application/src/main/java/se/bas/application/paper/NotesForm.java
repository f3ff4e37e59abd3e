package se.bas.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteId;
import se.bas.domain.disclosure.Category;

/** The notes of a case in one category as a paper, oldest first. */
final class NotesForm {
    private final PaperWords words;
    private final Names names;

    NotesForm(PaperWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    String title(Category category) {
        return words.text("paper.notes.title", words.of("disclosure.category", category));
    }

    /** What it says. */
    List<Block> blocks(Category category, List<Note> notes, Map<NoteId, List<NoteAmendment>> amendments) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(words.text("paper.category"), words.of("disclosure.category", category)),
                new Block.Fact(words.text("paper.notes.count"), String.valueOf(notes.size())))));
        if (notes.isEmpty()) {
            blocks.add(new Block.Prose(words.text("paper.notes.none")));
        }
        NoteForm form = new NoteForm(words, names);
        for (Note note : notes) {
            blocks.add(new Block.Heading(note.day().toString()));
            blocks.add(new Block.Remark(
                    words.text("paper.notes.by", names.staff(note.author()), PaperWords.minute(note.writtenAt()))));
            blocks.addAll(form.texts(note, amendments.getOrDefault(note.noteId(), List.of())));
        }
        return blocks;
    }
}
