package se.bas.application.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.View;

/**
 * What one of a unit's staff has of its cases.
 *
 * @param name theirs
 * @param lines by case number
 */
public record CaseloadView(String name, List<Line> lines) implements View {
    /**
     * One of the cases.
     *
     * @param name null for a protected identity, which stands as case number alone (CON-41)
     * @param part what somebody else would take over
     * @param since from when on they have it
     * @param later whether that day has not come yet
     */
    public record Line(
            CaseFileId id,
            String caseNumber,
            @Nullable String name,
            Assignment.Part part,
            LocalDate since,
            boolean later) {
        /** Whether it is never chosen together with all others, but by itself: a protected identity (CON-41). */
        public boolean chosenAlone() {
            return name == null;
        }
    }
}
