package se.bas.application.rest;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.rest.Fault.Kind;
import se.bas.application.rest.Flaw.Reason;
import se.bas.domain.agency.Actor;

/**
 * Where a list goes on. Sealed with the server's key, for one actor, one list and one question: nobody can read a cursor,
 * make one, or use another's. The same place gives the same cursor.
 */
@Part
public class Cursors {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Digests digests;

    @Inject
    Cursors(Digests digests) {
        this.digests = digests;
    }

    /**
     * Seals a place.
     *
     * @param list the list and all that it was asked for, but for how many
     */
    public String seal(String place, Actor.Staff who, String list) {
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        byte[] bound = bound(who, list);
        byte[] nonce = Arrays.copyOf(digests.of("cursor nonce", bound, text), NONCE);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound, text);
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * The place that was sealed.
     *
     * @throws TurnedDown for anything but what this actor was given for this list
     */
    public String open(String cursor, Actor.Staff who, String list) {
        byte @Nullable [] place = opened(cursor, bound(who, list));
        if (place == null) {
            throw new TurnedDown(Fault.of(Kind.BAD_HEADER, Flaw.of("cursor", Reason.NOT_A_CURSOR)));
        }
        return new String(place, StandardCharsets.UTF_8);
    }

    private byte @Nullable [] opened(String cursor, byte[] bound) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            return all.length <= NONCE
                    ? null
                    : cipher(
                            Cipher.DECRYPT_MODE,
                            Arrays.copyOf(all, NONCE),
                            bound,
                            Arrays.copyOfRange(all, NONCE, all.length));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static byte[] bound(Actor.Staff who, String list) {
        return String.join(
                        "\n",
                        who.account().provider(),
                        who.account().subject(),
                        who.mandate().toString(),
                        list)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Throws IllegalArgumentException for what was not sealed here. */
    private byte[] cipher(int mode, byte[] nonce, byte[] bound, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(digests.key("cursor"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("not sealed here", broken);
        }
    }
}
