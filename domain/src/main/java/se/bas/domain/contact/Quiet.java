package se.bas.domain.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.bas.domain.consent.ConsentPeriod;

/**
 * How long one has not had contact, and whose turn it is. Contact is an appointment to which they came, also late, and a
 * call or visit at which they were reached.
 *
 * @param days whole days, in Sweden; since the case was opened when there never was any
 * @param since the day of the last contact; null when there never was any
 */
public record Quiet(long days, @Nullable LocalDate since, Turn turn) {
    /** Whose turn it is. */
    public enum Turn {
        /** Nothing is booked, and nothing was tried since; or something is to be said or done by us. */
        OURS,
        /** A time is booked, or we have tried to reach them since. */
        THEIRS
    }

    /**
     * What decides it.
     *
     * @param opened when the case was
     * @param contact when there was contact last; null when there never was any
     * @param tried when one last tried without reaching them: a call, a message; null when one never did
     * @param booked whether an appointment is to come
     * @param unsaid whether one is over of which nobody has said whether they came
     * @param stepDue whether a step of the ladder is due and not done
     */
    public record Facts(
            LocalDate opened,
            @Nullable Instant contact,
            @Nullable Instant tried,
            boolean booked,
            boolean unsaid,
            boolean stepDue) {}

    /** How it stands. */
    public static Quiet of(Facts facts, Instant now) {
        Instant contact = facts.contact();
        LocalDate since = contact == null ? null : ConsentPeriod.day(contact);
        LocalDate from = since == null ? facts.opened() : since;
        long days = Math.max(0, ChronoUnit.DAYS.between(from, ConsentPeriod.day(now)));
        return new Quiet(days, since, turn(facts));
    }

    private static Turn turn(Facts facts) {
        if (facts.unsaid() || facts.stepDue()) {
            return Turn.OURS;
        }
        Instant tried = facts.tried();
        Instant contact = facts.contact();
        boolean triedSince = tried != null && (contact == null || tried.isAfter(contact));
        return facts.booked() || triedSince ? Turn.THEIRS : Turn.OURS;
    }
}
