package se.bas.domain.casework;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What an agency calls a participant whose personal identity number it does not know (PNR-07): {@code T26-7KQ4M}, the
 * year of registration and five characters that cannot be mistaken for each other and make no words. It stays with the
 * person when the number becomes known, so that what was written under it is still found.
 */
public record LocalNumber(String value) {
    private static final String CHARACTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 5;
    private static final Pattern FORM = Pattern.compile("T\\d{2}-[" + CHARACTERS + "]{" + LENGTH + "}");

    /**
     * Takes what was stored.
     *
     * @throws IllegalArgumentException for anything that {@link #random} cannot have made
     */
    public LocalNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a local number");
        }
    }

    public static LocalNumber random(LocalDate today, RandomGenerator random) {
        StringBuilder made = new StringBuilder("T%02d-".formatted(today.getYear() % 100));
        for (int at = 0; at < LENGTH; at++) {
            made.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return new LocalNumber(made.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
