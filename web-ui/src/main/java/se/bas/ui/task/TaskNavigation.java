package se.bas.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.bas.application.casework.CaseView;
import se.bas.application.task.TaskView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;

/** The way to what waits for me, and what is to be done about one case. */
@Dependent
public class TaskNavigation implements Navigation {
    private final TaskActs acts;

    @Inject
    TaskNavigation(TaskActs acts) {
        this.acts = acts;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "task.today.menu",
                VaadinIcon.CALENDAR_CLOCK,
                Routes.TODAY,
                Set.of(),
                5,
                Set.of(Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER)));
    }

    /** What stands on a case page, and shows the case anew when it has changed. */
    public interface Panel {
        Component component();

        void show(CaseView view);
    }

    /**
     * What can be done with one task, where another feature shows it.
     *
     * @param changed what happens after something was done with it
     */
    public Component buttons(CaseFileId file, TaskView task, Runnable changed) {
        return new TaskButtons(new TaskDesk(acts, done -> changed.run()), file, task, TaskWords.what(task));
    }

    /**
     * What is to be done about a case.
     *
     * @param changed what happens after something was done with a task
     */
    public Panel panel(CaseView view, Runnable changed) {
        TaskPanel panel = new TaskPanel(view, acts, changed);
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
