package se.bas.application.consent;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Participations;
import se.bas.application.audit.Trail;
import se.bas.application.edition.InformationText;
import se.bas.application.edition.InformationTexts;
import se.bas.application.edition.Policies;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentProblem;
import se.bas.domain.consent.Consents;
import se.bas.domain.consent.Follows;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.edition.TextLanguage;

/** Registers that a participant lets my agency disclose some things to one unit of another (OSL 12:2; CON-12–16). */
@UseCase
@ForPurpose(value = Purpose.COORDINATION, changesGrounds = true)
public class RegisterConsent {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Participations participations;
    private final Consents consents;
    private final Policies policies;
    private final InformationTexts informationTexts;
    private final Trail trail;

    @Inject
    RegisterConsent(
            UnderWay underWay,
            DisclosureGate gate,
            Participations participations,
            Consents consents,
            Policies policies,
            InformationTexts informationTexts,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.participations = participations;
        this.consents = consents;
        this.policies = policies;
        this.informationTexts = informationTexts;
        this.trail = trail;
    }

    /** Nothing is stored unless everything the law asks for is there. */
    public Registration register(Actor.Staff who, CaseFileId file, ConsentDraft draft) {
        return registerAfter(file, draft, null);
    }

    /** As a renewal of an earlier consent (CON-16), or in the place of one registered in error (CON-23). */
    public Registration registerFollowing(Actor.Staff who, CaseFileId file, ConsentDraft draft, Follows follows) {
        return registerAfter(file, draft, follows);
    }

    private Registration registerAfter(CaseFileId file, ConsentDraft draft, @Nullable Follows follows) {
        Acting acting = underWay.acting();
        ConsentId id = new ConsentId(UuidCreator.getTimeOrderedEpoch());
        AgencyId discloser = acting.mandate().agency();
        Judgement judgement = gate.judge(file, acting);
        if (acting.mandate().role() != Role.CASEWORKER || !judgement.permits(discloser, Category.CONSENT)) {
            return new Registration.NotFound(judgement.receipt());
        }
        Instant now = judgement.receipt().at();
        if (follows != null && !possible(follows, judgement, discloser, now)) {
            return new Registration.NotFound(judgement.receipt());
        }
        Map<UnitId, AgencyId> possible =
                participations.possibleRecipients().stream().collect(toUnmodifiableMap(Unit::unitId, Unit::agency));
        InformationText shown = shown(draft);
        ConsentDraft.Terms terms = new ConsentDraft.Terms(policies.consentMonths(), shown.version());
        List<ConsentProblem> problems = draft.problems(possible.keySet(), terms, now);
        UnitId recipient = draft.recipientUnit();
        AgencyId recipientAgency = recipient == null ? null : possible.get(recipient);
        if (!problems.isEmpty() || recipientAgency == null) {
            trail.write(underWay.begun(), Outcome.REFUSED, access(judgement, file, List.of()), null);
            return new Registration.Rejected(problems, judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(), discloser, judgement.subject().orElseThrow());
        consents.add(Consent.register(
                id,
                keys,
                recipientAgency,
                draft,
                follows,
                acting.mandate().staff(),
                shown.hash(TextLanguage.shownTo(requireNonNull(draft.language()))),
                now,
                UuidCreator::getTimeOrderedEpoch));
        Access registered = access(judgement, file, List.of(id.value()));
        return new Registration.Registered(id, trail.write(underWay.begun(), Outcome.DONE, registered, null));
    }

    /** What is shown today, unless the draft names what was shown on the day when the consent was given. */
    private InformationText shown(ConsentDraft draft) {
        InformationText today = informationTexts.inForce();
        String named = draft.informationVersion();
        Instant given = draft.givenAt();
        return named == null || given == null || named.equals(today.version())
                ? today
                : informationTexts.shownOn(ConsentPeriod.day(given), named).orElse(today);
    }

    private boolean possible(Follows follows, Judgement judgement, AgencyId discloser, Instant now) {
        return consents.of(judgement.subject().orElseThrow()).stream()
                .map(locked -> judgement.reveal(locked, (consent, ground) -> consent))
                .flatMap(Optional::stream)
                .filter(consent -> consent.consentId().equals(follows.earlier()))
                .anyMatch(consent -> consent.owner().equals(discloser)
                        && follows.possibleAfter(consent.terms().statusAt(now)));
    }

    private Access access(Judgement judgement, CaseFileId file, List<UUID> objects) {
        Acting acting = underWay.acting();
        return judgement.done(file, acting.mandate().agency(), Category.CONSENT, acting.purpose(), objects);
    }
}
