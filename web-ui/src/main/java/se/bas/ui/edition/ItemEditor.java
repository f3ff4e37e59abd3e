package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import java.util.List;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.domain.edition.EditionContent;

/** The fields in which an item is written, and what comes of it. */
public interface ItemEditor {
    Component fields();

    /** What those see whom it is for. */
    Component preview();

    /** What stands in the fields. */
    EditionContent content();

    /** Says at each field what is wrong with it, and goes to the first; gives what belongs to no field. */
    List<ContentFlaw> tell(List<ContentFlaw> flaws);
}
