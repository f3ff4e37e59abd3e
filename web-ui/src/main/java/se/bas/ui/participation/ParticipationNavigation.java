package se.bas.ui.participation;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.bas.application.casework.CaseView;

/** Where a participant is in the programme, for the page of a case. */
@Dependent
public class ParticipationNavigation {
    private final ParticipationActs acts;

    @Inject
    ParticipationNavigation(ParticipationActs acts) {
        this.acts = acts;
    }

    /** What stands on a case page, and shows the case anew when it has changed. */
    public interface Panel {
        Component component();

        void show(CaseView view);
    }

    /**
     * The participation of a case, hidden as long as there is none to be seen.
     *
     * @param changed what happens after something was recorded
     */
    public Panel panel(CaseView view, Runnable changed) {
        ParticipationPanel panel = new ParticipationPanel(view, acts, changed);
        return new Panel() {
            @Override
            public Component component() {
                return panel;
            }

            @Override
            public void show(CaseView now) {
                panel.show(now);
            }
        };
    }
}
