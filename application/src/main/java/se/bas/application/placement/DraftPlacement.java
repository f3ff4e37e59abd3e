package se.bas.application.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.edition.Policies;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.placement.Agreement;
import se.bas.domain.placement.AgreementDraft;
import se.bas.domain.placement.AgreementDraft.Enrolled;
import se.bas.domain.placement.Placement;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementKind;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Placements;

/** Proposes a placement at an employer of the own register, with the first version of what is to be agreed on. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class DraftPlacement {
    private final PlacementDesk desk;
    private final Placements placements;
    private final Enrolments enrolments;
    private final Policies policies;

    @Inject
    DraftPlacement(PlacementDesk desk, Placements placements, Enrolments enrolments, Policies policies) {
        this.desk = desk;
        this.placements = placements;
        this.enrolments = enrolments;
        this.policies = policies;
    }

    /**
     * Keeps all of it, or nothing.
     *
     * @param employer null when none was chosen
     * @param kind null when nobody has said
     */
    public PlacementWriting draft(
            Actor.Staff who,
            CaseFileId file,
            @Nullable EmployerId employer,
            @Nullable PlacementKind kind,
            AgreementDraft draft) {
        return desk.in(file, at -> {
            List<PlacementProblem> problems = new ArrayList<>();
            Optional<Placement.Workplace> workplace = desk.workplace(employer, problems);
            if (kind == null) {
                problems.add(PlacementProblem.KIND_MISSING);
            }
            problems.addAll(draft.problems(at.today(), enrolled(at)));
            if (!problems.isEmpty() || kind == null || workplace.isEmpty()) {
                return desk.rejected(problems);
            }
            PlacementId id = new PlacementId(UuidCreator.getTimeOrderedEpoch());
            UUID agreement = UuidCreator.getTimeOrderedEpoch();
            placements.add(new Placement(id, at.keys(), workplace.get(), kind, at.by(), at.now()));
            placements.add(new Agreement(agreement, at.keys(), id, 1, draft, at.by(), at.now()));
            placements.add(PlacementStep.written(
                    UuidCreator.getTimeOrderedEpoch(),
                    at.keys(),
                    new PlacementStep.Place(id, 1),
                    1,
                    at.by(),
                    at.now()));
            return desk.kept(at, id.value(), 1, List.of(id.value(), agreement));
        });
    }

    private Enrolled enrolled(PlacementDesk.At at) {
        return new Enrolled(
                enrolments.enrolledOn(at.judgement(), at.keys().participant()).orElse(null), policies.calmDays());
    }
}
