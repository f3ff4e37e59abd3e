package se.bas.domain.agency;

/**
 * Someone who has signed in, as the agency's own identity provider vouches for them (IDA-01, IDA-03). Nothing in it is
 * the user's own word.
 *
 * @param provider the identity provider's name in our Keycloak, for example {@code soc}
 * @param subject the provider's own lasting id of the account
 * @param affiliation {@code id@organisation number} (Sweden Connect's orgAffiliation), empty when the provider gave none
 * @param assurance the level of assurance as a URI, empty when the provider gave none
 */
public record Account(String provider, String subject, String affiliation, String assurance) {
    /** Whether the affiliation ends in this organisation number (IDA-02); without an affiliation it never does. */
    public boolean affiliatedWith(String organisationNumber) {
        int at = affiliation.lastIndexOf('@');
        return at > 0 && digits(affiliation.substring(at + 1)).equals(digits(organisationNumber));
    }

    private static String digits(String number) {
        return number.replace("-", "");
    }

    @Override
    public String toString() {
        return "account at " + provider;
    }
}
