package se.bas.application.edition;

import java.util.List;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.Wrong;

/** What can be written of one kind: a bean for each kind. */
public interface ItemRules {
    EditionKind kind();

    /** The codes of its items, in the order in which they are shown. */
    List<String> items();

    /** What the product brings, which holds until an edition is in force. */
    EditionContent brought(String item);

    /** What is wrong with a content; empty when it can be written. Called for items of the kind alone. */
    List<ContentFlaw> flaws(String item, EditionContent content);

    /**
     * What is wrong with a field.
     *
     * @param field of the content
     * @param code a constant that has words in the bundles
     * @param values what the words name, a bound for example; empty when they name nothing
     */
    record ContentFlaw(String field, Enum<?> code, List<String> values) {
        static List<ContentFlaw> of(List<Wrong> found) {
            return found.stream()
                    .map(wrong -> new ContentFlaw(wrong.field(), wrong.problem(), wrong.values()))
                    .toList();
        }
    }
}
