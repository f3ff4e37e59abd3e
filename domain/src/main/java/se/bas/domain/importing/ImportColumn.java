package se.bas.domain.importing;

import java.util.Arrays;
import java.util.List;
import se.bas.domain.casework.ParticipantProblem;

/** A column of the table, in the order of the template. Its heading is a text, in every language of the pages. */
public enum ImportColumn {
    GIVEN_NAME("givenName", true),
    FAMILY_NAME("familyName", true),
    NUMBER("number", true),
    LEVEL("level", false),
    BIRTH_DATE("birthDate", false),
    PROTECTION("protection", false),
    CASE_NUMBER("caseNumber", true),
    PHONE("phone", false),
    EMAIL("email", false);

    private final String field;
    private final boolean needed;

    ImportColumn(String field, boolean needed) {
        this.field = field;
        this.needed = needed;
    }

    /** Those without which a file is not a table of participants. Cells may be empty all the same. */
    public static List<ImportColumn> needed() {
        return Arrays.stream(values()).filter(column -> column.needed).toList();
    }

    /**
     * The column where a problem is mended.
     *
     * @param withNumber whether the row has a number: then that is where the birth date was read
     */
    public static ImportColumn of(ParticipantProblem problem, boolean withNumber) {
        if (problem == ParticipantProblem.UNDERAGE && withNumber) {
            return NUMBER;
        }
        return Arrays.stream(values())
                .filter(column -> column.field.equals(problem.field()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column is named " + problem.field()));
    }
}
