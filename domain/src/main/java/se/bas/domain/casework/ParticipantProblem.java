package se.bas.domain.casework;

/** Why a participant could not be registered (PNR-06–08; CON-43). One field each. */
public enum ParticipantProblem {
    GIVEN_NAME_MISSING("givenName"),
    FAMILY_NAME_MISSING("familyName"),
    GIVEN_NAME_TOO_LONG("givenName"),
    FAMILY_NAME_TOO_LONG("familyName"),
    NUMBER_FORMAT("number"),
    NUMBER_DATE("number"),
    NUMBER_IN_THE_FUTURE("number"),
    NUMBER_SERIAL("number"),
    NUMBER_CHECK_DIGIT("number"),
    /** My own agency has a case file with this number. Said of no other agency. */
    NUMBER_TAKEN("number"),
    /** A coordination number has an identity level. */
    LEVEL_MISSING("level"),
    /** Without a number, at least the birth date. */
    BIRTH_DATE_MISSING("birthDate"),
    BIRTH_DATE_IN_THE_FUTURE("birthDate"),
    /** Children are not enrolled, and nothing is kept of them. */
    UNDERAGE("birthDate"),
    CASE_NUMBER_MISSING("caseNumber"),
    CASE_NUMBER_NOT_POSSIBLE("caseNumber"),
    /** A case number stands in lists and logs, where no personal identity number may stand. */
    CASE_NUMBER_IS_PERSONAL("caseNumber"),
    CASE_NUMBER_TAKEN("caseNumber"),
    PHONE_NOT_POSSIBLE("phone"),
    EMAIL_NOT_POSSIBLE("email");

    private final String field;

    ParticipantProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by. */
    public String field() {
        return field;
    }

    /** The same in the terms of the form. */
    public static ParticipantProblem of(PersonalNumber.Problem problem) {
        return switch (problem) {
            case FORMAT -> NUMBER_FORMAT;
            case DATE -> NUMBER_DATE;
            case IN_THE_FUTURE -> NUMBER_IN_THE_FUTURE;
            case SERIAL -> NUMBER_SERIAL;
            case CHECK_DIGIT -> NUMBER_CHECK_DIGIT;
        };
    }
}
