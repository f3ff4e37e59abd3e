package se.bas.environment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the whole log: every seal, what is searched against what is sealed, and the log against the facts it must
 * know of. It cannot see that a whole installation was put back to an earlier state; a {@link Witness} can.
 */
final class LogCheck {
    /**
     * A kind of row.
     *
     * @param useCase how the names of the use cases begin that make it
     * @param ids what their entries name, the participant, and the instant
     */
    private record Fact(String name, String useCase, String ids) {}

    /** What an entry says it touched, done by a use case. */
    private record Touch(String useCase, UUID object) {}

    /** A demo is loaded by a job whose entries name the person, not each consent. */
    private static final String DEMO = "LoadDemo";

    private static final String LOG = """
        select e.id, e.log_id, e.at, e.actor, e.account, e.mandate_id, e.acting_agency_id, e.acting_unit_id, e.correlation,
               e.use_case, e.outcome, e.case_file_id, l.entry_id, l.log_id as leaf_log, l.acting_agency_id as leaf_agency,
               l.payload, l.salt, l.commitment, l.mac,
               (select count(*) from bas.log_access a where a.entry_id = coalesce(e.id, l.entry_id)) as lines
          from bas.log_entry e full join bas.log_leaf l on l.entry_id = e.id
        """;

    /** What never comes to be without an entry that names it. */
    private static final List<Fact> LOGGED = List.of(
            new Fact("a consent", "Register", "select id, participant_id, registered_at from bas.consent"),
            new Fact(
                    "a withdrawal",
                    "Withdraw",
                    "select consent_id, participant_id, ended_at from bas.consent_ending where kind = 'WITHDRAWN'"),
            new Fact(
                    "an annulment",
                    "Annul",
                    "select consent_id, participant_id, ended_at from bas.consent_ending where kind = 'ANNULLED'"),
            new Fact("a recorded ground", "Record", "select id, participant_id, recorded_at from bas.recorded_ground"),
            new Fact("a cover", "GiveCover", "select id, participant_id, granted_at from bas.cover"));

    /** What an entry with this use case, done, says is there. */
    private static final Map<String, String> MADE = Map.of(
            "RegisterConsent", "select id from bas.consent",
            "RecordGround", "select id from bas.recorded_ground",
            "GiveCover", "select id from bas.cover");

    /** When something happened that the log tells of at the same instant or later. */
    private static final String NEWEST_FACT = """
        select greatest((select max(registered_at) from bas.consent), (select max(ended_at) from bas.consent_ending))
        """;

    private final Connection owner;
    private final List<byte[]> keys;
    private final Findings findings;
    private final Map<UUID, String> commitments = new HashMap<>();
    private final Set<Touch> touched = new HashSet<>();
    private final Map<UUID, Instant> demoParticipants = new HashMap<>();
    private final Map<UUID, String> made = new HashMap<>();
    private @Nullable Instant newest;

    /**
     * A check.
     *
     * @param keys of the log's mac: today's and every earlier one
     */
    LogCheck(Connection owner, List<byte[]> keys, Findings findings) {
        this.owner = owner;
        this.keys = keys;
        this.findings = findings;
    }

    /** Gives the commitment of every entry, as hexadecimal text. */
    Map<UUID, String> run() throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            // The log may be larger than memory.
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery(LOG)) {
                while (row.next()) {
                    entry(row);
                }
            }
        }
        factsAreInTheLog();
        logIsInTheFacts();
        owner.rollback();
        owner.setAutoCommit(true);
        return commitments;
    }

    private void entry(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID leaf = row.getObject("entry_id", UUID.class);
        if (id == null || leaf == null) {
            findings.add("log entries without their seal, or seals without their entry", id == null ? leaf : id);
            return;
        }
        byte[] commitment = row.getBytes("commitment");
        commitments.put(id, HexFormat.of().formatHex(commitment));
        byte[] payload = row.getBytes("payload");
        if (!MessageDigest.isEqual(commitment, commitment(row.getBytes("salt"), payload))) {
            findings.add("log entries whose bytes were changed", id);
            return;
        }
        if (keys.stream().noneMatch(key -> sealed(row, id, commitment, key))) {
            findings.add("log entries sealed with another key than those given", id);
        }
        try {
            SealedEntry sealed = SealedEntry.read(payload);
            if (!saysTheSame(row, sealed)) {
                findings.add("log entries whose searched columns differ from what is sealed", id);
            }
            remember(sealed);
        } catch (SealedEntry.Unreadable unreadable) {
            findings.add("log entries that cannot be read: " + unreadable.getMessage(), id);
        }
    }

    private void remember(SealedEntry entry) {
        newest = newest == null || entry.at().isAfter(newest) ? entry.at() : newest;
        if (!entry.outcome().equals("DONE")) {
            return;
        }
        LOGGED.stream()
                .filter(fact -> entry.useCase().startsWith(fact.useCase()))
                .forEach(fact -> entry.objects().forEach(object -> touched.add(new Touch(fact.useCase(), object))));
        if (entry.useCase().equals(DEMO) && entry.participant() != null) {
            demoParticipants.merge(entry.participant(), entry.at(), (one, other) -> one.isAfter(other) ? one : other);
        }
        if (MADE.containsKey(entry.useCase())) {
            entry.objects().forEach(object -> made.put(object, entry.useCase()));
        }
    }

    private static boolean saysTheSame(ResultSet row, SealedEntry sealed) throws SQLException {
        return sealed.id().equals(row.getObject("id"))
                && sealed.log().equals(row.getObject("log_id"))
                && sealed.log().equals(row.getObject("leaf_log"))
                && sealed.at().equals(row.getObject("at", OffsetDateTime.class).toInstant())
                && sealed.actor().equals(row.getString("actor"))
                && sealed.account().equals(row.getString("account"))
                && Objects.equals(sealed.mandate(), row.getObject("mandate_id"))
                && Objects.equals(sealed.agency(), row.getObject("acting_agency_id"))
                && Objects.equals(sealed.agency(), row.getObject("leaf_agency"))
                && Objects.equals(sealed.unit(), row.getObject("acting_unit_id"))
                && sealed.correlation().equals(row.getObject("correlation"))
                && sealed.useCase().equals(row.getString("use_case"))
                && sealed.outcome().equals(row.getString("outcome"))
                && Objects.equals(sealed.caseFile(), row.getObject("case_file_id"))
                && sealed.lines() == row.getInt("lines");
    }

    private void factsAreInTheLog() throws SQLException {
        for (Fact kind : LOGGED) {
            try (Statement statement = owner.createStatement();
                    ResultSet row = statement.executeQuery(kind.ids())) {
                while (row.next()) {
                    UUID fact = row.getObject(1, UUID.class);
                    if (!touched.contains(new Touch(kind.useCase(), fact)) && !isDemos(row)) {
                        findings.add("the log is shorter than the facts: it does not know of " + kind.name(), fact);
                    }
                }
            }
        }
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(NEWEST_FACT)) {
            row.next();
            OffsetDateTime fact = row.getObject(1, OffsetDateTime.class);
            if (fact != null && (newest == null || newest.isBefore(fact.toInstant()))) {
                findings.add("the log ends before the newest fact, which is of " + fact.toInstant());
            }
        }
    }

    /** The demo's people come with a past of their own; whatever is done after they were loaded is logged. */
    private boolean isDemos(ResultSet row) throws SQLException {
        Instant loaded = demoParticipants.get(row.getObject(2, UUID.class));
        return loaded != null
                && !row.getObject(3, OffsetDateTime.class).toInstant().isAfter(loaded);
    }

    private void logIsInTheFacts() throws SQLException {
        for (Map.Entry<String, String> kind : MADE.entrySet()) {
            Set<UUID> there = new HashSet<>();
            try (Statement statement = owner.createStatement();
                    ResultSet row = statement.executeQuery(kind.getValue())) {
                while (row.next()) {
                    there.add(row.getObject(1, UUID.class));
                }
            }
            made.forEach((object, useCase) -> {
                if (useCase.equals(kind.getKey()) && !there.contains(object)) {
                    findings.add("facts are missing that the log knows of (" + useCase + ")", object);
                }
            });
        }
    }

    private static byte[] commitment(byte[] salt, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("BAS log commitment v1\n".getBytes(US_ASCII));
            digest.update(salt);
            return digest.digest(payload);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static boolean sealed(ResultSet row, UUID id, byte[] commitment, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update("BAS log mac v1\n".getBytes(US_ASCII));
            mac.update(bytes(row.getObject("leaf_log", UUID.class)));
            mac.update(bytes(id));
            return MessageDigest.isEqual(mac.doFinal(commitment), row.getBytes("mac"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("a row that has been read can be read", unreadable);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
