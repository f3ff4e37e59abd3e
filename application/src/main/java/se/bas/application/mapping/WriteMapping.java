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
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingDraft;
import se.bas.domain.mapping.MappingPart;
import se.bas.domain.mapping.MappingProblem;
import se.bas.domain.mapping.Mappings;

/** Writes what came of asking about one area: another version of it. Those before are kept. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class WriteMapping {
    private final MappingDesk desk;
    private final Mappings mappings;

    @Inject
    WriteMapping(MappingDesk desk, Mappings mappings) {
        this.desk = desk;
        this.mappings = mappings;
    }

    /**
     * Writes.
     *
     * @param seen the version of the area that was read; 0 when there was none (UIX-14)
     */
    public MappingWriting write(Actor.Staff who, CaseFileId file, MappingArea area, int seen, MappingDraft draft) {
        return desk.in(file, Set.of(area.category()), at -> {
            int version = desk.version(at, area);
            if (seen != version) {
                return desk.rejected(List.of(MappingProblem.CHANGED_MEANWHILE));
            }
            List<MappingProblem> problems = draft.problems(area);
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            mappings.add(new MappingPart(id, at.keys(), area, version + 1, draft, at.by(), at.now()));
            return desk.kept(at, area.category(), version + 1, id);
        });
    }
}
