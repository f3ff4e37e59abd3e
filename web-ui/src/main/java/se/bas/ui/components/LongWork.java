package se.bas.ui.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Something that takes a while: how far it has come, in words and as a bar, whether one may leave, and a way to stop it. */
public final class LongWork extends Div {
    private final Paragraph text = new Paragraph();
    private final ProgressBar bar;
    private final Button stop = new Button();

    /**
     * Shows that it has begun.
     *
     * @param label what it is, for who does not see the bar
     * @param all how much there is to do
     * @param further what one may do meanwhile
     * @param testId begins those of its parts
     */
    public LongWork(String label, int all, String further, String testId) {
        addClassName("long-work");
        bar = new ProgressBar(0, all);
        bar.setTestId(testId + "-progress");
        bar.getElement().setAttribute("aria-label", label);
        text.setTestId(testId + "-done-so-far");
        stop.setTestId(testId + "-cancel");
        add(text, bar, new Paragraph(further), stop);
    }

    public void come(int done, String words) {
        bar.setValue(done);
        text.setText(words);
    }

    public void stoppedBy(String label, Runnable stopping) {
        stop.setText(label);
        stop.addClickListener(click -> {
            stop.setEnabled(false);
            stopping.run();
        });
    }
}
