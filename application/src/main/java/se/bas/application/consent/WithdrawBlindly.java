package se.bas.application.consent;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.FreshSignIn;
import se.bas.application.InFullSteps;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.configuration.Secrets;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Purpose;

/**
 * Registers that a person has withdrawn whatever they agreed to, by staff who need not know whether there was anything
 * (CON-30). The answer is the same for everyone; the disclosers read in their log what was withdrawn. It takes a fresh
 * sign-in, being done on behalf of somebody whose case one may not open (IDA-10).
 */
@UseCase
@InFullSteps
@FreshSignIn
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.REGISTRY, Purpose.MANAGEMENT, Purpose.LOG_REVIEW},
        changesGrounds = true)
public class WithdrawBlindly {
    private final UnderWay underWay;
    private final EntityManager database;
    private final Secrets secrets;
    private final Trail trail;

    @Inject
    WithdrawBlindly(UnderWay underWay, EntityManager database, Secrets secrets, Trail trail) {
        this.underWay = underWay;
        this.database = database;
        this.secrets = secrets;
        this.trail = trail;
    }

    /**
     * Withdraws all that the person has agreed to in the collaboration.
     *
     * @param typed the person's whole number
     * @throws NotAuthorised for an administrator, who has nothing to do with participants
     */
    public Withdrawal withdraw(Actor.Staff who, String typed) {
        Acting acting = underWay.acting();
        if (!acting.mandate().purposes().contains(acting.purpose())) {
            throw new NotAuthorised();
        }
        return switch (PersonalNumber.read(typed, ConsentPeriod.day(acting.at()))) {
            case PersonalNumber.Reading.Invalid(var problem) -> {
                trail.write(underWay.begun(), Outcome.REFUSED);
                yield new Withdrawal.NotANumber(problem);
            }
            case PersonalNumber.Reading.Valid(var number) -> withdraw(NumberHash.of(number, secrets.numberKey()));
        };
    }

    private Withdrawal withdraw(NumberHash number) {
        List<?> rows = database.createNativeQuery(
                        "select discloser, participant_id, consent_id, at from withdraw_blindly(?1)")
                .setParameter(1, number.hex())
                .getResultList();
        // The last row has nothing but the instant, whatever was found.
        List<Row> withdrawn =
                rows.subList(0, rows.size() - 1).stream().map(Row::new).toList();
        Instant at = new Row(rows.getLast()).instant(3);
        return new Withdrawal.Done(trail.writeUntimed(underWay.begun(), Outcome.DONE, access(withdrawn, at), number));
    }

    private Access access(List<Row> withdrawn, Instant at) {
        List<UUID> consents = withdrawn.stream().map(row -> row.id(2)).toList();
        Set<UUID> disclosers =
                withdrawn.stream().collect(groupingBy(row -> row.id(0))).keySet();
        return new Access(participant(withdrawn), null, consents, lines(disclosers), at);
    }

    private List<Access.Line> lines(Set<UUID> disclosers) {
        return disclosers.stream()
                .sorted()
                .map(discloser -> new Access.Line(
                        new AgencyId(discloser),
                        new TreeSet<>(Set.of(Category.CONSENT)),
                        underWay.acting().purpose(),
                        new Decision.Permit(new Ground.ParticipantsWill()),
                        true))
                .toList();
    }

    private static @Nullable ParticipantId participant(List<Row> withdrawn) {
        return withdrawn.isEmpty()
                ? null
                : new ParticipantId(withdrawn.getFirst().id(1));
    }
}
