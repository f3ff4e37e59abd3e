package se.bas.domain.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who works at an employer and can be reached there about placements: work contacts alone. */
public record PersonDraft(String name, String title, String phone, String email) {
    public static final int TEXT_AT_MOST = 120;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,60}\\.[^@\\s.]{2,20}");

    public PersonDraft {
        name = Plain.line(name);
        title = Plain.line(title);
        phone = Plain.line(phone);
        email = Plain.line(email);
    }

    /** What keeps it from being kept, in the order of the form's fields; empty when it can be kept. */
    public List<EmployerProblem> problems() {
        List<EmployerProblem> found = new ArrayList<>();
        if (name.isEmpty()) {
            found.add(EmployerProblem.PERSON_MISSING);
        } else if (Math.max(name.length(), title.length()) > TEXT_AT_MOST) {
            found.add(EmployerProblem.PERSON_TOO_LONG);
        }
        if (phone.isEmpty() && email.isEmpty()) {
            found.add(EmployerProblem.NO_WAY_TO_REACH);
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            found.add(EmployerProblem.PHONE_WRONG);
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            found.add(EmployerProblem.EMAIL_WRONG);
        }
        if (Plain.tellsANumber(name, title, phone)) {
            found.add(EmployerProblem.PERSONAL_NUMBER);
        }
        return found;
    }
}
