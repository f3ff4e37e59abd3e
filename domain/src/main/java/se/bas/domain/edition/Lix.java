package se.bas.domain.edition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by Björnsson's readability index: words in a sentence, and how many of a hundred words have more
 * than six letters. What a participant reads should be at most 40 (ACC-07).
 */
public final class Lix {
    public static final int AT_MOST = 40;

    private static final int LONG_FROM = 7;
    private static final double HUNDRED = 100.0;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("[.!?:]+(?=\\s|$)");

    private Lix() {}

    /** The index of a text, each paragraph of which ends its last sentence; 0 when there is no word in it. */
    public static int of(List<String> paragraphs) {
        List<String> words = paragraphs.stream()
                .flatMap(NO_WORD::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return 0;
        }
        long sentences = paragraphs.stream()
                .flatMap(ENDS::splitAsStream)
                .filter(sentence -> !NO_WORD.matcher(sentence).replaceAll("").isEmpty())
                .count();
        long hard = words.stream()
                .filter(word -> word.codePointCount(0, word.length()) >= LONG_FROM)
                .count();
        return (int) Math.round((double) words.size() / sentences + HUNDRED * hard / words.size());
    }
}
