package se.bas.domain.edition;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A policy of an agency: one number, or two that depend on each other. Each is a field of the edition, under its name. */
public enum PolicyItem {
    /** How many days before a consent runs out its caseworker is told, and told again (CON-25). */
    CONSENT_WARNINGS(PolicyNumber.FIRST_WARNING, PolicyNumber.SECOND_WARNING),
    /** How many months a consent may last, and how many the form offers first (CON-16). */
    CONSENT_LENGTH(PolicyNumber.CONSENT_AT_MOST, PolicyNumber.CONSENT_OFFERED),
    /** After how many working days a manager hears of a task that nobody has settled (PRO-13). */
    ESCALATION(PolicyNumber.MANAGER_HEARS),
    /** For how many days its author can correct a note (UIX-04). */
    NOTE_LOCK(PolicyNumber.NOTE_OPEN),
    /** How many places there are in the programme (PRO-55). */
    CAPACITY(PolicyNumber.PLACES),
    /** How soon whoever was suggested comes to a talk, and hears whether they are enrolled. */
    INTAKE(PolicyNumber.TALK_WITHIN, PolicyNumber.DECISION_WITHIN),
    /** When no message is sent. */
    QUIET_HOURS(PolicyNumber.QUIET_FROM, PolicyNumber.QUIET_UNTIL),
    /** How often a placement is followed up that begins from then on (PRO-11). */
    PLACEMENT_RHYTHM(PolicyNumber.FIRST_FOLLOW_UP, PolicyNumber.WEEKLY_FOLLOW_UPS, PolicyNumber.FORTNIGHTS_UNTIL),
    /** How soon after the enrolment a placement is no question any more (PRO-14). */
    PLACEMENT_CALM(PolicyNumber.CALM_DAYS),
    /** How long an agency lingers after it has handed over (PRO-21). */
    PLAN_TRANSITION(PolicyNumber.TRANSITION);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<PolicyNumber> numbers;

    PolicyItem(PolicyNumber... numbers) {
        this.numbers = List.of(numbers);
    }

    public List<PolicyNumber> numbers() {
        return numbers;
    }

    /** What holds as long as an agency has written nothing. */
    public EditionContent usual() {
        return EditionContent.of(
                numbers.stream().collect(toMap(PolicyNumber::name, number -> String.valueOf(number.usual()))));
    }

    /** What is wrong with an edition of it, in the order of the fields; empty when it can hold. */
    public List<Wrong> wrong(EditionContent content) {
        List<Wrong> found = new ArrayList<>();
        numbers.forEach(number -> number.wrong(content).ifPresent(found::add));
        content.fields().keySet().stream()
                .filter(field ->
                        numbers.stream().noneMatch(number -> number.name().equals(field)))
                .forEach(field -> found.add(Wrong.of(field, ContentProblem.UNKNOWN)));
        if (found.isEmpty()) {
            together(content).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Wrong> together(EditionContent content) {
        return switch (this) {
            case CONSENT_WARNINGS ->
                PolicyNumber.SECOND_WARNING.in(content) < PolicyNumber.FIRST_WARNING.in(content)
                        ? Optional.empty()
                        : Optional.of(Wrong.of(PolicyNumber.SECOND_WARNING.name(), ContentProblem.SECOND_NOT_CLOSER));
            case CONSENT_LENGTH ->
                PolicyNumber.CONSENT_OFFERED.in(content) <= PolicyNumber.CONSENT_AT_MOST.in(content)
                        ? Optional.empty()
                        : Optional.of(Wrong.of(PolicyNumber.CONSENT_OFFERED.name(), ContentProblem.OFFERED_TOO_LONG));
            case ESCALATION,
                    NOTE_LOCK,
                    CAPACITY,
                    INTAKE,
                    QUIET_HOURS,
                    PLACEMENT_RHYTHM,
                    PLACEMENT_CALM,
                    PLAN_TRANSITION -> Optional.empty();
        };
    }
}
