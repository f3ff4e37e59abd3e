package se.bas.domain.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Binds an entry's bytes so that a change shows. */
public final class Seal {
    public static final int SALT_BYTES = 32;

    private static final byte[] COMMITMENT = ascii("BAS log commitment v1\n");
    private static final byte[] MAC = ascii("BAS log mac v1\n");
    private static final String HMAC = "HmacSHA256";

    private final byte[] salt;
    private final byte[] commitment;
    private final byte[] mac;

    private Seal(byte[] salt, byte[] commitment, byte[] mac) {
        this.salt = salt.clone();
        this.commitment = commitment;
        this.mac = mac;
    }

    /**
     * Seals an entry.
     *
     * @param salt {@value #SALT_BYTES} random bytes
     * @param key the server's
     */
    public static Seal of(Entry entry, byte[] salt, byte[] key) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(COMMITMENT);
            digest.update(salt);
            byte[] commitment = digest.digest(CanonicalForm.of(entry));
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(MAC);
            mac.update(bytes(entry.log().value()));
            mac.update(bytes(entry.id().value()));
            return new Seal(salt, commitment, mac.doFinal(commitment));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks SHA-256 or HMAC-SHA-256", missing);
        }
    }

    /** Random bytes without which nobody can guess an entry from its commitment. */
    public byte[] salt() {
        return salt.clone();
    }

    /** SHA-256 over the salt and the entry's bytes: what stays when the entry is disposed of, and what the tree will hold. */
    public byte[] commitment() {
        return commitment.clone();
    }

    /**
     * HMAC-SHA-256 with the server's key over where the entry stands and its commitment: who has only the database cannot
     * make one.
     */
    public byte[] mac() {
        return mac.clone();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
