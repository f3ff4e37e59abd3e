package se.bas.domain.agency;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has signed in, as the agency's own identity provider vouches for them (IDA-01, IDA-03). Nothing in it is
 * the user's own word.
 *
 * @param provider the identity provider's name in our Keycloak, for example {@code soc}
 * @param subject the provider's own lasting id of the account
 * @param affiliation {@code id@organisation number} (Sweden Connect's orgAffiliation), empty when the provider gave none
 * @param assurance the level of assurance as a URI, empty when the provider gave none
 * @param afresh when they last proved who they are, null when that is not known, which is never fresh
 * @param name what the provider calls them, empty when it does not say
 */
public record Account(
        String provider,
        String subject,
        String affiliation,
        String assurance,
        @Nullable Instant afresh,
        String name) {
    /** How long a sign-in is fresh (IDA-10). */
    public static final Duration FRESH = Duration.ofMinutes(5);

    // The identity provider's clock may be this much ahead of the database's.
    private static final Duration AHEAD = Duration.ofSeconds(30);

    /** One of whom it is not known when they signed in. */
    public Account(String provider, String subject, String affiliation, String assurance) {
        this(provider, subject, affiliation, assurance, null);
    }

    /** One whose provider has not said what they are called. */
    public Account(String provider, String subject, String affiliation, String assurance, @Nullable Instant afresh) {
        this(provider, subject, affiliation, assurance, afresh, "");
    }

    /** The same account, known to have signed in at this time. */
    public Account signedIn(@Nullable Instant at) {
        return new Account(provider, subject, affiliation, assurance, at, name);
    }

    /** The same account, with what the provider calls them. */
    public Account named(String toldName) {
        return new Account(provider, subject, affiliation, assurance, afresh, toldName);
    }

    /** Whether the affiliation ends in this organisation number (IDA-02); without an affiliation it never does. */
    public boolean affiliatedWith(String organisationNumber) {
        int at = affiliation.lastIndexOf('@');
        return at > 0 && digits(affiliation.substring(at + 1)).equals(digits(organisationNumber));
    }

    /** Whether they signed in at most five minutes ago (IDA-10). */
    public boolean signedInAfresh(Instant now) {
        return afresh != null && !afresh.isBefore(now.minus(FRESH)) && !afresh.isAfter(now.plus(AHEAD));
    }

    /** Whether it is the same account at the same provider, whatever else is said of it (IDA-03). */
    public boolean sameAs(Account other) {
        return !subject.isEmpty() && provider.equals(other.provider) && subject.equals(other.subject);
    }

    private static String digits(String number) {
        return number.replace("-", "");
    }

    @Override
    public String toString() {
        return "account at " + provider;
    }
}
