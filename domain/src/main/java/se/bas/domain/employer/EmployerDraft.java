package se.bas.domain.employer;

import java.util.ArrayList;
import java.util.List;

/**
 * An employer as somebody has filled it in.
 *
 * @param number as it was typed
 * @param active whether it is offered for placements
 */
public record EmployerDraft(String name, String number, String street, String postcode, String city, boolean active) {
    public static final int NAME_AT_MOST = 120;
    public static final int ADDRESS_AT_MOST = 120;

    public EmployerDraft {
        name = Plain.line(name);
        number = Plain.line(number);
        street = Plain.line(street);
        postcode = Plain.line(postcode);
        city = Plain.line(city);
    }

    /** What keeps it from being kept, in the order of the form's fields; empty when it can be kept. */
    public List<EmployerProblem> problems() {
        List<EmployerProblem> found = new ArrayList<>();
        if (name.isEmpty()) {
            found.add(EmployerProblem.NAME_MISSING);
        } else if (name.length() > NAME_AT_MOST) {
            found.add(EmployerProblem.NAME_TOO_LONG);
        }
        if (OrganisationNumber.read(number) instanceof OrganisationNumber.Reading.Invalid(var problem)) {
            found.add(problem);
        }
        if (Math.max(street.length(), Math.max(postcode.length(), city.length())) > ADDRESS_AT_MOST) {
            found.add(EmployerProblem.ADDRESS_TOO_LONG);
        }
        if (Plain.tellsANumber(name, street, postcode, city)) {
            found.add(EmployerProblem.PERSONAL_NUMBER);
        }
        return found;
    }

    /** Of a draft without problems. */
    public OrganisationNumber organisationNumber() {
        return switch (OrganisationNumber.read(number)) {
            case OrganisationNumber.Reading.Valid(var read) -> read;
            case OrganisationNumber.Reading.Invalid(var problem) -> throw new IllegalStateException("has problems");
        };
    }
}
