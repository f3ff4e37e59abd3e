package se.bas.domain.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.domain.participation.Happening.Closing;
import se.bas.domain.participation.Happening.Declining;
import se.bas.domain.participation.Happening.Enrolment;
import se.bas.domain.participation.Happening.Exit;
import se.bas.domain.participation.Happening.FollowUp;
import se.bas.domain.participation.Happening.Pause;
import se.bas.domain.participation.Happening.Referral;
import se.bas.domain.participation.Happening.Resumption;
import se.bas.domain.participation.Happening.Talk;

/**
 * Where somebody is on the way through the programme (PRO-01). Each place has the ways on that lead from it and no other,
 * so that what is impossible does not compile; what comes from outside goes through {@link #after}, which has the same
 * table, and through the {@link Guard}, which says what the place itself demands.
 */
public sealed interface Participation {
    /** Nobody has suggested anything. */
    record NotBegun() implements Participation {
        public Referred refer(Referral referral) {
            return new Referred(referral);
        }
    }

    /** Suggested; no talk has been held. */
    record Referred(Referral referral) implements Participation {
        public Talked hold(Talk talk) {
            return new Talked(talk);
        }

        public Closed close(Closing closing) {
            return new Closed(closing);
        }
    }

    /** The startup talk was held, and nothing is decided. */
    record Talked(Talk talk) implements Participation {
        public Declined decline(Declining declining) {
            return new Declined(declining);
        }

        public Enrolled enrol(Enrolment enrolment) {
            return new Enrolled(enrolment, enrolment.day());
        }
    }

    /** Said no: a talk, and no participant. */
    record Declined(Declining declining) implements Participation {
        public Referred refer(Referral referral) {
            return new Referred(referral);
        }
    }

    /**
     * Takes part.
     *
     * @param since the enrolment, or the end of the last pause
     */
    record Enrolled(Enrolment enrolment, @Nullable LocalDate since) implements Participation {
        public Paused pause(Pause pause) {
            return new Paused(enrolment, pause);
        }

        public Exited exit(Exit exit) {
            return new Exited(exit);
        }
    }

    /** Rests, and has a place still. */
    record Paused(Enrolment enrolment, Pause pause) implements Participation {
        public Enrolled resume(Resumption resumption) {
            return new Enrolled(enrolment, resumption.day());
        }

        public Exited exit(Exit exit) {
            return new Exited(exit);
        }
    }

    /** Has left, and nobody has been asked yet how it goes. */
    record Exited(Exit exit) implements Participation {
        public FollowedUp followUp(FollowUp followUp) {
            return new FollowedUp(exit, List.of(followUp));
        }

        public Closed close(Closing closing) {
            return new Closed(closing);
        }

        public Referred refer(Referral referral) {
            return new Referred(referral);
        }
    }

    /**
     * Has left, and it has been asked how it goes.
     *
     * @param followUps in the order they were recorded; the last of each month counts
     */
    record FollowedUp(Exit exit, List<FollowUp> followUps) implements Participation {
        public FollowedUp {
            followUps = List.copyOf(followUps);
        }

        public FollowedUp followUp(FollowUp followUp) {
            return new FollowedUp(
                    exit, Stream.concat(followUps.stream(), Stream.of(followUp)).toList());
        }

        public Closed close(Closing closing) {
            return new Closed(closing);
        }

        public Referred refer(Referral referral) {
            return new Referred(referral);
        }
    }

    /** Nothing is to be done. Who comes back is referred anew (PRO-53). */
    record Closed(Closing closing) implements Participation {
        public Referred refer(Referral referral) {
            return new Referred(referral);
        }
    }

    /** What it is called. */
    default Stage stage() {
        return switch (this) {
            case NotBegun at -> Stage.NOT_BEGUN;
            case Referred at -> Stage.REFERRED;
            case Talked at -> Stage.TALKED;
            case Declined at -> Stage.DECLINED;
            case Enrolled at -> Stage.ENROLLED;
            case Paused at -> Stage.PAUSED;
            case Exited at -> Stage.EXITED;
            case FollowedUp at -> Stage.FOLLOW_UP;
            case Closed at -> Stage.CLOSED;
        };
    }

    /** The day of what happened last; null before anything has. */
    default @Nullable LocalDate lastDay() {
        return switch (this) {
            case NotBegun at -> null;
            case Referred(var referral) -> referral.day();
            case Talked(var talk) -> talk.day();
            case Declined(var declining) -> declining.day();
            case Enrolled(var enrolment, var since) -> since;
            case Paused(var enrolment, var pause) -> pause.day();
            case Exited(var exit) -> exit.day();
            case FollowedUp(var exit, var followUps) -> followUps.getLast().day();
            case Closed(var closing) -> closing.day();
        };
    }

    /** Where it leads when something happens; empty when that cannot happen here. */
    default Optional<Participation> after(Happening happening) {
        return Optional.ofNullable(
                switch (new Met(this, happening)) {
                    case Met(NotBegun at, Referral said) -> at.refer(said);
                    case Met(Referred at, Talk said) -> at.hold(said);
                    case Met(Referred at, Closing said) -> at.close(said);
                    case Met(Talked at, Declining said) -> at.decline(said);
                    case Met(Talked at, Enrolment said) -> at.enrol(said);
                    case Met(Declined at, Referral said) -> at.refer(said);
                    case Met(Enrolled at, Pause said) -> at.pause(said);
                    case Met(Enrolled at, Exit said) -> at.exit(said);
                    case Met(Paused at, Resumption said) -> at.resume(said);
                    case Met(Paused at, Exit said) -> at.exit(said);
                    case Met(Exited at, FollowUp said) -> at.followUp(said);
                    case Met(Exited at, Closing said) -> at.close(said);
                    case Met(Exited at, Referral said) -> at.refer(said);
                    case Met(FollowedUp at, FollowUp said) -> at.followUp(said);
                    case Met(FollowedUp at, Closing said) -> at.close(said);
                    case Met(FollowedUp at, Referral said) -> at.refer(said);
                    case Met(Closed at, Referral said) -> at.refer(said);
                    case Met(Participation at, Happening said) -> null;
                });
    }

    /** A place and what happens there. */
    record Met(Participation at, Happening happening) {}
}
