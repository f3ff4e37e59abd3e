package se.bas.application.mapping;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.mapping.MappingDraft;
import se.bas.domain.mapping.MappingProblem;
import se.bas.domain.mapping.MappingReason;
import se.bas.domain.mapping.Mappings;

/** Says why the first placement may begin before everything has been asked about (PRO-05). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class ExcuseMapping {
    private final MappingDesk desk;
    private final Mappings mappings;

    @Inject
    ExcuseMapping(MappingDesk desk, Mappings mappings) {
        this.desk = desk;
        this.mappings = mappings;
    }

    /** Writes it; the newest is shown. */
    public MappingWriting excuse(Actor.Staff who, CaseFileId file, String reason) {
        return desk.in(file, Set.of(Category.WORK_MAPPING), at -> {
            List<MappingProblem> problems = MappingDraft.reasonProblems(reason);
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            mappings.add(new MappingReason(id, at.keys(), reason, at.by(), at.now()));
            return desk.kept(at, Category.WORK_MAPPING, 0, id);
        });
    }
}
