package se.bas.ui.casework;

import se.bas.application.casework.CaseView;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.disclosure.Category;

/** What can be done with the rows of a timeline. */
interface RowActs {
    /** Whether it is my own agency's. */
    boolean owns(CaseView.Item item);

    void amend(CaseView.Detail.Note note, Category category, NoteAmendment.Kind kind);

    void toFile(CaseView.Detail.Note note);
}
