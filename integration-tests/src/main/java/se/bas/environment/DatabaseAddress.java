package se.bas.environment;

/**
 * A PostgreSQL database with its two roles, bas_owner and bas_app.
 *
 * @param url the plain JDBC address, without user and options
 * @param ownerPassword known to the migration only
 * @param appPassword what the server signs in with
 */
public record DatabaseAddress(String url, String ownerPassword, String appPassword) {
    private static final String DEVELOPMENT = "bas-development";

    /** An address with the passwords that the surroundings give, else those of development. */
    public static DatabaseAddress of(String url) {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new CannotStart(
                    "--db-url must be a JDBC address such as jdbc:postgresql://host:5432/bas, not " + url);
        }
        return new DatabaseAddress(
                url,
                System.getenv().getOrDefault("BAS_DB_OWNER_PASSWORD", DEVELOPMENT),
                System.getenv().getOrDefault("BAS_DB_APP_PASSWORD", DEVELOPMENT));
    }

    /** The address as the server uses it. */
    public String appUrl() {
        String separator = url.contains("?") ? "&" : "?";
        return url + separator + "currentSchema=bas&stringtype=unspecified";
    }

    @Override
    public String toString() {
        return url;
    }
}
