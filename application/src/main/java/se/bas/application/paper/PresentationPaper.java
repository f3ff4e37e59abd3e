package se.bas.application.paper;

import se.bas.domain.disclosure.View;
import se.bas.domain.placement.PlacementProblem;

/** What somebody who asks for a presentation is given. */
public sealed interface PresentationPaper extends View {
    /** The participant has approved all that is in it. */
    record Printed(Filed.Paper paper) implements PresentationPaper {}

    /** They have not, or not any more: nothing is printed. */
    record Refused(PlacementProblem problem) implements PresentationPaper {}
}
