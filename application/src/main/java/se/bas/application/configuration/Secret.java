package se.bas.application.configuration;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an installation keeps to itself, and how one tells that somebody did not make it up for the purpose. A value is
 * never part of a message.
 */
enum Secret {
    LOG_MAC_KEY("bas.log.mac-key", Held.ALWAYS),
    NUMBER_KEY("bas.number-key", Held.ALWAYS),
    UI_SECRET("bas.ui.secret", Held.ALWAYS),
    DB_APP_PASSWORD("bas.db.app.password", Held.ALWAYS),
    KEYSTORE_PASSWORD("bas.keystore.password", Held.ALWAYS),
    /** Keycloak's alone; judged where whoever installs gives every process the same surroundings. */
    BROKER_SECRET("bas.broker.secret", Held.PERHAPS);

    /** What SHA-256, which all of them end in, can use. */
    static final int LEAST_BYTES = 32;

    /**
     * Random bytes as hexadecimal digits are the poorest writing there is: 32 signs of 16 kinds. Fewer than this many
     * kinds come by chance once in five thousand million such secrets, and more than two steps of three once in sixteen
     * thousand million.
     */
    private static final int LEAST_DIFFERENT = 7;

    private static final List<String> GIVEAWAYS = List.of(
            "development", "example", "password", "secret", "change", "placeholder", "default", "${", "<", "…", "...");

    private static final List<String> ACCOUNTS =
            List.of("bas", "bas_app", "bas_owner", "bas-ui", "bas-broker", "keycloak-admin", "postgres");

    private final String property;
    private final Held held;

    Secret(String property, Held held) {
        this.property = property;
        this.held = held;
    }

    private enum Held {
        ALWAYS,
        PERHAPS
    }

    /** What the server's configuration calls it. */
    String property() {
        return property;
    }

    /** What the surroundings call it, for example {@code BAS_LOG_MAC_KEY}. */
    String variable() {
        return variable(property);
    }

    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** What is wrong with a value by itself, in words that do not tell it. */
    Optional<String> fault(String value) {
        if (value.isBlank()) {
            return held == Held.ALWAYS ? Optional.of(variable() + " is missing.") : Optional.empty();
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (ACCOUNTS.contains(lower)) {
            return Optional.of(variable() + " is the name of an account.");
        }
        if (GIVEAWAYS.stream().anyMatch(lower::contains)) {
            return Optional.of(variable() + " is a development secret, or a placeholder that nobody has replaced.");
        }
        if (value.getBytes(StandardCharsets.UTF_8).length < LEAST_BYTES) {
            return Optional.of(variable() + " is shorter than " + LEAST_BYTES + " bytes.");
        }
        if (isMonotonous(value)) {
            return Optional.of(variable() + " is not random: it repeats itself or goes up or down step by step.");
        }
        return Optional.empty();
    }

    private static boolean isMonotonous(String value) {
        int length = value.length();
        long steps = IntStream.range(1, length)
                .filter(at -> Math.abs(value.charAt(at) - value.charAt(at - 1)) <= 1)
                .count();
        boolean repeats =
                IntStream.rangeClosed(1, length / 2).anyMatch(period -> value.startsWith(value.substring(period)));
        return value.chars().distinct().count() < LEAST_DIFFERENT || repeats || steps * 3 > length * 2L;
    }

    /** For a message to whoever sets them. */
    static String names(List<Secret> secrets) {
        return secrets.stream().map(Secret::variable).collect(joining(" and "));
    }

    static List<Secret> all() {
        return Arrays.asList(values());
    }
}
