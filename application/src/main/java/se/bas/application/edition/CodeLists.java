package se.bas.application.edition;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.edition.CodeList;

/** The lists of the acting agency as they hold today, for whoever checks a code. */
@Part
public class CodeLists {
    private final Editions editions;
    private final CodeListRules rules;

    @Inject
    CodeLists(Editions editions, CodeListRules rules) {
        this.editions = editions;
        this.rules = rules;
    }

    /** All values, those that are not offered any more among them. */
    public List<CodeList.Value> values(CodeList list) {
        return list.values(editions.inForce(rules, list.name()).content());
    }
}
