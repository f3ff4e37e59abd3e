package se.bas.environment;

import java.nio.charset.StandardCharsets;

/** The keys that the test environment gives its server: for checking what the server made with them. */
public final class TestKeys {
    private TestKeys() {}

    /** Seals log entries. */
    public static byte[] logMac() {
        return secrets().logMacKey().getBytes(StandardCharsets.UTF_8);
    }

    /** Hashes personal identity numbers. */
    public static byte[] number() {
        return secrets().numberKey().getBytes(StandardCharsets.UTF_8);
    }

    private static DevelopmentSecrets secrets() {
        return DevelopmentSecrets.of(System.getenv());
    }
}
