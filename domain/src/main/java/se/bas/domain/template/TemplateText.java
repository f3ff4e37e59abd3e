package se.bas.domain.template;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with names in braces. A name is replaced by its value and that is all: nothing is evaluated, and what has been
 * filled in is not looked through again (decision 0032).
 */
public final class TemplateText {
    private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private TemplateText() {}

    /** The words that stand in braces, in order; also such as stand for nothing. */
    public static List<String> named(String text) {
        return NAMED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    public static boolean names(String text, Placeholder placeholder) {
        return text.contains(placeholder.inBraces());
    }

    /** Whether a placeholder is still waiting to be filled in. */
    public static boolean unfilled(String text) {
        return named(text).stream().anyMatch(word -> Placeholder.called(word).isPresent());
    }

    /** What stands there whatever is filled in. */
    static String literal(String text) {
        return NAMED.matcher(text).replaceAll(" ");
    }

    static boolean balanced(String text) {
        return !BRACE.matcher(literal(text)).find();
    }

    /** Filled in. What there is no value for stays as it is. */
    public static String filled(String text, Map<Placeholder, String> values) {
        return NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<Placeholder, String> values) {
        return Placeholder.called(found.group(1)).map(values::get).orElse(found.group());
    }
}
