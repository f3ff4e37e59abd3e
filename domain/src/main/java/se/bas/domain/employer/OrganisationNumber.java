package se.bas.domain.employer;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bas.domain.casework.PersonalNumber;

/**
 * A Swedish organisation number (lag 1974:174): ten digits, the third and fourth of which are no month, the last by Luhn.
 * What a sole trader has instead is their personal identity number, which is never one of these.
 */
public record OrganisationNumber(String digits) {
    private static final Pattern FORM = Pattern.compile("(\\d{2})?(\\d{6})-?(\\d{4})");
    private static final String BEFORE_AN_ORGANISATION = "16";
    private static final int LENGTH = 10;
    private static final int NO_MONTH_FROM = 20;

    public OrganisationNumber {
        if (!digits.matches("\\d{10}") || checkDigit(digits) != digits.charAt(LENGTH - 1) - '0') {
            throw new IllegalArgumentException("not an organisation number");
        }
    }

    /** What comes of reading what somebody typed. */
    public sealed interface Reading {
        record Valid(OrganisationNumber number) implements Reading {}

        record Invalid(EmployerProblem problem) implements Reading {}
    }

    /** Reads ten digits, or twelve that begin with 16, with or without a hyphen before the last four. */
    public static Reading read(String typed) {
        String text = typed.strip().replace(" ", "");
        if (text.isEmpty()) {
            return new Reading.Invalid(EmployerProblem.NUMBER_MISSING);
        }
        if (personal(text)) {
            return new Reading.Invalid(EmployerProblem.NUMBER_PERSONAL);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches() || (form.group(1) != null && !form.group(1).equals(BEFORE_AN_ORGANISATION))) {
            return new Reading.Invalid(EmployerProblem.NUMBER_FORM);
        }
        String digits = form.group(2) + form.group(3);
        if (Integer.parseInt(digits.substring(2, 4)) < NO_MONTH_FROM) {
            // Whoever it belongs to, or would: people have months, organisations have none.
            return new Reading.Invalid(EmployerProblem.NUMBER_PERSONAL);
        }
        return checkDigit(digits) == digits.charAt(LENGTH - 1) - '0'
                ? new Reading.Valid(new OrganisationNumber(digits))
                : new Reading.Invalid(EmployerProblem.NUMBER_CHECK_DIGIT);
    }

    private static boolean personal(String text) {
        // A day far ahead, so that nobody counts as unborn.
        return PersonalNumber.read(text, LocalDate.of(2049, 12, 31)) instanceof PersonalNumber.Reading.Valid;
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int at = 0; at < LENGTH - 1; at++) {
            int weighted = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += weighted / LENGTH + weighted % LENGTH;
        }
        return (LENGTH - sum % LENGTH) % LENGTH;
    }

    /** As it is written: six digits, a hyphen, four digits. */
    public String written() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    @Override
    public String toString() {
        return written();
    }
}
