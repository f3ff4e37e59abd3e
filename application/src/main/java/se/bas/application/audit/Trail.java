package se.bas.application.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.UnderWay.Begun;
import se.bas.application.configuration.Secrets;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.audit.LogAccess;
import se.bas.domain.audit.LogEntry;
import se.bas.domain.audit.LogId;
import se.bas.domain.audit.LogLeaf;
import se.bas.domain.audit.Seal;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.AccessLog;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.Receipt;

/** Writes the log, in the transaction of the use case. It flushes, so that what cannot be written stops what follows. */
@Part
public class Trail implements AccessLog {
    private final EntityManager database;
    private final UnderWay underWay;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Trail(EntityManager database, UnderWay underWay, Secrets secrets) {
        this.database = database;
        this.underWay = underWay;
        this.secrets = secrets;
    }

    @Override
    public List<Receipt> write(Acting acting, List<Access> accesses) {
        Begun begun = underWay.begun().named(acting.useCase());
        List<Receipt> receipts = accesses.stream()
                .map(access -> persist(entry(newId(), begun, Outcome.DONE, access, null, null)))
                .toList();
        database.flush();
        return receipts;
    }

    /** One entry about no participant: a sign-in, a choice of mandate, an attempt that broke. */
    public Receipt write(Begun begun, Outcome outcome) {
        return write(begun, outcome, nobody(begun), null);
    }

    /** One entry about no participant, with what was touched: a mandate, its holder. */
    public Receipt write(Begun begun, Outcome outcome, List<UUID> objects) {
        return write(begun, outcome, new Access(null, null, objects, List.of(), begun.at()), null);
    }

    /**
     * One entry about an account that has no mandate yet.
     *
     * @param agency whose account it is, so that its auditors can read of it; empty when that is not known
     * @param objects whom it was bound to, or meant for; empty when nobody
     */
    public Receipt writeOf(Optional<AgencyId> agency, Begun begun, Outcome outcome, List<UUID> objects) {
        Access access = new Access(null, null, objects, List.of(), begun.at());
        Receipt receipt = persist(entry(newId(), begun, outcome, access, null, agency.orElse(null)));
        database.flush();
        return receipt;
    }

    /**
     * One entry.
     *
     * @param number the hash of a number that was searched for, null when none was
     */
    public Receipt write(Begun begun, Outcome outcome, Access access, @Nullable NumberHash number) {
        Receipt receipt = persist(entry(newId(), begun, outcome, access, number, null));
        database.flush();
        return receipt;
    }

    /**
     * What an entry among many is about.
     *
     * @param number the hash of a number that was searched for, null when none was
     */
    public record Asked(Access access, @Nullable NumberHash number) {}

    /**
     * Many entries, sent together, and not kept in memory longer than that.
     *
     * @return the receipts, in their order
     */
    public List<Receipt> writeMany(Begun begun, Outcome outcome, List<Asked> many) {
        List<Receipt> receipts = many.stream()
                .map(one -> persist(entry(newId(), begun, outcome, one.access(), one.number(), null)))
                .toList();
        database.flush();
        database.clear();
        return receipts;
    }

    /** One entry whose id has its own instant instead of that of writing, which would tell how long it took (CON-04). */
    public Receipt writeUntimed(Begun begun, Outcome outcome, Access access, NumberHash number) {
        EntryId id = new EntryId(UuidCreator.getTimeOrderedEpoch(access.at()));
        Receipt receipt = persist(entry(id, begun, outcome, access, number, null));
        database.flush();
        return receipt;
    }

    private static EntryId newId() {
        return new EntryId(UuidCreator.getTimeOrderedEpoch());
    }

    private static Access nobody(Begun begun) {
        return new Access(null, null, List.of(), List.of(), begun.at());
    }

    private Receipt persist(Entry entry) {
        byte[] salt = new byte[Seal.SALT_BYTES];
        random.nextBytes(salt);
        database.persist(new LogEntry(entry));
        IntStream.range(0, entry.lines().size())
                .forEach(line -> database.persist(new LogAccess(UuidCreator.getTimeOrderedEpoch(), entry, line)));
        database.persist(new LogLeaf(entry, Seal.of(entry, salt, secrets.logKey())));
        return new Receipt(entry.id(), entry.at());
    }

    private static Entry entry(
            EntryId id,
            Begun begun,
            Outcome outcome,
            Access access,
            @Nullable NumberHash number,
            @Nullable AgencyId accountsAgency) {
        MandateInForce mandate = begun.acting() == null ? null : begun.acting().mandate();
        Who who = Who.of(begun.actor(), mandate);
        ParticipantId participant = access.participant();
        CaseFileId file = access.file();
        return new Entry(
                id,
                who.log(),
                access.at(),
                who.kind(),
                who.account(),
                mandate == null ? null : mandate.id().value(),
                accountsAgency == null ? who.agency() : accountsAgency.value(),
                mandate == null ? null : mandate.unit().value(),
                begun.actor().origin().session(),
                begun.actor().origin().address(),
                begun.actor().origin().correlation(),
                begun.useCase(),
                outcome,
                participant == null ? null : participant.value(),
                file == null ? null : file.value(),
                number,
                access.objects(),
                access.lines());
    }

    private record Who(
            String kind, String account, @Nullable UUID agency, LogId log) {
        static Who of(Actor actor, @Nullable MandateInForce mandate) {
            return switch (actor) {
                case Actor.Staff staff
                when mandate != null ->
                    new Who(
                            "STAFF",
                            mandate.staff().value().toString(),
                            mandate.agency().value(),
                            LogId.of(mandate.collaboration()));
                case Actor.Staff staff -> new Who("STAFF", account(staff.account()), null, LogId.INSTALLATION);
                case Actor.Newcomer newcomer ->
                    new Who("NEWCOMER", account(newcomer.account()), null, LogId.INSTALLATION);
                case Actor.Job job -> new Who("JOB", job.name(), job.agency().value(), LogId.of(job.collaboration()));
            };
        }

        private static String account(Account account) {
            return account.provider() + "/" + account.subject();
        }
    }
}
