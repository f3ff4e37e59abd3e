package se.bas.application.configuration;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bas.application.Part;

/** The server's keys. Without them nothing is logged or looked up, so nothing works. */
@Part
public class Secrets {
    private final byte[] logKey;
    private final byte[] numberKey;

    @Inject
    Secrets(
            @ConfigProperty(name = "bas.log.mac-key") Optional<String> logKey,
            @ConfigProperty(name = "bas.number-key") Optional<String> numberKey) {
        this.logKey = key("bas.log.mac-key", logKey);
        this.numberKey = key("bas.number-key", numberKey);
    }

    private static byte[] key(String name, Optional<String> value) {
        byte[] key = value.orElse("").getBytes(StandardCharsets.UTF_8);
        if (key.length < Secret.LEAST_BYTES) {
            throw new IllegalStateException(name + " must have at least " + Secret.LEAST_BYTES + " bytes");
        }
        return key;
    }

    /** Seals log entries. */
    public byte[] logKey() {
        return logKey.clone();
    }

    /** Hashes personal identity numbers. */
    public byte[] numberKey() {
        return numberKey.clone();
    }
}
