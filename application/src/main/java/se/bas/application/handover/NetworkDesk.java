package se.bas.application.handover;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.NetworkRole;

/** What writing down who is near has in common. */
@Part
class NetworkDesk {
    /** What somebody near can be about, and what says that one works with the case. */
    static final Set<Category> CONTACTS = contacts();

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Trail trail;

    @Inject
    NetworkDesk(UnderWay underWay, DisclosureGate gate, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.trail = trail;
    }

    private static Set<Category> contacts() {
        Set<Category> about = EnumSet.of(Category.KNOWN_AT_AGENCY, Category.DRAFT);
        Arrays.stream(NetworkRole.values()).map(NetworkRole::category).forEach(about::add);
        return about;
    }

    /** The case that something is done in, once the gate has said yes. */
    record At(CaseFileId file, Judgement judgement, Keys keys, StaffId by, Instant now) {}

    /**
     * Does something in a case that the asker works with; not found for any other.
     *
     * @param about what more than the case the act is about
     */
    NetworkWriting in(CaseFileId file, Set<Category> about, Function<At, NetworkWriting> act) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, about, acting);
        if (!CaseNetwork.given(judgement, acting)) {
            return new NetworkWriting.NotFound(judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        return act.apply(new At(
                file,
                judgement,
                keys,
                acting.mandate().staff(),
                judgement.receipt().at()));
    }

    NetworkWriting kept(At at, UUID id, Category category) {
        return new NetworkWriting.Kept(
                id,
                trail.write(
                        underWay.begun(),
                        Outcome.DONE,
                        at.judgement()
                                .done(
                                        at.file(),
                                        at.keys().owner(),
                                        category,
                                        underWay.acting().purpose(),
                                        List.of(id)),
                        null));
    }

    NetworkWriting rejected(List<NetworkProblem> problems) {
        return new NetworkWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }

    NetworkWriting notFound(At at) {
        return new NetworkWriting.NotFound(at.judgement().receipt());
    }
}
