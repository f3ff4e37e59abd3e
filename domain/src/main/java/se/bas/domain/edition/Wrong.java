package se.bas.domain.edition;

import java.util.List;

/**
 * What is wrong with a field of an edition.
 *
 * @param values what the words for it name
 */
public record Wrong(String field, ContentProblem problem, List<String> values) {
    public static Wrong of(String field, ContentProblem problem, Object... values) {
        return new Wrong(
                field, problem, List.of(values).stream().map(String::valueOf).toList());
    }
}
