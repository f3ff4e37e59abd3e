package se.bas.domain.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A participant as somebody has filled in the form, before anything is stored.
 *
 * @param number as typed; empty when it is not known, and a local number is given instead (PNR-07)
 * @param level of a coordination number, null for others
 * @param birthDate when it differs from the number's, or there is no number; else null (PNR-06)
 * @param caseNumber the agency's own
 * @param phone empty when there is none
 * @param email empty when there is none
 */
public record ParticipantDraft(
        String givenName,
        String familyName,
        String number,
        @Nullable IdentityLevel level,
        @Nullable LocalDate birthDate,
        Protection protection,
        String caseNumber,
        String phone,
        String email) {
    public static final int NAME_AT_MOST = 100;

    /** Full age (föräldrabalken 9 kap. 1 §); younger ones are not enrolled (CON-43). */
    public static final int FULL_AGE = 18;

    private static final Pattern CASE_NUMBER = Pattern.compile("[\\p{L}\\d][\\p{L}\\d/:._ -]{0,39}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d][\\d -]{4,19}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final int EMAIL_AT_MOST = 200;

    /** With the spaces around what was typed taken away. */
    public ParticipantDraft {
        givenName = givenName.strip();
        familyName = familyName.strip();
        number = number.strip();
        caseNumber = caseNumber.strip();
        phone = phone.strip();
        email = email.strip();
    }

    /** What is missing or wrong, in the order of the form; empty when it can be stored. */
    public List<ParticipantProblem> problems(LocalDate today) {
        List<ParticipantProblem> problems = new ArrayList<>();
        names(problems);
        if (number.isEmpty()) {
            if (birthDate == null) {
                problems.add(ParticipantProblem.BIRTH_DATE_MISSING);
            }
        } else {
            number(problems, today);
        }
        age(problems, today);
        caseNumberProblem(caseNumber, today).ifPresent(problems::add);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            problems.add(ParticipantProblem.PHONE_NOT_POSSIBLE);
        }
        if (!email.isEmpty()
                && (email.length() > EMAIL_AT_MOST || !EMAIL.matcher(email).matches())) {
            problems.add(ParticipantProblem.EMAIL_NOT_POSSIBLE);
        }
        return List.copyOf(problems);
    }

    private void names(List<ParticipantProblem> problems) {
        if (givenName.isEmpty()) {
            problems.add(ParticipantProblem.GIVEN_NAME_MISSING);
        } else if (givenName.length() > NAME_AT_MOST) {
            problems.add(ParticipantProblem.GIVEN_NAME_TOO_LONG);
        }
        if (familyName.isEmpty()) {
            problems.add(ParticipantProblem.FAMILY_NAME_MISSING);
        } else if (familyName.length() > NAME_AT_MOST) {
            problems.add(ParticipantProblem.FAMILY_NAME_TOO_LONG);
        }
    }

    private void number(List<ParticipantProblem> problems, LocalDate today) {
        switch (PersonalNumber.read(number, today)) {
            case PersonalNumber.Reading.Invalid(var problem) -> problems.add(ParticipantProblem.of(problem));
            case PersonalNumber.Reading.Valid(var valid) -> {
                if (valid.type() == PersonalNumber.Type.COORDINATION && level == null) {
                    problems.add(ParticipantProblem.LEVEL_MISSING);
                }
            }
        }
    }

    private void age(List<ParticipantProblem> problems, LocalDate today) {
        born(today).ifPresent(born -> {
            if (born.isAfter(today)) {
                problems.add(ParticipantProblem.BIRTH_DATE_IN_THE_FUTURE);
            } else if (Period.between(born, today).getYears() < FULL_AGE) {
                problems.add(ParticipantProblem.UNDERAGE);
            }
        });
    }

    /** What is wrong with a case number; empty when a file can bear it. */
    public static Optional<ParticipantProblem> caseNumberProblem(String caseNumber, LocalDate today) {
        if (caseNumber.isEmpty()) {
            return Optional.of(ParticipantProblem.CASE_NUMBER_MISSING);
        }
        if (PersonalNumber.read(caseNumber, today) instanceof PersonalNumber.Reading.Valid) {
            return Optional.of(ParticipantProblem.CASE_NUMBER_IS_PERSONAL);
        }
        return CASE_NUMBER.matcher(caseNumber).matches()
                ? Optional.empty()
                : Optional.of(ParticipantProblem.CASE_NUMBER_NOT_POSSIBLE);
    }

    /** The number, when one was typed that is right. */
    public Optional<PersonalNumber> personalNumber(LocalDate today) {
        return PersonalNumber.read(number, today) instanceof PersonalNumber.Reading.Valid(var valid)
                ? Optional.of(valid)
                : Optional.empty();
    }

    private Optional<LocalDate> born(LocalDate today) {
        return Optional.ofNullable(birthDate).or(() -> personalNumber(today).map(PersonalNumber::birthDate));
    }

    @Override
    public String toString() {
        return "a participant's draft";
    }
}
