package se.bas.environment;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The commitments of a log's entries, kept in a file where the database's administrators do not reach. It shows what a
 * database alone cannot: that entries which once were there are gone. A commitment tells nothing about what it stands for.
 */
record Witness(Path file) {

    /** Writes one line for each entry, by id: the id, a space, the commitment. */
    void write(Map<UUID, String> commitments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<UUID, String> entry : new TreeMap<>(commitments).entrySet()) {
                out.write(entry.getKey() + " " + entry.getValue() + "\n");
            }
        }
    }

    /** Adds a finding for every entry of the file that is not, or no longer so, in the log. */
    void compare(Map<UUID, String> commitments, Findings findings) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line : in.lines().toList()) {
                List<String> parts = List.of(line.strip().split(" ", 2));
                if (parts.size() != 2 || !parts.getFirst().matches("[0-9a-f-]{36}")) {
                    throw new CannotStart(file + " is no witness: each line is an entry's id and its commitment.");
                }
                UUID id = UUID.fromString(parts.getFirst());
                if (!parts.getLast().equals(commitments.get(id))) {
                    findings.add("log entries that the witness knows are gone, or are others", id);
                }
            }
        }
    }
}
