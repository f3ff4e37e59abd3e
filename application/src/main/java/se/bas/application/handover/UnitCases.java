package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.bas.application.NotAuthorised;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.CaseAccess;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;

/** The cases of a unit as its manager knows them: that they are the unit's, and who has them. */
@Part
class UnitCases {
    private final UnderWay underWay;
    private final DisclosureGate gate;

    @Inject
    UnitCases(UnderWay underWay, DisclosureGate gate) {
        this.underWay = underWay;
        this.gate = gate;
    }

    /**
     * Who acts, if they lead a unit.
     *
     * @throws NotAuthorised for anyone but managers
     */
    Acting managing() {
        Acting acting = underWay.acting();
        if (acting.mandate().role() != Role.MANAGER) {
            throw new NotAuthorised();
        }
        return acting;
    }

    /**
     * Judges each, with an entry in the log for each.
     *
     * @param cases which the database has found to be the unit's
     * @return as many judgements, in the same order
     */
    List<Judgement> judge(List<NetworkRows.UnitCase> cases, Acting acting) {
        return gate.judgeList(
                cases.stream().map(one -> facts(one, acting)).toList(),
                new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY)),
                acting);
    }

    private static OwnFile facts(NetworkRows.UnitCase one, Acting acting) {
        return new OwnFile(
                one.file(),
                one.participant(),
                new CaseAccess.InOwnUnit(),
                List.of(new AgencyFacts(acting.mandate().agency(), true)),
                List.of(),
                List.of(),
                one.at());
    }
}
