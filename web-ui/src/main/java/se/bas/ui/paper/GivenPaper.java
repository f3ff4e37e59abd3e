package se.bas.ui.paper;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.bas.application.paper.Filed;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.components.HandOver;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;

/** Gives the papers of a page to the browser, each once, and says so or why not. Stands on the page, unseen. */
public final class GivenPaper extends Div {
    private final HandOver handOver;

    /**
     * Makes it.
     *
     * @param testId names what the browser fetches from
     */
    public GivenPaper(String testId) {
        handOver = new HandOver(testId);
        add(handOver);
    }

    public void take(Disclosure<Filed> taken) {
        switch (taken) {
            case Disclosure.Granted<Filed>(Filed.Paper paper, var receipt) -> give(paper);
            case Disclosure.Granted<Filed>(Filed.TooMuch tooMuch, var receipt) ->
                tell(Words.text("paper.to-file.too-much"));
            case Disclosure.Withheld<Filed> withheld -> closed();
        }
    }

    public void give(Filed.Paper paper) {
        handOver.hand(paper.fileName(), "application/pdf", paper.content());
        tell(Words.text("paper.to-file.taken"));
    }

    /** Says that there is nothing to give any more. */
    public void closed() {
        tell(Words.text("paper.to-file.closed"));
    }

    /** Says it, for a moment. */
    public void tell(String text) {
        Span words = new Span(text);
        words.setTestId("paper-told");
        words.getElement().setAttribute("role", "status");
        UndoNote.brief(words).open();
    }
}
