package se.bas.domain.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens in a participation, on a day, as somebody says it when it is recorded. */
public sealed interface Happening {
    int TEXT_AT_MOST = 500;
    int REASON_AT_LEAST = 10;
    int HOURS_AT_MOST = 60;

    /** The Swedish day it happened on; null when nobody has said. */
    @Nullable
    LocalDate day();

    Move move();

    /** What is missing or wrong in what was said, wherever the participant is; in the order of the form's fields. */
    List<ParticipationProblem> flaws(Circumstances given);

    /** Somebody suggests that they take part. */
    record Referral(@Nullable LocalDate day, @Nullable ReferralSource source) implements Happening {
        @Override
        public Move move() {
            return Move.REFER;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(dayFlaw(day, given), source == null ? ParticipationProblem.SOURCE_MISSING : null);
        }
    }

    /** The startup talk was held. */
    record Talk(@Nullable LocalDate day) implements Happening {
        @Override
        public Move move() {
            return Move.TALK;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(dayFlaw(day, given));
        }
    }

    /** They do not want to take part: a talk, and no participant (PRO-01). */
    record Declining(@Nullable LocalDate day, String text) implements Happening {
        @Override
        public Move move() {
            return Move.DECLINE;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(dayFlaw(day, given), tooLong(text));
        }
    }

    /**
     * They begin.
     *
     * @param exception why a manager lets somebody in who is not in the target group; empty for none
     */
    record Enrolment(
            @Nullable LocalDate day,
            @Nullable TargetGroup targetGroup,
            @Nullable ConsentAnswer consentAnswer,
            String exception)
            implements Happening {
        @Override
        public Move move() {
            return Move.ENROL;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(
                    given.mainCaseworker() ? null : ParticipationProblem.NO_MAIN_CASEWORKER,
                    dayFlaw(day, given),
                    group(),
                    consentAnswer == null ? ParticipationProblem.CONSENT_ANSWER_MISSING : null,
                    exceptionFlaw(exception, given));
        }

        private @Nullable ParticipationProblem group() {
            if (targetGroup == null) {
                return ParticipationProblem.TARGET_GROUP_MISSING;
            }
            return targetGroup.met() || !exception.isBlank() ? null : ParticipationProblem.NOT_IN_TARGET_GROUP;
        }
    }

    /** They rest for a while, and keep their place. */
    record Pause(@Nullable LocalDate day, @Nullable PauseReason pauseReason, String text) implements Happening {
        @Override
        public Move move() {
            return Move.PAUSE;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(
                    dayFlaw(day, given),
                    pauseReason == null ? ParticipationProblem.PAUSE_REASON_MISSING : null,
                    tooLong(text));
        }
    }

    /** They are back. */
    record Resumption(@Nullable LocalDate day) implements Happening {
        @Override
        public Move move() {
            return Move.RESUME;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(dayFlaw(day, given));
        }
    }

    /**
     * They leave; the day is the last they were enrolled (PRO-50).
     *
     * @param text what OTHER is
     * @param planWithAf whether there is an active plan at the employment service
     * @param backToSoc whether the social services go on
     */
    record Exit(
            @Nullable LocalDate day,
            @Nullable ExitReason exitReason,
            String text,
            @Nullable Boolean planWithAf,
            @Nullable Boolean backToSoc)
            implements Happening {
        @Override
        public Move move() {
            return Move.EXIT;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(
                    dayFlaw(day, given),
                    exitReason == null ? ParticipationProblem.EXIT_REASON_MISSING : null,
                    exitReason == ExitReason.OTHER && text.isBlank() ? ParticipationProblem.EXIT_TEXT_MISSING : null,
                    tooLong(text),
                    planWithAf == null ? ParticipationProblem.PLAN_WITH_AF_MISSING : null,
                    backToSoc == null ? ParticipationProblem.BACK_TO_SOC_MISSING : null);
        }
    }

    /**
     * It was asked how it goes (PRO-52).
     *
     * @param months which follow-up: 3, 6 or 12
     * @param occupation of those who are still in work or studies; else null
     * @param hours a week, of the same
     * @param lostOn of those who are not any more; else null
     * @param sobrietyWished whether the participant wishes to tell of sobriety
     */
    record FollowUp(
            @Nullable LocalDate day,
            int months,
            @Nullable FollowUpOutcome outcome,
            @Nullable Occupation occupation,
            @Nullable Integer hours,
            @Nullable LocalDate lostOn,
            boolean sobrietyWished,
            @Nullable SobrietyAnswer sobriety,
            String text)
            implements Happening {
        @Override
        public Move move() {
            return Move.FOLLOW_UP;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(
                    FollowUpMonths.ALL.contains(months) ? null : ParticipationProblem.MONTHS_NOT_POSSIBLE,
                    dayFlaw(day, given),
                    outcome == null ? ParticipationProblem.OUTCOME_MISSING : null,
                    outcome == FollowUpOutcome.STILL && occupation == null
                            ? ParticipationProblem.OCCUPATION_MISSING
                            : null,
                    hours != null && (hours < 1 || hours > HOURS_AT_MOST)
                            ? ParticipationProblem.HOURS_NOT_POSSIBLE
                            : null,
                    outcome == FollowUpOutcome.LOST && lostOn == null ? ParticipationProblem.LOST_DAY_MISSING : null,
                    lostOn != null && day != null && lostOn.isAfter(day)
                            ? ParticipationProblem.LOST_DAY_OUT_OF_ORDER
                            : null,
                    sobrietyFlaw(given),
                    tooLong(text));
        }

        private @Nullable ParticipationProblem sobrietyFlaw(Circumstances given) {
            if (sobriety == null) {
                return null;
            }
            if (!sobrietyWished) {
                return ParticipationProblem.SOBRIETY_NOT_WISHED;
            }
            return given.mayKnowSobriety() ? null : ParticipationProblem.SOBRIETY_WITHOUT_CONSENT;
        }
    }

    /**
     * Nothing more is to be done.
     *
     * @param text why, of a referral that leads nowhere
     * @param exception why a manager closes before three months have gone; empty for none
     */
    record Closing(@Nullable LocalDate day, String text, String exception) implements Happening {
        @Override
        public Move move() {
            return Move.CLOSE;
        }

        @Override
        public List<ParticipationProblem> flaws(Circumstances given) {
            return found(dayFlaw(day, given), tooLong(text), exceptionFlaw(exception, given));
        }
    }

    private static List<ParticipationProblem> found(@Nullable ParticipationProblem... problems) {
        return Stream.of(problems).filter(Objects::nonNull).toList();
    }

    private static @Nullable ParticipationProblem dayFlaw(@Nullable LocalDate day, Circumstances given) {
        if (day == null) {
            return ParticipationProblem.DAY_MISSING;
        }
        return day.isAfter(given.today()) ? ParticipationProblem.DAY_IN_THE_FUTURE : null;
    }

    private static @Nullable ParticipationProblem tooLong(String text) {
        return text.length() > TEXT_AT_MOST ? ParticipationProblem.TEXT_TOO_LONG : null;
    }

    private static @Nullable ParticipationProblem exceptionFlaw(String exception, Circumstances given) {
        if (exception.isBlank()) {
            return null;
        }
        if (!given.manager()) {
            return ParticipationProblem.EXCEPTION_IS_THE_MANAGERS;
        }
        if (exception.strip().length() < REASON_AT_LEAST) {
            return ParticipationProblem.EXCEPTION_TOO_SHORT;
        }
        return exception.length() > TEXT_AT_MOST ? ParticipationProblem.EXCEPTION_TOO_LONG : null;
    }
}
