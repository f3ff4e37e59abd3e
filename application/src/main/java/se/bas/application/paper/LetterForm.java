package se.bas.application.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.domain.letter.LetterDraft;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.TemplateText;
import se.bas.domain.template.TemplateWording;

/** A letter as a paper: to whom, and what it says. */
final class LetterForm {
    private LetterForm() {}

    /**
     * What a letter knows of its case and its writer.
     *
     * @param sender in whose name messages go; null when none is set up
     */
    record Known(
            String name,
            String caseNumber,
            String caseworker,
            String unit,
            String agency,
            @Nullable String sender) {
        Map<Placeholder, String> values(LetterDraft draft) {
            Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
            values.putAll(draft.values());
            values.put(Placeholder.NAME, name);
            values.put(Placeholder.CASE_NUMBER, caseNumber);
            values.put(Placeholder.CASEWORKER, caseworker);
            values.put(Placeholder.UNIT, unit);
            // Within the envelope the agency's own name may stand.
            values.put(Placeholder.SENDER, sender == null ? agency : sender);
            return values;
        }
    }

    /** What the draft says with everything filled in. */
    static Filing.Said said(LetterDraft draft, TemplateWording wording, Known known) {
        TemplateWording filled = wording.filled(known.values(draft));
        List<String> lines = new ArrayList<>();
        lines.add(known.name());
        lines.addAll(draft.addressLines());
        List<Block> blocks = List.of(
                new Block.Window(senderLine(wording, known), lines),
                new Block.Letter(draft.body().isEmpty() ? filled.body() : draft.body()));
        return new Filing.Said(draft.heading().isEmpty() ? filled.subject() : draft.heading(), blocks);
    }

    /** Seen by everybody: in a name that was chosen for that, or not at all. */
    private static String senderLine(TemplateWording wording, Known known) {
        String sender = known.sender();
        if (sender == null) {
            return TemplateText.names(wording.sender(), Placeholder.SENDER) ? "" : wording.sender();
        }
        return TemplateText.filled(wording.sender(), Map.of(Placeholder.SENDER, sender));
    }

    static Form form(LetterTemplate template) {
        return switch (template) {
            case LETTER_INVITATION -> Form.LETTER_INVITATION;
            case LETTER_REMINDER -> Form.LETTER_REMINDER;
            case LETTER_FREE -> Form.LETTER_FREE;
        };
    }

    static PaperLanguage language(MessageLanguage language) {
        return switch (language) {
            case SV -> PaperLanguage.SWEDISH;
            case EN -> PaperLanguage.ENGLISH;
        };
    }

    /** At the edges of every page: nothing of the case, which is not the post's to know. */
    static Sheet.Labels labels(PaperWords words, Form form, String day, TemplateWording wording) {
        Locale reader = words.reader();
        String which = wording.version().brought() ? "paper.letter.brought" : "paper.letter.own";
        return new Sheet.Labels(
                words.text("paper.form", form.number(), String.valueOf(form.version()), day),
                words.text(which, String.format(reader, "%d", wording.version().shown())),
                words.text("paper.page"),
                day);
    }
}
