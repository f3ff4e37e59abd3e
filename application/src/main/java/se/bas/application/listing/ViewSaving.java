package se.bas.application.listing;

import se.bas.domain.disclosure.Receipt;
import se.bas.domain.listing.SavedViewId;
import se.bas.domain.listing.SavedViewProblem;

/** What came of doing something with a saved view. */
public sealed interface ViewSaving {
    record Done(SavedViewId view, Receipt receipt) implements ViewSaving {}

    /** Nothing was changed. */
    record Refused(SavedViewProblem problem, Receipt receipt) implements ViewSaving {}

    /** The asker has no such view. */
    record NotFound(Receipt receipt) implements ViewSaving {}
}
