package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import se.bas.domain.agency.Name;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;

/** How the items of one kind are shown and written: a bean for each kind. */
public interface ItemForms {
    EditionKind kind();

    String name(String item);

    /** What it is for, and what changes with it. */
    String what(String item);

    /** What a content says, in short. */
    Component shown(String item, EditionContent content);

    /** In what a content differs from the one before it, a sentence each. */
    List<String> differences(String item, EditionContent before, EditionContent after);

    /** The fields in which a content is written. */
    ItemEditor editor(Writing writing);

    /**
     * What is written.
     *
     * @param start what stands in the fields at first
     * @param agency whose it is
     * @param today which day it is
     * @param changed what happens when something in a field was changed
     */
    record Writing(String item, EditionContent start, Name agency, LocalDate today, Runnable changed) {}
}
