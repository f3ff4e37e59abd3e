package se.bas.application.casework;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.configuration.Secrets;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.casework.PersonalNumber.Reading;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/**
 * Gives a participant who was registered without a number the one they turned out to have (PNR-07). If another agency
 * knows the person, the two files belong to one participant from then on; nobody is told. The local number stays
 * searchable.
 */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class GiveNumber {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final EntityManager database;
    private final Secrets secrets;
    private final Trail trail;

    @Inject
    GiveNumber(UnderWay underWay, DisclosureGate gate, EntityManager database, Secrets secrets, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
        this.secrets = secrets;
        this.trail = trail;
    }

    /**
     * Gives it.
     *
     * @param typed the whole number
     * @param level of a coordination number, else null
     */
    public NumberGiven give(Actor.Staff who, CaseFileId file, String typed, @Nullable IdentityLevel level) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judge(file, acting);
        if (!mayGive(acting, judgement)) {
            return new NumberGiven.NotFound(judgement.receipt());
        }
        LocalDate today = ConsentPeriod.day(judgement.receipt().at());
        return switch (PersonalNumber.read(typed, today)) {
            case Reading.Invalid(var problem) ->
                rejected(ParticipantProblem.of(problem), null, file, acting, judgement);
            case Reading.Valid(var number) -> {
                if (number.age(today) < ParticipantDraft.FULL_AGE) {
                    yield rejected(ParticipantProblem.UNDERAGE, null, file, acting, judgement);
                }
                boolean coordination = number.type() == PersonalNumber.Type.COORDINATION;
                if (coordination && level == null) {
                    yield rejected(ParticipantProblem.LEVEL_MISSING, null, file, acting, judgement);
                }
                yield give(number, coordination ? level : null, file, acting, judgement);
            }
        };
    }

    private NumberGiven give(
            PersonalNumber number, @Nullable IdentityLevel level, CaseFileId file, Acting acting, Judgement judgement) {
        NumberHash hash = NumberHash.of(number, secrets.numberKey());
        Object answer = database.createNativeQuery("select give_number(?1, ?2, ?3)")
                .setParameter(1, number.digits())
                .setParameter(2, hash.hex())
                .setParameter(3, level == null ? "" : level.name())
                .getSingleResult();
        return switch (new Row(answer).text(0)) {
            case "GIVEN" -> new NumberGiven.Done(log(Outcome.DONE, hash, file, acting, judgement));
            case "TAKEN" -> rejected(ParticipantProblem.NUMBER_TAKEN, hash, file, acting, judgement);
            case "HAS_NUMBER" -> new NumberGiven.HasNumber(judgement.receipt());
            default -> throw new IllegalStateException("an unknown answer");
        };
    }

    /** Whoever works with the case, assigned or standing in: to know that it is the unit's is too little (PNR-07). */
    private static boolean mayGive(Acting acting, Judgement judgement) {
        return acting.mandate().role() != Role.HOUSING_SUPPORT
                && judgement
                        .ground(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                        .filter(ground -> !(ground instanceof Ground.ManagedUnit))
                        .isPresent();
    }

    private NumberGiven.Rejected rejected(
            ParticipantProblem problem,
            @Nullable NumberHash asked,
            CaseFileId file,
            Acting acting,
            Judgement judgement) {
        return new NumberGiven.Rejected(problem, log(Outcome.REFUSED, asked, file, acting, judgement));
    }

    private Receipt log(
            Outcome outcome, @Nullable NumberHash asked, CaseFileId file, Acting acting, Judgement judgement) {
        Access access =
                judgement.done(file, acting.mandate().agency(), Category.KNOWN_AT_AGENCY, acting.purpose(), List.of());
        return trail.write(underWay.begun(), outcome, access, asked);
    }
}
