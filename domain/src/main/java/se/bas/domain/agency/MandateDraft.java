package se.bas.domain.agency;

import static se.bas.domain.agency.MandateProblem.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator or a manager has filled in to grant a mandate; anything may still be missing. The agency is not in
 * it: that is always the granter's own. The purposes are not either: they follow from the role.
 *
 * @param person someone the agency already knows; null for someone new
 * @param affiliation of someone new, {@code id@organisation number} or the id alone; null with the name when nobody has
 *     been chosen at all
 * @param name of someone new, for the administrators until the provider tells it
 */
public record MandateDraft(
        @Nullable StaffId person,
        @Nullable String affiliation,
        @Nullable String name,
        @Nullable UnitId unit,
        @Nullable Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** The longest a mandate lasts before it has to be granted anew. */
    public static final int MONTHS_AT_MOST = 12;

    private static final int NAME_AT_MOST = 200;
    private static final Pattern LOCAL_ID = Pattern.compile("\\S{1,100}");

    /**
     * What is already there.
     *
     * @param units the agency's
     * @param staff the agency's
     * @param affiliations those somebody is known by
     * @param held what the chosen person has or may get; empty for someone new
     */
    public record Surroundings(
            Administration granter,
            String organisationNumber,
            Set<UnitId> units,
            Set<StaffId> staff,
            Set<String> affiliations,
            List<HeldMandate> held,
            LocalDate today) {}

    /**
     * The affiliation in full, as the agency's provider will write it (IDA-02).
     *
     * @return empty when nothing was filled in
     */
    public String affiliationAt(String organisationNumber) {
        String typed = affiliation == null ? "" : affiliation.strip();
        if (typed.isEmpty()) {
            return "";
        }
        return localId(typed, organisationNumber) + "@" + organisationNumber;
    }

    private static String localId(String typed, String organisationNumber) {
        return endsIn(typed, organisationNumber) ? typed.substring(0, typed.lastIndexOf('@')) : typed;
    }

    private static boolean endsIn(String typed, String organisationNumber) {
        return new Account("", "", typed, "").affiliatedWith(organisationNumber);
    }

    /**
     * What keeps it from being granted.
     *
     * @return in the order of the form's fields; empty when it can be granted
     */
    public List<MandateProblem> problems(Surroundings around) {
        List<MandateProblem> found = new ArrayList<>();
        if (person == null && affiliation == null && name == null) {
            found.add(PERSON_MISSING);
        } else if (person == null) {
            newcomer(around, found);
        } else if (!around.staff().contains(person)) {
            found.add(PERSON_UNKNOWN);
        } else if (person.equals(around.granter().who())) {
            found.add(PERSON_SELF);
        }
        place(around, found);
        period(around.today(), found);
        if (found.isEmpty()) {
            conflicts(around, found);
        }
        return found;
    }

    private void newcomer(Surroundings around, List<MandateProblem> found) {
        String typed = affiliation == null ? "" : affiliation.strip();
        if (typed.isEmpty()) {
            found.add(AFFILIATION_MISSING);
        } else if (typed.contains("@") && !endsIn(typed, around.organisationNumber())) {
            found.add(AFFILIATION_OTHER_ORGANISATION);
        } else if (!LOCAL_ID.matcher(localId(typed, around.organisationNumber()))
                .matches()) {
            found.add(AFFILIATION_FORM);
        } else if (around.affiliations().contains(affiliationAt(around.organisationNumber()))) {
            found.add(AFFILIATION_KNOWN);
        }
        if (name == null || name.isBlank()) {
            found.add(NAME_MISSING);
        } else if (name.strip().length() > NAME_AT_MOST) {
            found.add(NAME_TOO_LONG);
        }
    }

    private void place(Surroundings around, List<MandateProblem> found) {
        if (unit == null) {
            found.add(UNIT_MISSING);
        } else if (!around.units().contains(unit) || !around.granter().reaches(unit)) {
            found.add(UNIT_NOT_YOURS);
        }
        if (role == null) {
            found.add(ROLE_MISSING);
        } else if (!around.granter().mayGrant(role)) {
            found.add(ROLE_NOT_YOURS);
        }
    }

    private void period(LocalDate today, List<MandateProblem> found) {
        if (from == null) {
            found.add(FROM_MISSING);
        } else if (from.isBefore(today)) {
            found.add(FROM_IN_THE_PAST);
        }
        if (until == null) {
            found.add(UNTIL_MISSING);
        } else if (from != null && until.isBefore(from)) {
            found.add(UNTIL_BEFORE_FROM);
        } else if (from != null && until.isAfter(from.plusMonths(MONTHS_AT_MOST))) {
            found.add(PERIOD_TOO_LONG);
        }
    }

    private void conflicts(Surroundings around, List<MandateProblem> found) {
        if (unit == null || role == null || from == null || until == null) {
            return;
        }
        HeldMandate wanted = new HeldMandate(unit, role, from, until);
        around.held().stream()
                .flatMap(one -> wanted.conflictWith(one).stream())
                .sorted()
                .limit(1)
                .forEach(found::add);
    }
}
