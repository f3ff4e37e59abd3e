package se.bas.domain.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.bas.domain.casework.NoteWarning;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.NeutralWording;

/** Looks through what an administrator has written of a template, before anybody can be sent it. */
public final class TemplateCheck {
    /** So many characters fit in a message, with everything filled in. */
    public static final int MESSAGE_AT_MOST = 480;

    public static final int LETTER_AT_MOST = 6_000;
    public static final int SUBJECT_AT_MOST = 100;
    public static final int SENDER_AT_MOST = 60;

    private final TemplateItem item;
    private final EditionContent content;
    private final LocalDate today;
    private final List<Flaw> found = new ArrayList<>();

    private TemplateCheck(TemplateItem item, EditionContent content, LocalDate today) {
        this.item = item;
        this.content = content;
        this.today = today;
    }

    /**
     * Something wrong with a field.
     *
     * @param values what its words name
     */
    public record Flaw(String field, TemplateFlaw code, List<String> values) {}

    /**
     * What is wrong with it.
     *
     * @return in the order of the fields; empty when it can be used
     */
    public static List<Flaw> flaws(TemplateItem item, EditionContent content, LocalDate today) {
        TemplateCheck check = new TemplateCheck(item, content, today);
        for (MessageLanguage language : MessageLanguage.values()) {
            item.parts().forEach(part -> check.part(part, language));
        }
        content.fields().keySet().stream()
                .filter(field -> !item.fields().contains(field))
                .forEach(field -> check.add(field, TemplateFlaw.UNKNOWN_FIELD));
        return List.copyOf(check.found);
    }

    private void part(String part, MessageLanguage language) {
        String field = TemplateItem.field(part, language);
        String text = content.text(field);
        if (text.isEmpty()) {
            // Envelopes often have the sender on them.
            if (!part.equals(TemplateItem.SENDER_LINE)) {
                add(field, TemplateFlaw.MISSING);
            }
            return;
        }
        if (!part.equals(TemplateItem.BODY) && text.lines().count() > 1) {
            add(field, TemplateFlaw.SEVERAL_LINES);
        }
        if (!TemplateText.balanced(text)) {
            add(field, TemplateFlaw.BRACE_ALONE);
        }
        placeholders(field, part, text);
        length(field, part, text);
        if (NoteWarning.in(text, today).contains(NoteWarning.NUMBER)) {
            add(field, TemplateFlaw.NUMBER);
        }
        neutral(field, part, text, language);
    }

    private void placeholders(String field, String part, String text) {
        Set<Placeholder> allowed = item.allowed(part);
        List<String> named = TemplateText.named(text);
        named.stream()
                .filter(word ->
                        Placeholder.called(word).filter(allowed::contains).isEmpty())
                .distinct()
                .forEach(word -> add(field, TemplateFlaw.PLACEHOLDER_UNKNOWN, "{" + word + "}"));
        if (part.equals(TemplateItem.BODY)) {
            item.required().stream()
                    .filter(needed -> !TemplateText.names(text, needed))
                    .forEach(needed -> add(field, TemplateFlaw.PLACEHOLDER_MISSING, needed.inBraces()));
        }
    }

    private void length(String field, String part, String text) {
        int bound = switch (part) {
            case TemplateItem.SUBJECT -> SUBJECT_AT_MOST;
            case TemplateItem.SENDER_LINE -> SENDER_AT_MOST;
            default -> item.letter() ? LETTER_AT_MOST : MESSAGE_AT_MOST;
        };
        if (text.length() > bound) {
            add(field, TemplateFlaw.TOO_LONG, String.valueOf(bound));
        } else if (part.equals(TemplateItem.BODY) && !item.letter() && longest(text) > bound) {
            add(field, TemplateFlaw.TOO_LONG_FILLED_IN, String.valueOf(longest(text) - bound), String.valueOf(bound));
        }
    }

    /** With the longest that can be filled in, so that no message is ever refused for its length when it is sent. */
    private static int longest(String text) {
        int filled = TemplateText.named(text).stream()
                .flatMap(word -> Placeholder.called(word).stream())
                .mapToInt(one -> one.longest() - one.inBraces().length())
                .sum();
        return text.length() + filled;
    }

    /** A letter comes in an envelope: of it only what is seen through the window must say nothing. */
    private void neutral(String field, String part, String text, MessageLanguage language) {
        if (item.letter() && !part.equals(TemplateItem.SENDER_LINE)) {
            return;
        }
        Set<String> offences = new LinkedHashSet<>(NeutralWording.offences(TemplateText.literal(text)));
        // A word can come about between what stands there and what is filled in.
        offences.addAll(NeutralWording.offences(TemplateText.filled(text, SampleValues.in(language))));
        if (!offences.isEmpty()) {
            add(field, TemplateFlaw.NOT_NEUTRAL, String.join(", ", offences));
        }
    }

    private void add(String field, TemplateFlaw code, String... values) {
        found.add(new Flaw(field, code, List.of(values)));
    }
}
