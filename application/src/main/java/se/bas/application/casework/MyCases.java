package se.bas.application.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.contact.Quiet;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;

/** The cases of the asker: those assigned to them, or, for management, those of their unit. */
public interface MyCases {
    int count(CaseFilter filter, Acting acting);

    List<Found> page(CaseFilter filter, int offset, int limit, Acting acting);

    /**
     * A case, as facts for the gate.
     *
     * @param lastEvent day of the newest event in the own file, null when there is none
     * @param quiet for how long there has been no contact; null unless it was asked for
     */
    record Found(
            OwnFile file,
            @Nullable LocalDate lastEvent,
            @Nullable Quiet quiet) {}
}
