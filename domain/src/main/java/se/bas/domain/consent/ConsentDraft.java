package se.bas.domain.consent;

import static se.bas.domain.consent.ConsentProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/**
 * What the caseworker has filled in; anything may still be missing. The discloser is not in it: that is always the
 * caseworker's own agency (CON-13).
 *
 * @param witness name of the witness of an oral consent
 * @param language the language the information was given in, as ISO 639, for example {@code sv}
 * @param informationVersion version of the information text the participant was shown (CON-20)
 * @param interpreting asked only when the language is another than Swedish (CON-18), else null
 * @param interpreter the interpreter's name or agency
 * @param voluntary that the participant was told it costs nothing to decline
 * @param capable that the participant understood and showed no sign of intoxication (CON-19)
 */
public record ConsentDraft(
        @Nullable UnitId recipientUnit,
        Set<Category> categories,
        @Nullable Purpose purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable ConsentForm form,
        @Nullable Instant givenAt,
        @Nullable String place,
        @Nullable String witness,
        @Nullable String language,
        @Nullable String informationVersion,
        boolean voluntary,
        boolean capable,
        @Nullable Interpreting interpreting,
        @Nullable String interpreter) {
    /** The longest a consent lasts before it has to be given anew (CON-16). */
    public static final int MONTHS_AT_MOST = 12;

    /** The version of the information text that the product brings (CON-20); an agency can write its own. */
    public static final String INFORMATION_VERSION = "2026-11-2";

    private static final int TEXT_AT_MOST = 200;

    /** ISO 639: two or three letters. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * What holds at the agency on the day.
     *
     * @param monthsAtMost the longest a consent lasts; never more than {@link #MONTHS_AT_MOST}
     * @param information the version of the information text that is shown
     */
    public record Terms(int monthsAtMost, String information) {
        /** What the product brings. */
        public static final Terms USUAL = new Terms(MONTHS_AT_MOST, INFORMATION_VERSION);
    }

    public ConsentDraft {
        categories = Set.copyOf(categories);
    }

    /** Without an interpreter: for information that was given in Swedish. */
    public ConsentDraft(
            @Nullable UnitId recipientUnit,
            Set<Category> categories,
            @Nullable Purpose purpose,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable ConsentForm form,
            @Nullable Instant givenAt,
            @Nullable String place,
            @Nullable String witness,
            @Nullable String language,
            @Nullable String informationVersion,
            boolean voluntary,
            boolean capable) {
        this(
                recipientUnit,
                categories,
                purpose,
                from,
                until,
                form,
                givenAt,
                place,
                witness,
                language,
                informationVersion,
                voluntary,
                capable,
                null,
                null);
    }

    /** Whether the information was given in a language that may need an interpreter. */
    public boolean foreign() {
        return language != null && LANGUAGE.matcher(language).matches() && !"sv".equals(language);
    }

    /**
     * What keeps it from being registered.
     *
     * @param possible the units that can be named
     * @param terms what holds at the agency
     * @return in the order of the form's fields; empty when it can be registered
     */
    public List<ConsentProblem> problems(Set<UnitId> possible, Terms terms, Instant now) {
        List<ConsentProblem> found = new ArrayList<>();
        recipient(possible, found);
        content(found);
        period(terms, now, found);
        giving(terms, now, found);
        return found;
    }

    private void recipient(Set<UnitId> possible, List<ConsentProblem> found) {
        if (recipientUnit == null) {
            found.add(RECIPIENT_MISSING);
        } else if (!possible.contains(recipientUnit)) {
            found.add(RECIPIENT_NOT_POSSIBLE);
        }
    }

    private void content(List<ConsentProblem> found) {
        if (categories.isEmpty()) {
            found.add(CATEGORIES_MISSING);
        } else if (!categories.stream().allMatch(Category::consentable)) {
            found.add(CATEGORY_NOT_POSSIBLE);
        } else if (categories.size() == Category.consentables().size()) {
            found.add(CATEGORIES_ALL);
        }
        if (purpose == null) {
            found.add(PURPOSE_MISSING);
        } else if (!purpose.consentable()) {
            found.add(PURPOSE_NOT_POSSIBLE);
        }
    }

    private void period(Terms terms, Instant now, List<ConsentProblem> found) {
        if (from == null) {
            found.add(FROM_MISSING);
        }
        if (until == null) {
            found.add(UNTIL_MISSING);
        } else if (until.isBefore(ConsentPeriod.day(now))) {
            found.add(UNTIL_IN_THE_PAST);
        }
        if (from != null && until != null) {
            if (until.isBefore(from)) {
                found.add(UNTIL_BEFORE_FROM);
            } else if (until.isAfter(from.plusMonths(Math.min(terms.monthsAtMost(), MONTHS_AT_MOST)))) {
                found.add(PERIOD_TOO_LONG);
            }
        }
    }

    private void giving(Terms terms, Instant now, List<ConsentProblem> found) {
        if (form == null) {
            found.add(FORM_MISSING);
        } else if (form == ConsentForm.ORAL && blank(witness)) {
            found.add(WITNESS_MISSING);
        }
        if (givenAt == null) {
            found.add(GIVEN_AT_MISSING);
        } else if (givenAt.isAfter(now)) {
            found.add(GIVEN_IN_THE_FUTURE);
        }
        if (blank(place)) {
            found.add(PLACE_MISSING);
        } else if (tooLong(place)) {
            found.add(PLACE_TOO_LONG);
        }
        if (tooLong(witness)) {
            found.add(WITNESS_TOO_LONG);
        }
        if (blank(language)) {
            found.add(LANGUAGE_MISSING);
        } else if (!LANGUAGE.matcher(language).matches()) {
            found.add(LANGUAGE_NOT_POSSIBLE);
        }
        interpreting(found);
        if (blank(informationVersion)) {
            found.add(INFORMATION_MISSING);
        } else if (!terms.information().equals(informationVersion)) {
            found.add(INFORMATION_NOT_POSSIBLE);
        }
        if (!voluntary) {
            found.add(NOT_VOLUNTARY);
        }
        if (!capable) {
            found.add(NOT_CAPABLE);
        }
    }

    private void interpreting(List<ConsentProblem> found) {
        if (foreign()) {
            if (interpreting == null) {
                found.add(INTERPRETING_MISSING);
            } else if (interpreting != Interpreting.NONE && blank(interpreter)) {
                found.add(INTERPRETER_MISSING);
            }
        }
        if (tooLong(interpreter)) {
            found.add(INTERPRETER_TOO_LONG);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > TEXT_AT_MOST;
    }
}
