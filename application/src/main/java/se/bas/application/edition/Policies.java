package se.bas.application.edition;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.bas.application.Part;
import se.bas.domain.casework.NoteDays;
import se.bas.domain.consent.ExpiryWarning;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.PolicyItem;
import se.bas.domain.edition.PolicyNumber;
import se.bas.domain.outbox.QuietHours;
import se.bas.domain.participation.Intake;
import se.bas.domain.placement.Rhythm;

/** The policies of the acting agency as the rules take them: asked for at each use case, kept nowhere. */
@Part
public class Policies {
    private final Editions editions;
    private final PolicyRules rules;

    @Inject
    Policies(Editions editions, PolicyRules rules) {
        this.editions = editions;
        this.rules = rules;
    }

    /** When somebody is told that a consent runs out, on a day (CON-25). */
    public ExpiryWarning.Days warnings(LocalDate day) {
        EditionContent content =
                editions.inForce(rules, PolicyItem.CONSENT_WARNINGS.name(), day).content();
        return new ExpiryWarning.Days(PolicyNumber.FIRST_WARNING.in(content), PolicyNumber.SECOND_WARNING.in(content));
    }

    /** How many months a consent may last (CON-16). */
    public int consentMonths() {
        return PolicyNumber.CONSENT_AT_MOST.in(content(PolicyItem.CONSENT_LENGTH));
    }

    /** After how many working days a manager hears of a task (PRO-13). */
    public int patience() {
        return PolicyNumber.MANAGER_HEARS.in(content(PolicyItem.ESCALATION));
    }

    /** When no message is sent. */
    public QuietHours quietHours() {
        EditionContent content = content(PolicyItem.QUIET_HOURS);
        return new QuietHours(PolicyNumber.QUIET_FROM.in(content), PolicyNumber.QUIET_UNTIL.in(content));
    }

    /** How long notes can be corrected, by the day they were written on (UIX-04). */
    public NoteDays noteDays() {
        Map<LocalDate, Integer> from = new TreeMap<>();
        // In the order of their numbers: of two from one day, the later holds.
        editions.standing(rules, PolicyItem.NOTE_LOCK.name())
                .forEach(one -> from.put(one.from(), PolicyNumber.NOTE_OPEN.in(one.content())));
        return new NoteDays(PolicyNumber.NOTE_OPEN.usual(), from);
    }

    /** How many places there were, by the day from which (PRO-55). */
    public NavigableMap<LocalDate, Integer> places() {
        NavigableMap<LocalDate, Integer> from = new TreeMap<>();
        from.put(LocalDate.MIN, PolicyNumber.PLACES.usual());
        // In the order of their numbers: of two from one day, the later holds.
        editions.standing(rules, PolicyItem.CAPACITY.name())
                .forEach(one -> from.put(one.from(), PolicyNumber.PLACES.in(one.content())));
        return from;
    }

    /** How soon somebody who is suggested or comes to a talk today is to hear more. */
    public Intake.Days intake() {
        EditionContent content = content(PolicyItem.INTAKE);
        return new Intake.Days(PolicyNumber.TALK_WITHIN.in(content), PolicyNumber.DECISION_WITHIN.in(content));
    }

    /** How often a placement is followed up that begins today (PRO-11). */
    public Rhythm rhythm() {
        EditionContent content = content(PolicyItem.PLACEMENT_RHYTHM);
        return new Rhythm(
                PolicyNumber.FIRST_FOLLOW_UP.in(content),
                PolicyNumber.WEEKLY_FOLLOW_UPS.in(content),
                PolicyNumber.FORTNIGHTS_UNTIL.in(content));
    }

    /** A placement that begins in fewer days than these after the enrolment is a question (PRO-14). */
    public int calmDays() {
        return PolicyNumber.CALM_DAYS.in(content(PolicyItem.PLACEMENT_CALM));
    }

    /** For so many months an agency lingers after it has handed over (PRO-21). */
    public int transitionMonths() {
        return PolicyNumber.TRANSITION.in(content(PolicyItem.PLAN_TRANSITION));
    }

    private EditionContent content(PolicyItem item) {
        return editions.inForce(rules, item.name()).content();
    }
}
