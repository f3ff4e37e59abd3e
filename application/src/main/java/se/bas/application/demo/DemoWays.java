package se.bas.application.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.participation.ConsentAnswer;
import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.FollowUpMonths;
import se.bas.domain.participation.FollowUpOutcome;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.KnownBy;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Occupation;
import se.bas.domain.participation.PauseReason;
import se.bas.domain.participation.ReferralSource;
import se.bas.domain.participation.TargetGroup;
import se.bas.domain.participation.TreatmentStage;

/** What the demo's data say of somebody's way through the programme, as what happened, in its order. */
final class DemoWays {
    /** Work or studies are lost some time before anybody asks. */
    private static final int DAYS_BEFORE_ASKED = 14;

    private DemoWays() {}

    /** Of somebody whose way stands in the population's file. */
    static List<Happening> of(DemoPeople.Person person, DemoCalendar calendar) {
        DemoPeople.Enrolment one = Objects.requireNonNull(person.enrolment());
        LocalDate talk = calendar.workday(one.talk());
        List<Happening> way = new ArrayList<>();
        way.add(new Happening.Referral(referred(person, talk, calendar), source(person)));
        way.add(new Happening.Talk(talk));
        String declined = one.declined();
        if (declined != null) {
            way.add(new Happening.Declining(talk, ""));
        }
        if (one.enrolled() != null) {
            way.add(enrolment(person, calendar.workday(one.enrolled())));
        }
        exited(one).ifPresent(exit -> {
            way.add(exit);
            way.addAll(followUps(one, exit));
            List<DemoPeople.FollowedUp> asked = one.followUps();
            LocalDate last = asked.isEmpty()
                    ? exit.day()
                    : LocalDate.parse(asked.getLast().date());
            way.add(new Happening.Closing(last, "", ""));
        });
        return way;
    }

    /** Of somebody of today whose way is told by itself. */
    static List<Happening> of(DemoParticipations.Way way, DemoPeople.Person person, DemoCalendar calendar) {
        return way.steps().stream()
                .map(step -> happening(step, person, calendar))
                .toList();
    }

    /** When the own agency's file was opened, which is before the talk; on its day where there is no file. */
    private static LocalDate referred(DemoPeople.Person person, LocalDate talk, DemoCalendar calendar) {
        return person.files().stream()
                .filter(file -> file.agency().equals("amf"))
                .map(file -> calendar.workday(file.openedOn()))
                .filter(opened -> opened.isBefore(talk))
                .findFirst()
                .orElse(talk);
    }

    private static ReferralSource source(DemoPeople.Person person) {
        List<String> agencies =
                person.files().stream().map(DemoPeople.File::agency).toList();
        if (agencies.contains("soc")) {
            return ReferralSource.SOCIAL_SERVICES;
        }
        return agencies.contains("af") ? ReferralSource.EMPLOYMENT_SERVICE : ReferralSource.SELF;
    }

    private static Happening.Enrolment enrolment(DemoPeople.Person person, @Nullable LocalDate day) {
        boolean treated = person.files().stream()
                .flatMap(file -> file.treatments().stream())
                .anyMatch(one -> one.ended() == null);
        return new Happening.Enrolment(
                day,
                new TargetGroup(
                        true, true, treated ? TreatmentStage.FINAL_PHASE : TreatmentStage.ENDED, KnownBy.OWN_STATEMENT),
                person.consents().isEmpty() ? ConsentAnswer.NO : ConsentAnswer.YES,
                "");
    }

    private static Optional<Happening.Exit> exited(DemoPeople.Enrolment one) {
        DemoPeople.Exit exit = one.exit();
        return exit == null
                ? Optional.empty()
                : Optional.of(new Happening.Exit(
                        LocalDate.parse(exit.date()),
                        ExitReason.valueOf(exit.reason()),
                        orEmpty(exit.text()),
                        exit.planWithAf(),
                        exit.backToSoc()));
    }

    private static List<Happening> followUps(DemoPeople.Enrolment one, Happening.Exit exit) {
        List<Happening> made = new ArrayList<>();
        for (int at = 0; at < one.followUps().size(); at++) {
            DemoPeople.FollowedUp asked = one.followUps().get(at);
            LocalDate day = LocalDate.parse(asked.date());
            FollowUpOutcome outcome = FollowUpOutcome.valueOf(asked.outcome());
            made.add(new Happening.FollowUp(
                    day,
                    FollowUpMonths.ALL.get(at),
                    outcome,
                    outcome == FollowUpOutcome.STILL ? occupation(exit) : null,
                    null,
                    outcome == FollowUpOutcome.LOST ? day.minusDays(DAYS_BEFORE_ASKED) : null,
                    false,
                    null,
                    ""));
        }
        return made;
    }

    private static Occupation occupation(Happening.Exit exit) {
        ExitReason reason = Objects.requireNonNull(exit.exitReason());
        return reason == ExitReason.STUDY_REGULAR ? Occupation.STUDY : Occupation.valueOf(reason.name());
    }

    private static Happening happening(DemoParticipations.Step step, DemoPeople.Person person, DemoCalendar calendar) {
        LocalDate day = calendar.workday(step.day());
        return switch (Move.valueOf(step.move())) {
            case REFER -> new Happening.Referral(day, ReferralSource.valueOf(orEmpty(step.source())));
            case TALK -> new Happening.Talk(day);
            case DECLINE -> new Happening.Declining(day, orEmpty(step.text()));
            case ENROL -> enrolment(person, day);
            case PAUSE ->
                new Happening.Pause(day, PauseReason.valueOf(orEmpty(step.pauseReason())), orEmpty(step.text()));
            case RESUME -> new Happening.Resumption(day);
            case EXIT ->
                new Happening.Exit(
                        day,
                        ExitReason.valueOf(orEmpty(step.exitReason())),
                        orEmpty(step.text()),
                        step.planWithAf(),
                        step.backToSoc());
            case FOLLOW_UP ->
                new Happening.FollowUp(
                        day,
                        Objects.requireNonNull(step.months()),
                        FollowUpOutcome.valueOf(orEmpty(step.outcome())),
                        step.occupation() == null ? null : Occupation.valueOf(step.occupation()),
                        step.hours(),
                        step.lostOn() == null ? null : calendar.day(step.lostOn()),
                        false,
                        null,
                        orEmpty(step.text()));
            case CLOSE -> new Happening.Closing(day, orEmpty(step.text()), "");
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
