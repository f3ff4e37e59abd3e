package se.bas.application.evaluation;

import java.util.List;
import se.bas.domain.evaluation.Passage;

/** The passages of the acting agency's participants, without anything that says who. */
public interface Passages {
    List<Passage> all();

    /** Whether the acting agency runs the programme: only then there are any. */
    boolean ofTheProgramme();

    /** Whether nobody in the collaboration is real, so that small counts may be shown (GDP-14). */
    boolean synthetic();
}
