package se.bas.application.mapping;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingPart;
import se.bas.domain.mapping.MappingProblem;
import se.bas.domain.mapping.Mappings;

/** What writing in the own mapping has in common: the gate first, one at a time, and the log last. */
@Part
class MappingDesk {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Mappings mappings;
    private final Trail trail;

    @Inject
    MappingDesk(UnderWay underWay, DisclosureGate gate, Mappings mappings, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.mappings = mappings;
        this.trail = trail;
    }

    /** The case that something is written in, once the gate has said yes. */
    record At(CaseFileId file, Judgement judgement, Keys keys, StaffId by, Instant now) {}

    /** Writes something of some kinds, in a case that the asker works with; not found for any other. */
    MappingWriting in(CaseFileId file, Set<Category> kinds, Function<At, MappingWriting> act) {
        Acting acting = underWay.acting();
        EnumSet<Category> asked = EnumSet.of(Category.KNOWN_AT_AGENCY, Category.DRAFT);
        asked.addAll(kinds);
        Judgement judgement = gate.judgeOwn(file, asked, acting);
        if (!given(judgement, acting)
                || !kinds.stream()
                        .allMatch(kind -> judgement.permits(acting.mandate().agency(), kind))) {
            return new MappingWriting.NotFound(judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        mappings.queueFor(keys.participant());
        return act.apply(new At(
                file,
                judgement,
                keys,
                acting.mandate().staff(),
                judgement.receipt().at()));
    }

    /** Whether the asker works with the case. */
    static boolean given(Judgement judgement, Acting acting) {
        return acting.mandate().role() == Role.CASEWORKER
                // Drafts are for those who work with the case; so a manager who merely leads the unit writes nothing.
                && judgement.permits(acting.mandate().agency(), Category.DRAFT);
    }

    /** How often the own agency has written about an area; 0 when it has not. */
    int version(At at, MappingArea area) {
        return own(at).stream()
                .filter(part -> part.area() == area)
                .mapToInt(MappingPart::version)
                .max()
                .orElse(0);
    }

    private List<MappingPart> own(At at) {
        return mappings.partsOf(at.keys().participant()).stream()
                .flatMap(locked -> at.judgement().reveal(locked, (part, ground) -> part).stream())
                .filter(part -> part.owner().equals(at.keys().owner()))
                .toList();
    }

    /** It is written: the log says what, beside what was looked at. */
    MappingWriting kept(At at, Category kind, int version, UUID id) {
        Receipt receipt = trail.write(
                underWay.begun(),
                Outcome.DONE,
                at.judgement()
                        .done(
                                at.file(),
                                at.keys().owner(),
                                kind,
                                underWay.acting().purpose(),
                                List.of(id)),
                null);
        return new MappingWriting.Kept(version, receipt);
    }

    MappingWriting rejected(List<MappingProblem> problems) {
        return new MappingWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
