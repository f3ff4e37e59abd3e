package se.bas.environment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.PersonalNumber;

/**
 * {@code ./bas check}: whether a database is whole, after a restore before its servers start, or any day. It changes nothing.
 * The owner's password and the keys come from the surroundings: {@code BAS_LOG_MAC_KEY} and, for entries sealed before it
 * was changed, every variable whose name begins so.
 */
public final class Check {
    private static final Logger ALL_LIBRARIES = Logger.getLogger("");
    private static final String LOG_KEY = "BAS_LOG_MAC_KEY";

    private Check() {}

    /** Takes {@code --db-url}, {@code --witness} and {@code --write-witness}, each with its value. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ALL_LIBRARIES.setLevel(Level.WARNING);
        try {
            Result result = run(List.of(arguments), System.getenv());
            out.println(result.words());
            System.exit(result.faults().isEmpty() ? 0 : 1);
        } catch (CannotStart e) {
            out.println(e.getMessage());
            System.exit(2);
        }
    }

    /**
     * What was found.
     *
     * @param entries how many entries the log has
     * @param faults one sentence each; empty when the database is whole
     */
    record Result(int entries, List<String> faults) {
        String words() {
            return faults.isEmpty()
                    ? "The database is whole. Log entries checked: " + entries + "."
                    : "The database is NOT whole. Do not start servers on it.\n  - " + String.join("\n  - ", faults);
        }
    }

    static Result run(List<String> arguments, Map<String, String> surroundings) {
        @Nullable String url = null;
        @Nullable Path known = null;
        @Nullable Path written = null;
        for (int at = 0; at < arguments.size(); at += 2) {
            if (at + 1 == arguments.size()) {
                throw new CannotStart(arguments.get(at) + " needs a value; see ./bas help");
            }
            String value = arguments.get(at + 1);
            switch (arguments.get(at)) {
                case "--db-url" -> url = value;
                case "--witness" -> known = Path.of(value);
                case "--write-witness" -> written = Path.of(value);
                default -> throw new CannotStart("Unknown option " + arguments.get(at) + "; see ./bas help");
            }
        }
        if (url == null || !url.startsWith("jdbc:postgresql://")) {
            throw new CannotStart(
                    "Say which database: ./bas check --db-url jdbc:postgresql://host:5432/bas?sslmode=verify-full");
        }
        List<byte[]> keys = surroundings.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(LOG_KEY)
                        && !variable.getValue().isBlank())
                .map(variable -> variable.getValue().getBytes(StandardCharsets.UTF_8))
                .toList();
        if (keys.isEmpty()) {
            throw new CannotStart("The key of the log's seals is read from " + LOG_KEY + ", which is not set.");
        }
        return check(
                url,
                given(surroundings, "BAS_DB_OWNER_PASSWORD"),
                keys,
                Optional.ofNullable(surroundings.get("BAS_NUMBER_KEY")),
                Optional.ofNullable(known),
                Optional.ofNullable(written));
    }

    private static String given(Map<String, String> surroundings, String name) {
        return Optional.ofNullable(surroundings.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() ->
                        new CannotStart("The password of bas_owner is read from " + name + ", which is not set."));
    }

    private static Result check(
            String url,
            String ownerPassword,
            List<byte[]> keys,
            Optional<String> numberKey,
            Optional<Path> known,
            Optional<Path> written) {
        Findings findings = new Findings();
        try (Connection owner = DriverManager.getConnection(url, "bas_owner", ownerPassword)) {
            if (!has(owner, "bas.log_leaf") || !has(owner, "bas.recorded_ground")) {
                findings.add("the tables are missing, or are of an older version; run ./bas migrate first");
                return new Result(0, findings.sentences());
            }
            new Migration(url, ownerPassword, false).fault().ifPresent(findings::add);
            new StructureCheck(owner, findings).run();
            if (numberKey.isPresent()) {
                numbers(owner, numberKey.get().getBytes(StandardCharsets.UTF_8), findings);
            }
            Map<UUID, String> commitments = new LogCheck(owner, keys, findings).run();
            if (known.isPresent()) {
                new Witness(known.get()).compare(commitments, findings);
            }
            if (written.isPresent() && findings.sentences().isEmpty()) {
                new Witness(written.get()).write(commitments);
            }
            return new Result(commitments.size(), findings.sentences());
        } catch (SQLException e) {
            throw new CannotStart("The database cannot be checked: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotStart("The witness cannot be read or written: " + e.getMessage(), e);
        }
    }

    private static boolean has(Connection owner, String table) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('" + table + "') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** With another key, nobody would be found any more. */
    private static void numbers(Connection owner, byte[] key, Findings findings) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                    select i.personal_number, p.number_hash, p.id
                      from bas.identity i join bas.participant p
                        on p.collaboration_id = i.collaboration_id and p.id = i.participant_id
                     where i.personal_number is not null
                    """)) {
            while (row.next()) {
                NumberHash hash = NumberHash.of(PersonalNumber.stored(row.getString(1)), key);
                if (!hash.hex().equals(row.getString(2))) {
                    findings.add(
                            "BAS_NUMBER_KEY is not the one this database was made with", row.getObject(3, UUID.class));
                }
            }
        }
    }
}
