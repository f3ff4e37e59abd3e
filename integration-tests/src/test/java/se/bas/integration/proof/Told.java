package se.bas.integration.proof;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an answer says, without what is made anew for every answer. Whatever the world itself holds, ids and instants, stays
 * as it is and is compared to the letter.
 */
final class Told {
    /** What may differ between the same answer given twice, and why that tells nothing. docs/leak-trial.md has them all. */
    enum MadeAnew {
        NEW_ID("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
        INSTANT("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

        private final Pattern form;

        MadeAnew(String form) {
            this.form = Pattern.compile(form);
        }
    }

    private final Set<String> known;

    /** What the world holds is known. */
    Told(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    String of(String answer) {
        String told = answer;
        for (MadeAnew anew : MadeAnew.values()) {
            told = anew.form
                    .matcher(told)
                    .replaceAll(found -> known.contains(found.group()) ? found.group() : "<" + anew + ">");
        }
        return told;
    }
}
