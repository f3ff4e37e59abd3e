package se.bas.ui.agency;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import se.bas.application.agency.identity.TokenAccount;
import se.bas.domain.agency.Account;

/** What our Keycloak says about the one who signed in, in the id token that Liberty keeps. */
final class IdentityToken {
    // Liberty's own class, which no artifact for compiling against holds.
    private static final String PROPAGATION = "com.ibm.websphere.security.openidconnect.PropagationHelper";

    private IdentityToken() {}

    /**
     * A sign-in.
     *
     * @param raw the token itself, to show Keycloak whose session ends
     * @param access the token that came beside it, to ask Keycloak whether the sign-in still holds; null when none came
     * @param at when they proved who they are, null when that is not known
     */
    record SignedInAs(
            Account account,
            String raw,
            @Nullable String access,
            @Nullable Instant at) {
        String tokenId() {
            return idOf(raw);
        }

        /** The session at our Keycloak that it came out of, under a name from which it cannot be made again. */
        String session() {
            return sessionOf(raw);
        }

        @Override
        public String toString() {
            return "sign-in";
        }
    }

    /** The sign-in of this request, as the agency's own identity provider vouches for it (IDA-01). */
    static Optional<SignedInAs> read() {
        return token().flatMap(token -> call(token, "getRawIdToken").map(raw -> {
            Account account =
                    TokenAccount.of(name -> call(token, "getClaim", name).orElse(null));
            return new SignedInAs(
                    account,
                    raw.toString(),
                    given("getAccessToken").map(Object::toString).orElse(null),
                    account.afresh());
        }));
    }

    /** A name for a token, from which it cannot be made again. */
    static String idOf(String raw) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The session at our Keycloak that a token came out of; of one that names none, the token itself. */
    static String sessionOf(String raw) {
        String[] parts = raw.split("\\.", -1);
        if (parts.length != 3) {
            return idOf(raw);
        }
        try (JsonReader payload = Json.createReader(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(parts[1])))) {
            return idOf(payload.readObject().getString("sid", raw));
        } catch (IllegalArgumentException | JsonException notOurs) {
            return idOf(raw);
        }
    }

    private static Optional<Object> token() {
        return given("getIdToken");
    }

    private static Optional<Object> given(String method) {
        try {
            return Optional.ofNullable(
                    Class.forName(PROPAGATION).getMethod(method).invoke(null));
        } catch (ReflectiveOperationException missing) {
            LoggerFactory.getLogger(IdentityToken.class).error("the server gives no token", missing);
            return Optional.empty();
        }
    }

    private static Optional<Object> call(Object token, String method, String... arguments) {
        try {
            Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
            return Optional.ofNullable(token.getClass().getMethod(method, types).invoke(token, (Object[]) arguments));
        } catch (ReflectiveOperationException missing) {
            LoggerFactory.getLogger(IdentityToken.class).error("the id token cannot be read", missing);
            return Optional.empty();
        }
    }
}
