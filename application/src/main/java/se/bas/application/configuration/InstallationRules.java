package se.bas.application.configuration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an installation must and must not be. Without a word to the contrary the rules of production hold; development is
 * said in so many words, and is for one machine alone.
 */
final class InstallationRules {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private final Function<String, Optional<String>> settings;
    private final List<String> faults = new ArrayList<>();

    private InstallationRules(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /**
     * What speaks against starting, one sentence each; empty when nothing does.
     *
     * @param settings the value of a property, for example {@code bas.app.url}
     */
    static List<String> faults(Function<String, Optional<String>> settings) {
        InstallationRules rules = new InstallationRules(settings);
        if (rules.isDevelopment()) {
            rules.development();
        } else {
            rules.production();
        }
        return List.copyOf(rules.faults);
    }

    static boolean isDevelopment(Function<String, Optional<String>> settings) {
        return new InstallationRules(settings).isDevelopment();
    }

    // Only the one word: "yes" or "1" may be meant well, but production's rules are what a doubt ends in.
    private boolean isDevelopment() {
        return value("bas.development").equals("true");
    }

    private void development() {
        for (String property : List.of("bas.app.url", "bas.issuer")) {
            if (address(property).map(URI::getHost).filter(LOOPBACK::contains).isEmpty()) {
                faults.add(
                        named(property) + " is not on the loopback address, and BAS_DEVELOPMENT=true is for one machine"
                                + " alone. An installation leaves it out.");
            }
        }
        for (Secret secret : List.of(Secret.LOG_MAC_KEY, Secret.NUMBER_KEY)) {
            if (value(secret.property()).isBlank()) {
                faults.add(secret.variable() + " is missing.");
            }
        }
    }

    private void production() {
        secrets();
        for (String property : List.of("bas.app.url", "bas.issuer")) {
            if (address(property).map(URI::getScheme).filter("https"::equals).isEmpty()) {
                faults.add(named(property) + " must be an address that begins with https://.");
            }
        }
        demand("bas.https.only", "true", "Use config/liberty/production.");
        demand("bas.http.port", "-1", "Pages are served over https alone; use config/liberty/production.");
        if (!value("bas.demo").isEmpty() && !value("bas.demo").equals("false")) {
            faults.add("BAS_DEMO must not be set: the demo's people and accounts are for development alone.");
        }
        if (!value("bas.db.owner.password").isEmpty()) {
            faults.add(
                    "BAS_DB_OWNER_PASSWORD must not be in the server's surroundings: it is for the migration alone.");
        }
        if (value("bas.metrics.authentication").equals("false")) {
            faults.add("BAS_METRICS_AUTHENTICATION must not be false: measurements are for whoever runs it alone.");
        }
        noLongerThan("bas.session.idle", Duration.ofHours(1));
        noLongerThan("bas.session.absolute", Duration.ofHours(12));
        database();
    }

    /** A municipality may choose, within what can be answered for (IDA-09). */
    private void noLongerThan(String property, Duration most) {
        try {
            if (!value(property).isEmpty() && Duration.parse(value(property)).compareTo(most) > 0) {
                faults.add(named(property) + " must be " + most + " at the most.");
            }
        } catch (DateTimeParseException noDuration) {
            faults.add(named(property) + " must be a duration such as PT15M.");
        }
    }

    private void secrets() {
        Secret.all().forEach(secret -> secret.fault(value(secret.property())).ifPresent(faults::add));
        Map<String, List<Secret>> byValue = Secret.all().stream()
                .filter(secret -> !value(secret.property()).isBlank())
                .collect(groupingBy(secret -> value(secret.property()), LinkedHashMap::new, toList()));
        byValue.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> faults.add(Secret.names(same) + " are the same; each must be a secret of its own."));
    }

    private void database() {
        String url = value("bas.db.url");
        if (!url.startsWith("jdbc:postgresql://")) {
            faults.add("BAS_DB_URL must be an address such as jdbc:postgresql://host:5432/bas?sslmode=verify-full.");
        } else if (!url.matches(".*[?&]sslmode=verify-full(&.*)?")) {
            faults.add("BAS_DB_URL must say sslmode=verify-full: the way to the database is encrypted, and the database"
                    + " proves who it is.");
        } else if (url.matches(".*[?&](user|password)=.*")) {
            faults.add("BAS_DB_URL must not name user or password; they are given by themselves.");
        }
    }

    private void demand(String property, String wanted, String advice) {
        if (!value(property).equals(wanted)) {
            faults.add(named(property) + " must be " + wanted + ". " + advice);
        }
    }

    private Optional<URI> address(String property) {
        try {
            return Optional.of(URI.create(value(property)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private String value(String property) {
        return settings.apply(property).map(String::strip).orElse("");
    }

    private static String named(String property) {
        return Secret.variable(property);
    }
}
