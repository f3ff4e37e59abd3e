package se.bas.application.agency.identity;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Account;

/** Reads an account from the claims that our Keycloak makes of what the agency's identity provider said. */
public final class TokenAccount {
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
                text(claim.apply("loa")));
    }

    private static String text(@Nullable Object claim) {
        return claim == null ? "" : claim.toString();
    }
}
