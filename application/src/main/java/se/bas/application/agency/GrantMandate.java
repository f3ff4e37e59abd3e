package se.bas.application.agency;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.FreshSignIn;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Administration;
import se.bas.domain.agency.MandateDraft;
import se.bas.domain.agency.MandateDraft.Surroundings;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.MandateProblem;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.Unit;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Receipt;

/**
 * Grants somebody of the own agency a mandate; it gives nothing until a second person has approved it (D2, IDA-05). Takes a
 * fresh sign-in (IDA-10).
 */
@UseCase
@FreshSignIn
public class GrantMandate {
    private final UnderWay underWay;
    private final AgencyMandates mandates;
    private final AgencyPlaces places;
    private final Trail trail;

    @Inject
    GrantMandate(UnderWay underWay, AgencyMandates mandates, AgencyPlaces places, Trail trail) {
        this.underWay = underWay;
        this.mandates = mandates;
        this.places = places;
        this.trail = trail;
    }

    /** Nothing is stored unless all is there and nothing speaks against it. */
    public MandateGrant grant(Actor.Staff who, MandateDraft draft) {
        Surroundings around = surroundings(draft);
        List<MandateProblem> problems = draft.problems(around);
        MandateId id = new MandateId(UuidCreator.getTimeOrderedEpoch());
        if (!problems.isEmpty()) {
            Receipt receipt = trail.write(underWay.begun(), Outcome.REFUSED);
            return new MandateGrant.Rejected(problems, receipt);
        }
        AgencyMandates.Done done = mandates.grant(
                id,
                draft.person(),
                draft.affiliationAt(around.organisationNumber()),
                draft.name() == null ? "" : draft.name().strip(),
                requireNonNull(draft.unit()),
                requireNonNull(draft.role()),
                requireNonNull(draft.from()),
                requireNonNull(draft.until()));
        Receipt receipt = trail.write(
                underWay.begun(), done.problem().isEmpty() ? Outcome.DONE : Outcome.REFUSED, done.objects(id));
        return done.problem()
                .<MandateGrant>map(code -> new MandateGrant.Rejected(List.of(MandateProblem.valueOf(code)), receipt))
                .orElseGet(() -> new MandateGrant.Proposed(id, receipt));
    }

    private Surroundings surroundings(MandateDraft draft) {
        Administration granter = mandates.administration();
        List<MandateChoices.Person> staff = mandates.staff();
        Set<StaffId> ids = staff.stream().map(MandateChoices.Person::id).collect(Collectors.toUnmodifiableSet());
        StaffId person = draft.person();
        return new Surroundings(
                granter,
                places.organisationNumber(),
                places.units().stream().map(Unit::unitId).collect(Collectors.toUnmodifiableSet()),
                ids,
                staff.stream()
                        .filter(one -> !one.affiliationFree())
                        .map(one -> one.affiliation() == null ? "" : one.affiliation())
                        .collect(Collectors.toUnmodifiableSet()),
                person == null ? List.of() : mandates.heldBy(person),
                mandates.today());
    }
}
