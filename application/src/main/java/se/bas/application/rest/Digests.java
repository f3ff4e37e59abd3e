package se.bas.application.rest;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.bas.application.Part;
import se.bas.application.configuration.Secrets;

/** Keyed hashes for the API's own use: each use has a key of its own, made from the server's. */
@Part
public class Digests {
    private final Secrets secrets;

    @Inject
    Digests(Secrets secrets) {
        this.secrets = secrets;
    }

    /** 64 digits. */
    String hex(String use, byte[]... parts) {
        return HexFormat.of().formatHex(of(use, parts));
    }

    /** 32 bytes. */
    byte[] of(String use, byte[]... parts) {
        Mac mac = mac(key(use));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    /** 32 bytes that nothing else uses. */
    byte[] key(String use) {
        return mac(secrets.logKey()).doFinal(("bas api " + use).getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
