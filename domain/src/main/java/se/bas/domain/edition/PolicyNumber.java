package se.bas.domain.edition;

import java.util.Optional;

/** A number that a rule goes by: what it counts, its bounds, and what it usually is. */
public enum PolicyNumber {
    /** Before a consent's last day (CON-25). */
    FIRST_WARNING(Unit.DAYS, 2, 90, 30),
    SECOND_WARNING(Unit.DAYS, 1, 60, 7),
    /** Never more than twelve (CON-16). */
    CONSENT_AT_MOST(Unit.MONTHS, 1, 12, 12),
    CONSENT_OFFERED(Unit.MONTHS, 1, 12, 6),
    /** After a task was due (PRO-13). */
    MANAGER_HEARS(Unit.WORKING_DAYS, 1, 20, 5),
    /** So long its author can correct a note (UIX-04). */
    NOTE_OPEN(Unit.DAYS, 1, 30, 14),
    /** So many can be enrolled at a time: what a programme was given room for (PRO-55). */
    PLACES(Unit.PEOPLE, 1, 500, 10),
    /** The startup talk is to be held within so many after the referral. */
    TALK_WITHIN(Unit.WORKING_DAYS, 1, 20, 5),
    /** And whether somebody is enrolled decided within so many after the talk. */
    DECISION_WITHIN(Unit.WORKING_DAYS, 1, 20, 5),
    /** Nobody gets a message from then on; never after ten in the evening. */
    QUIET_FROM(Unit.CLOCK, 17, 22, 20),
    /** And until then; never before seven in the morning. */
    QUIET_UNTIL(Unit.CLOCK, 7, 10, 8),
    /** The first follow-up within so many (PRO-11). */
    FIRST_FOLLOW_UP(Unit.WORKING_DAYS, 1, 10, 3),
    /** Then every week, so long. */
    WEEKLY_FOLLOW_UPS(Unit.WEEKS, 1, 12, 4),
    /** Then every second week until then, and once a month after that. Never less than the weeks before. */
    FORTNIGHTS_UNTIL(Unit.WEEKS, 12, 52, 12),
    /** A placement that begins earlier after the enrolment is a question (PRO-14). */
    CALM_DAYS(Unit.DAYS, 1, 60, 14),
    /** So long an agency can still be asked after another has gone on with the participant (PRO-21). */
    TRANSITION(Unit.MONTHS, 1, 6, 1);

    /** What it counts. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        PEOPLE,
        /** Whole hours of the day. */
        CLOCK
    }

    private static final int DIGITS = 4;

    private final Unit unit;
    private final int lowest;
    private final int highest;
    private final int usual;

    PolicyNumber(Unit unit, int lowest, int highest, int usual) {
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
        this.usual = usual;
    }

    public Unit unit() {
        return unit;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public int usual() {
        return usual;
    }

    /**
     * What it is by an edition: within the bounds that hold now, also where it was written under wider ones, and as usual
     * where the edition does not say.
     */
    public int in(EditionContent content) {
        return written(content)
                .map(number -> Math.clamp(number, lowest, highest))
                .orElse(usual);
    }

    /** What is wrong with it; empty when nothing is. */
    Optional<Wrong> wrong(EditionContent content) {
        if (content.text(name()).isEmpty()) {
            return Optional.of(Wrong.of(name(), ContentProblem.MISSING));
        }
        Optional<Integer> number = written(content);
        if (number.isEmpty()) {
            return Optional.of(Wrong.of(name(), ContentProblem.NOT_A_NUMBER));
        }
        return number.get() < lowest || number.get() > highest
                ? Optional.of(Wrong.of(name(), ContentProblem.OUT_OF_BOUNDS, lowest, highest))
                : Optional.empty();
    }

    private Optional<Integer> written(EditionContent content) {
        String text = content.text(name());
        return text.length() <= DIGITS && text.matches("[0-9]+")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
