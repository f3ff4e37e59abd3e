package se.bas.application.agency.identity;

import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Account;

/** Reads an account from the claims that our Keycloak makes of what the agency's identity provider said. */
public final class TokenAccount {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    private TokenAccount() {}

    /**
     * Reads the account. Whatever is missing is left empty, and an empty thing is never enough to be let in.
     *
     * @param claim gives the value of a claim of an id token or access token, null when there is none
     */
    public static Account of(Function<String, @Nullable Object> claim) {
        String provider = text(claim.apply("agency_idp"));
        String through = text(claim.apply("identity_provider"));
        // The session says which provider was used this time, the account which one it belongs to: they must agree.
        String trusted = through.equals(provider) ? provider : "";
        return new Account(
                        trusted,
                        text(claim.apply("agency_subject")),
                        text(claim.apply("org_affiliation")),
                        text(claim.apply("loa")),
                        afresh(claim))
                .named(text(claim.apply("name")));
    }

    /**
     * When they signed in. An {@code acr} of 0 says that nobody was asked; a high one says nothing, since it stays high
     * in a session that goes on (IDA-10).
     */
    private static @Nullable Instant afresh(Function<String, @Nullable Object> claim) {
        String at = text(claim.apply("auth_time"));
        boolean asked = !text(claim.apply("acr")).equals("0");
        return asked && SECONDS.matcher(at).matches() ? Instant.ofEpochSecond(Long.parseLong(at)) : null;
    }

    private static String text(@Nullable Object claim) {
        return claim == null ? "" : claim.toString();
    }
}
