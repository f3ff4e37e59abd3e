package se.bas.domain.template;

import static se.bas.domain.template.Placeholder.CASEWORKER;
import static se.bas.domain.template.Placeholder.CASE_NUMBER;
import static se.bas.domain.template.Placeholder.DAY;
import static se.bas.domain.template.Placeholder.NAME;
import static se.bas.domain.template.Placeholder.PHONE;
import static se.bas.domain.template.Placeholder.PLACE;
import static se.bas.domain.template.Placeholder.SENDER;
import static se.bas.domain.template.Placeholder.TIME;
import static se.bas.domain.template.Placeholder.UNIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.bas.domain.outbox.MessageLanguage;

/** Every template there is, by the code that stands with what was made from it. */
public enum TemplateItem {
    /** A message: the participant is asked to ring. */
    CALL_ME(false),
    /** A message: when and where they are expected. */
    TIME_FOR_TALK(false),
    /** A letter with a time and a place (kallelse). */
    LETTER_INVITATION(true),
    /** A letter that reminds of a time (påminnelse). */
    LETTER_REMINDER(true),
    /** A letter about anything. */
    LETTER_FREE(true);

    /** Of a mail, or the heading of a letter. */
    public static final String SUBJECT = "subject";

    public static final String BODY = "body";

    /** What stands above the address of a letter, and is seen through the window of its envelope. */
    public static final String SENDER_LINE = "sender";

    private final boolean letter;

    TemplateItem(boolean letter) {
        this.letter = letter;
    }

    public boolean letter() {
        return letter;
    }

    /** What can be filled in, in the body. */
    public Set<Placeholder> allowed() {
        return switch (this) {
            case CALL_ME -> EnumSet.of(PHONE, SENDER);
            case TIME_FOR_TALK -> EnumSet.of(PHONE, DAY, TIME, PLACE, SENDER);
            case LETTER_INVITATION, LETTER_REMINDER -> EnumSet.allOf(Placeholder.class);
            case LETTER_FREE -> EnumSet.of(PHONE, SENDER, NAME, CASEWORKER, UNIT, CASE_NUMBER);
        };
    }

    /** What can be filled in, in one of its parts. */
    public Set<Placeholder> allowed(String part) {
        return switch (part) {
            case BODY -> allowed();
            case SENDER_LINE -> EnumSet.of(SENDER);
            default -> Set.of();
        };
    }

    /** What the body must name, or it says too little. */
    public Set<Placeholder> required() {
        return switch (this) {
            case CALL_ME, TIME_FOR_TALK -> allowed();
            case LETTER_INVITATION -> EnumSet.of(DAY, TIME, PLACE);
            case LETTER_REMINDER -> EnumSet.of(DAY, TIME);
            case LETTER_FREE -> EnumSet.noneOf(Placeholder.class);
        };
    }

    /** Its parts, in the order in which they are written. */
    public List<String> parts() {
        return letter ? List.of(SENDER_LINE, SUBJECT, BODY) : List.of(SUBJECT, BODY);
    }

    /** The name of a part's field, in a language: {@code bodySv}. */
    public static String field(String part, MessageLanguage language) {
        String code = language.name();
        return part + code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Every field there is. */
    public List<String> fields() {
        return Stream.of(MessageLanguage.values())
                .flatMap(language -> parts().stream().map(part -> field(part, language)))
                .toList();
    }
}
