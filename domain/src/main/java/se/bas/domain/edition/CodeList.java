package se.bas.domain.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.NeutralWording;
import se.bas.domain.task.TaskMove;

/**
 * Values that a form offers, in the order of the agency. As an edition: {@code ORDER} names the codes, {@code RETIRED} those
 * that are not offered any more, and {@code SV.} and {@code EN.} before a code its words.
 */
public enum CodeList {
    /** Where a consent was given. */
    CONSENT_PLACES(true, 1, 200),
    /** Why a task does not have to be done. */
    SKIP_REASONS(true, TaskMove.REASON_AT_LEAST, 200),
    /** What is done before somebody is handed over. */
    HANDOVER_CHECKLIST(true, 1, 200),
    /** Where a participant is expected: an address and nothing else, the same in every language. */
    MESSAGE_PLACES(false, 1, 110),
    /** Where a participant can ring. */
    MESSAGE_PHONES(false, 1, 21);

    public static final int VALUES_AT_MOST = 40;

    static final String ORDER = "ORDER";
    static final String RETIRED = "RETIRED";
    static final String SWEDISH = "SV.";
    static final String ENGLISH = "EN.";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    private final boolean bilingual;
    private final int least;
    private final int most;

    CodeList(boolean bilingual, int least, int most) {
        this.bilingual = bilingual;
        this.least = least;
        this.most = most;
    }

    /**
     * A value.
     *
     * @param code stays the same whatever it is called
     * @param english as the Swedish where the list is not bilingual
     * @param retired whether it is not offered any more
     */
    public record Value(String code, String swedish, String english, boolean retired) {
        /** For an English reader the English words. */
        public String in(Locale reader) {
            return "en".equals(reader.getLanguage()) ? english : swedish;
        }
    }

    /** Whether its values have words in both languages; an address is the same in both. */
    public boolean bilingual() {
        return bilingual;
    }

    /** As an edition. */
    public EditionContent content(List<Value> values) {
        Map<String, String> fields = new TreeMap<>();
        fields.put(ORDER, String.join(" ", values.stream().map(Value::code).toList()));
        fields.put(
                RETIRED,
                String.join(
                        " ",
                        values.stream().filter(Value::retired).map(Value::code).toList()));
        values.forEach(value -> {
            fields.put(SWEDISH + value.code(), value.swedish());
            if (bilingual) {
                fields.put(ENGLISH + value.code(), value.english());
            }
        });
        return EditionContent.of(fields);
    }

    /** All values of an edition, those that are retired among them. */
    public List<Value> values(EditionContent content) {
        List<String> retired = codes(content, RETIRED);
        return codes(content, ORDER).stream()
                .map(code -> new Value(
                        code,
                        content.text(SWEDISH + code),
                        content.text((bilingual ? ENGLISH : SWEDISH) + code),
                        retired.contains(code)))
                .toList();
    }

    /** Those that a form offers. */
    public List<Value> offered(EditionContent content) {
        return values(content).stream().filter(value -> !value.retired()).toList();
    }

    /** What is wrong with an edition of it; empty when it can hold. */
    public List<Wrong> wrong(EditionContent content) {
        List<Wrong> found = new ArrayList<>();
        List<String> codes = codes(content, ORDER);
        if (codes.size() > VALUES_AT_MOST) {
            return List.of(Wrong.of(ORDER, ContentProblem.TOO_MANY, VALUES_AT_MOST));
        }
        if (new HashSet<>(codes).size() < codes.size()) {
            found.add(Wrong.of(ORDER, ContentProblem.TWICE));
        }
        if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            found.add(Wrong.of(ORDER, ContentProblem.NOT_A_CODE));
        }
        if (!codes.containsAll(codes(content, RETIRED))) {
            found.add(Wrong.of(RETIRED, ContentProblem.UNKNOWN));
        }
        Set<String> known = new HashSet<>(Set.of(ORDER, RETIRED));
        Set<String> words = new HashSet<>();
        for (String code : codes.stream().distinct().toList()) {
            known.add(SWEDISH + code);
            value(SWEDISH + code, content).ifPresent(found::add);
            if (!words.add(content.text(SWEDISH + code).toLowerCase(Locale.ROOT))) {
                found.add(Wrong.of(SWEDISH + code, ContentProblem.TWICE));
            }
            if (bilingual) {
                known.add(ENGLISH + code);
                value(ENGLISH + code, content).ifPresent(found::add);
            }
        }
        content.fields().keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> found.add(Wrong.of(field, ContentProblem.UNKNOWN)));
        return found;
    }

    private Optional<Wrong> value(String field, EditionContent content) {
        String text = content.text(field);
        Optional<Wrong> plain = PlainText.wrong(field, text, least, most);
        return plain.isPresent() ? plain : special(text).map(problem -> Wrong.of(field, problem));
    }

    private Optional<ContentProblem> special(String text) {
        return switch (this) {
            case CONSENT_PLACES, SKIP_REASONS, HANDOVER_CHECKLIST -> Optional.empty();
            case MESSAGE_PLACES ->
                NeutralWording.neutral(text)
                        ? MessageDraft.address(text) ? Optional.empty() : Optional.of(ContentProblem.NOT_AN_ADDRESS)
                        : Optional.of(ContentProblem.NOT_NEUTRAL);
            case MESSAGE_PHONES ->
                MessageDraft.telephone(text) ? Optional.empty() : Optional.of(ContentProblem.NOT_A_PHONE);
        };
    }

    private static List<String> codes(EditionContent content, String field) {
        return Arrays.stream(content.text(field).split("\\s+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
