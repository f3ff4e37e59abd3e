package se.bas.application.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.placement.Placement;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.Presentation;
import se.bas.domain.placement.PresentationDraft;
import se.bas.domain.placement.PresentationId;
import se.bas.domain.placement.Presentations;

/** Writes what exactly one employer is to be told. Nothing of it is approved yet (PRO-30). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class WritePresentation {
    private final PlacementDesk desk;
    private final Presentations presentations;

    @Inject
    WritePresentation(PlacementDesk desk, Presentations presentations) {
        this.desk = desk;
        this.presentations = presentations;
    }

    /**
     * Keeps it.
     *
     * @param employer null when none was chosen
     */
    public PlacementWriting write(
            Actor.Staff who, CaseFileId file, @Nullable EmployerId employer, PresentationDraft draft) {
        return desk.in(file, at -> {
            List<PlacementProblem> problems = new ArrayList<>();
            Optional<Placement.Workplace> to = desk.workplace(employer, problems);
            problems.addAll(draft.problems());
            if (!problems.isEmpty() || to.isEmpty()) {
                return desk.rejected(problems);
            }
            PresentationId id = new PresentationId(UuidCreator.getTimeOrderedEpoch());
            presentations.add(new Presentation(id, at.keys(), to.get(), draft, at.by(), at.now()));
            return desk.kept(at, id.value(), 0, List.of(id.value()));
        });
    }
}
