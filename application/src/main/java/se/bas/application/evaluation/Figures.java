package se.bas.application.evaluation;

import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;

/** What came of asking for figures. */
public sealed interface Figures {
    /** They are there, or withheld: only who leads or evaluates the programme sees any. */
    record Answered(Disclosure<FiguresView> disclosure) implements Figures {}

    /** The period cannot be. */
    record Rejected(FiguresProblem problem, Receipt receipt) implements Figures {}
}
