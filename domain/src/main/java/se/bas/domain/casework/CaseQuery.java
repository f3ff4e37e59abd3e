package se.bas.domain.casework;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What somebody wants to find a case by: a whole number, a case number or a name. The law allows no other search
 * (2001:637 15 §, 2002:546 14 §; UIX-05), so whatever is none of these is not searched for.
 */
public sealed interface CaseQuery {
    /** Fewer characters than this find too many, and log too many. */
    int SHORTEST = 2;

    /** A whole personal identity number or coordination number. */
    record WholeNumber(PersonalNumber number) implements CaseQuery {}

    /** The start of a case number, or a local number. */
    record CaseNumber(String start) implements CaseQuery {}

    /** The start of a name. Short words of letters can be the start of a case number too. */
    record PersonName(String start) implements CaseQuery {}

    /** Digits that are no number: a part of one, or mistyped. */
    record NoNumber(PersonalNumber.Problem problem) implements CaseQuery {}

    /** Nothing yet, or one letter. */
    record TooShort() implements CaseQuery {}

    /** Something else: it is not searched for. */
    record FreeText() implements CaseQuery {}

    /** Reads what was typed. */
    static CaseQuery read(String typed, LocalDate today) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.length() < SHORTEST) {
            return new TooShort();
        }
        if (Forms.DIGITS.matcher(text).matches()) {
            return switch (PersonalNumber.read(text, today)) {
                case PersonalNumber.Reading.Valid(var number) -> new WholeNumber(number);
                case PersonalNumber.Reading.Invalid(var problem) -> new NoNumber(problem);
            };
        }
        if (Forms.CASE_NUMBER.matcher(text).matches()) {
            return new CaseNumber(text);
        }
        return Forms.NAME.matcher(text).matches() ? new PersonName(text) : new FreeText();
    }

    /** How each looks. */
    final class Forms {
        private static final Pattern DIGITS = Pattern.compile("[\\d+ -]*\\d[\\d+ -]*");

        /** Letters, then digits and dashes, as {@code SOC-2026-0031}; or a local number, as {@code T26-4KXBZ} (PNR-07). */
        private static final Pattern CASE_NUMBER =
                Pattern.compile("\\p{L}{1,12}[- ]?\\d[\\d-]{0,20}|\\p{L}{2,12}-|[Tt]\\d{2}-[\\dA-Za-z]{0,5}");

        /** Up to four words of letters; a name may have a hyphen or an apostrophe in it. */
        private static final Pattern NAME =
                Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*(?: \\p{L}[\\p{L}\\p{M}'’.-]*){0,3}");

        private Forms() {}
    }
}
