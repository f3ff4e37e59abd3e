package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.CaseView.Item;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.disclosure.Category;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** A note on the timeline: as it reads now, what was added, and what it read before. */
final class NoteWords extends Div {
    /** A longer one is shown in part until asked for. */
    private static final int LONG_FROM = 900;

    NoteWords(Detail.Note note) {
        addClassName("note-words");
        add(text(note.text()));
        Instant corrected = note.corrected();
        if (corrected != null) {
            add(corrected(corrected, note));
        }
        note.additions().forEach(addition -> add(addition(addition)));
    }

    private static Component text(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("row-note");
        if (words.length() <= LONG_FROM) {
            return paragraph;
        }
        paragraph.addClassName("row-note-cut");
        NativeButton all = new NativeButton(Words.text("casework.note.all"));
        all.addClassName("link-button");
        all.addClickListener(click -> {
            paragraph.removeClassName("row-note-cut");
            all.setVisible(false);
        });
        return new Div(paragraph, all);
    }

    private static Component corrected(Instant at, Detail.Note note) {
        String words = Words.text("casework.note.corrected", Written.minute(at));
        if (note.earlier().isEmpty()) {
            Span mark = new Span(words);
            mark.addClassName("quiet");
            mark.setTestId("corrected");
            return mark;
        }
        Div earlier = new Div();
        note.earlier().forEach(before -> earlier.add(signed(before, "casework.note.earlier")));
        Details details = new Details(words, earlier);
        details.addClassName("earlier-texts");
        details.setTestId("corrected");
        return details;
    }

    private static Component addition(Detail.Written addition) {
        Div words = signed(addition, "casework.note.added");
        words.addClassName("addition");
        words.setTestId("addition");
        return words;
    }

    private static Div signed(Detail.Written written, String key) {
        Span who = new Span(Words.text(key, Written.minute(written.at()), written.by()));
        who.addClassName("quiet");
        Paragraph text = new Paragraph(written.text());
        text.addClassName("row-note");
        return new Div(who, text);
    }

    /** What the reader can do with a note; nothing for who only reads. */
    static Div acts(Item item, Detail.Note note, RowActs possible) {
        Category category = item.category();
        Div acts = new Div();
        acts.addClassName("note-acts");
        if (possible.owns(item)) {
            acts.add(toFile(item, note, possible));
        }
        if (!note.mayAdd()) {
            return acts;
        }
        if (note.openThrough() != null) {
            acts.add(act("correct-note", note, category, possible, NoteAmendment.Kind.CORRECTION));
        }
        acts.add(act("add-to-note", note, category, possible, NoteAmendment.Kind.ADDITION));
        return acts;
    }

    /** Another agency's note is seen, and not kept (decision 0027). */
    private static Button toFile(Item item, Detail.Note note, RowActs possible) {
        Button button = new Button(Words.text("paper.to-file"), click -> possible.toFile(note));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.text("paper.to-file.note", Written.day(item.date())));
        button.setTestId("file-note");
        return button;
    }

    private static Button act(
            String testId, Detail.Note note, Category category, RowActs possible, NoteAmendment.Kind kind) {
        Button button =
                new Button(Words.of("casework.note.amend-open", kind), click -> possible.amend(note, category, kind));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTestId(testId);
        return button;
    }
}
