package se.bas.domain.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish personal identity number (personnummer) or coordination number (samordningsnummer), kept as twelve digits
 * (folkbokföringslagen 18 §; lag 2022:1697 2 kap. 8 §). Its text is masked, so that it cannot slip into a log.
 */
public final class PersonalNumber {
    private static final Pattern FORM = Pattern.compile("(\\d{2})?(\\d{6})([-+ ]?)(\\d{4})");
    private static final int COORDINATION_DAYS = 60;
    private static final int CENTURY = 100;

    private final String digits;

    private PersonalNumber(String digits) {
        this.digits = digits;
    }

    /** What comes of reading what somebody typed. */
    public sealed interface Reading {
        record Valid(PersonalNumber number) implements Reading {}

        record Invalid(Problem problem) implements Reading {}
    }

    /** Why something is not a number (PNR-06). */
    public enum Problem {
        FORMAT,
        DATE,
        IN_THE_FUTURE,
        SERIAL,
        CHECK_DIGIT
    }

    public enum Type {
        PERSONAL,
        COORDINATION
    }

    /**
     * Reads ten or twelve digits with {@code -}, {@code +}, a space or nothing before the last four.
     *
     * @param today gives the year in which {@code +} takes the place of {@code -}: the one the person turns 100
     */
    public static Reading read(String typed, LocalDate today) {
        Matcher form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            return new Reading.Invalid(Problem.FORMAT);
        }
        String date = form.group(2);
        boolean hundred = "+".equals(form.group(3));
        if (form.group(1) != null) {
            return hundred && !turnsHundred(form.group(1) + date, today)
                    ? new Reading.Invalid(Problem.FORMAT)
                    : check(form.group(1) + date + form.group(4), today);
        }
        return check(century(date, hundred, today) + date + form.group(4), today);
    }

    /**
     * Takes what was stored.
     *
     * @throws IllegalArgumentException for anything but twelve digits that {@link #read} accepts
     */
    public static PersonalNumber stored(String digits) {
        if (digits.length() == 12 && check(digits, LocalDate.MAX) instanceof Reading.Valid valid) {
            return valid.number();
        }
        throw new IllegalArgumentException("not a stored personal identity number");
    }

    private static boolean turnsHundred(String date, LocalDate today) {
        return Integer.parseInt(date.substring(0, 4)) <= today.getYear() - CENTURY;
    }

    /** PNR-04: with + a year at least 100 years back; else the latest birth date that is not in the future. */
    private static int century(String date, boolean hundred, LocalDate today) {
        int year = Integer.parseInt(date.substring(0, 2));
        int latest = hundred ? today.getYear() - CENTURY : today.getYear();
        int century = (latest - year) / CENTURY;
        int full = century * CENTURY + year;
        if (!hundred && full == today.getYear() && laterThisYear(date, today)) {
            century--;
        }
        return century;
    }

    private static boolean laterThisYear(String date, LocalDate today) {
        int month = Integer.parseInt(date.substring(2, 4));
        int day = Integer.parseInt(date.substring(4, 6)) % COORDINATION_DAYS;
        return month > today.getMonthValue() || (month == today.getMonthValue() && day > today.getDayOfMonth());
    }

    private static Reading check(String digits, LocalDate today) {
        LocalDate born;
        try {
            born = birthDate(digits);
        } catch (DateTimeException noSuchDay) {
            return new Reading.Invalid(Problem.DATE);
        }
        if (born.isAfter(today)) {
            return new Reading.Invalid(Problem.IN_THE_FUTURE);
        }
        if (digits.startsWith("000", 8)) {
            return new Reading.Invalid(Problem.SERIAL);
        }
        if (checkDigit(digits) != digits.charAt(11) - '0') {
            return new Reading.Invalid(Problem.CHECK_DIGIT);
        }
        return new Reading.Valid(new PersonalNumber(digits));
    }

    /** PNR-02: weights 2, 1, 2 … on the nine digits after the century. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int at = 2; at < 11; at++) {
            int weighted = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10;
    }

    private static LocalDate birthDate(String digits) {
        int day = Integer.parseInt(digits.substring(6, 8));
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                day > COORDINATION_DAYS ? day - COORDINATION_DAYS : day);
    }

    /** All twelve digits: for storing and for the keyed hash only. */
    public String digits() {
        return digits;
    }

    public Type type() {
        return Integer.parseInt(digits.substring(6, 8)) > COORDINATION_DAYS ? Type.COORDINATION : Type.PERSONAL;
    }

    /** The birth date in the number, which need not be the true one (folkbokföringslagen 18 § third paragraph). */
    public LocalDate birthDate() {
        return birthDate(digits);
    }

    /** Whole years on the day. */
    public int age(LocalDate on) {
        return Period.between(birthDate(), on).getYears();
    }

    /** As {@code 19900101-****}, for lists (PNR-09). */
    public String masked() {
        return digits.substring(0, 8) + "-****";
    }

    /** As people write it: ten digits with {@code -}, or with {@code +} from the year the person turns 100 (PNR-03). */
    public String written(LocalDate on) {
        String sign = turnsHundred(digits, on) ? "+" : "-";
        return digits.substring(2, 8) + sign + digits.substring(8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "personal identity number";
    }
}
