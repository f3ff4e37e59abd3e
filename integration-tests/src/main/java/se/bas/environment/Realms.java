package se.bas.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The realms of config/keycloak/realms with this environment's addresses and secrets in them. */
final class Realms {
    private final Map<String, String> byFile;

    private Realms(Map<String, String> byFile) {
        this.byFile = byFile;
    }

    /** Reads them, with each {@code @NAME@} replaced by its value. */
    static Realms render(Path directory, Map<String, String> values) throws IOException {
        Map<String, String> rendered = new TreeMap<>();
        for (Path file : Trees.files(directory)) {
            String text = Files.readString(file);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue());
            }
            rendered.put(file.getFileName().toString(), text);
        }
        return new Realms(rendered);
    }

    /** Realms that are made elsewhere, by the name of their file. */
    static Realms of(Map<String, String> byFile) {
        return new Realms(new TreeMap<>(byFile));
    }

    /** The same for the same content, and only then. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byFile.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> realm : byFile.entrySet()) {
            Files.writeString(directory.resolve(realm.getKey()), realm.getValue());
        }
    }
}
