package se.bas.environment;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Secrets good enough for one's own machine, each replaceable by an environment variable. They guard synthetic data on
 * the loopback address and nothing else.
 *
 * @param ui what the UI proves itself to Keycloak with
 * @param broker what realm bas proves itself to the agencies' realms with
 * @param keycloakAdmin the password of Keycloak's own administrator
 * @param logMacKey the key of the log's MAC
 * @param numberKey the key of the hash of personal identity numbers
 */
record DevelopmentSecrets(String ui, String broker, String keycloakAdmin, String logMacKey, String numberKey) {

    static DevelopmentSecrets of(Map<String, String> surroundings) {
        UnaryOperator<String> secret =
                name -> surroundings.getOrDefault(name, "for-development-on-one-machine-only-" + name);
        return new DevelopmentSecrets(
                secret.apply("BAS_UI_SECRET"),
                secret.apply("BAS_BROKER_SECRET"),
                secret.apply("BAS_KEYCLOAK_ADMIN_PASSWORD"),
                secret.apply("BAS_LOG_MAC_KEY"),
                secret.apply("BAS_NUMBER_KEY"));
    }

    @Override
    public String toString() {
        return "development secrets";
    }
}
