package se.bas.application.document;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;

/** Who files documents in a case: whoever works with it, as with notes. */
public final class DocumentRight {
    private static final Set<Role> FILING = EnumSet.of(Role.CASEWORKER, Role.HOUSING_SUPPORT);

    private DocumentRight() {}

    /**
     * Whether the asker may file something of this category in the own file.
     *
     * @param judgement must have been asked about the category, and about drafts
     */
    public static boolean given(Judgement judgement, Acting acting, Category category) {
        return FILING.contains(acting.mandate().role())
                && judgement.permits(acting.mandate().agency(), category)
                // Drafts are for those who work with the case; so a manager who merely leads the unit files nothing.
                && judgement.permits(acting.mandate().agency(), Category.DRAFT);
    }

    /** What the gate is asked about when nobody has said, or said something impossible. */
    public static Category asked(@Nullable Category said) {
        return said != null && said.consentable() ? said : Category.KNOWN_AT_AGENCY;
    }
}
