package se.bas.application.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.View;
import se.bas.domain.task.TaskDoer;

/** Who can be given something to do about a case: people by name, and then each of their units as such. */
public record Doers(List<Choice> choices) implements View {
    /**
     * Somebody, or whoever of a unit takes it.
     *
     * @param name null for a unit as such
     * @param self whether it is the asker
     */
    public record Choice(TaskDoer who, Name unit, @Nullable String name, boolean self) {}
}
