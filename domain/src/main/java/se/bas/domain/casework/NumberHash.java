package se.bas.domain.casework;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 of a personal identity number with the installation's key: joins what two agencies hold on one person,
 * and lets the log say that somebody searched for the same number twice, without either having the number.
 *
 * @param hex 64 hexadecimal digits
 */
public record NumberHash(String hex) {
    private static final String HMAC = "HmacSHA256";

    public static NumberHash of(PersonalNumber number, byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return new NumberHash(
                    HexFormat.of().formatHex(mac.doFinal(number.digits().getBytes(StandardCharsets.US_ASCII))));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", missing);
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return "hash of a number";
    }
}
