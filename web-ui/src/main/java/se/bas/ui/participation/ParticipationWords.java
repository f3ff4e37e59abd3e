package se.bas.ui.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.participation.ParticipationView;
import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Stage;
import se.bas.domain.participation.TargetGroup;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** A participation in words. */
final class ParticipationWords {
    private ParticipationWords() {}

    /** Where they are, and since when. */
    static String now(ParticipationView view) {
        List<ParticipationView.Step> steps = view.thisTime();
        if (steps.isEmpty()) {
            return Words.text("participation.now.nothing");
        }
        String since = day(steps.getLast().happening().day());
        String words = Words.text("participation.now", Words.of(view.stage()), since);
        return view.enrolments() > 1 ? words + " " + Words.text("participation.now.time", view.enrolments()) : words;
    }

    /** What usually comes next. */
    static Move next(ParticipationView view) {
        return switch (view.stage()) {
            case NOT_BEGUN, DECLINED, CLOSED -> Move.REFER;
            case REFERRED -> Move.TALK;
            case TALKED -> Move.ENROL;
            case ENROLLED -> Move.EXIT;
            case PAUSED -> Move.RESUME;
            case EXITED, FOLLOW_UP ->
                view.followUps().stream().allMatch(ParticipationView.FollowUpDue::made) ? Move.CLOSE : Move.FOLLOW_UP;
        };
    }

    /** Which follow-up comes next: the first that has not been made, else the last. */
    static int nextMonths(ParticipationView view) {
        return view.followUps().stream()
                .filter(one -> !one.made())
                .findFirst()
                .orElseGet(() -> view.followUps().getLast())
                .months();
    }

    /** What happened, with all that is known of it. */
    static String what(ParticipationView.Step step) {
        Happening said = step.happening();
        List<String> more = new ArrayList<>();
        switch (said) {
            case Happening.Referral one -> add(more, one.source());
            case Happening.Talk one -> {}
            case Happening.Declining one -> add(more, one.text());
            case Happening.Enrolment one -> enrolment(more, one);
            case Happening.Pause one -> {
                add(more, one.pauseReason());
                add(more, one.text());
            }
            case Happening.Resumption one -> {}
            case Happening.Exit one -> exit(more, one);
            case Happening.FollowUp one -> followUp(more, one, step);
            case Happening.Closing one -> {
                add(more, one.text());
                exception(more, one.exception());
            }
        }
        String what = Words.text("participation.happened", Words.of(said.move()), day(said.day()));
        return more.isEmpty() ? what : what + " " + String.join(" · ", more);
    }

    private static void enrolment(List<String> more, Happening.Enrolment one) {
        TargetGroup group = one.targetGroup();
        if (group != null) {
            more.add(Words.text(group.met() ? "participation.group.met" : "participation.group.not-met"));
        }
        if (one.consentAnswer() != null) {
            more.add(Words.text("participation.asked-of-consent", Words.of(one.consentAnswer())));
        }
        exception(more, one.exception());
    }

    private static void exit(List<String> more, Happening.Exit one) {
        ExitReason reason = one.exitReason();
        add(more, reason);
        add(more, one.text());
        if (one.planWithAf() != null) {
            more.add(Words.text(one.planWithAf() ? "participation.plan.yes" : "participation.plan.no"));
        }
        if (one.backToSoc() != null) {
            more.add(Words.text(one.backToSoc() ? "participation.soc.yes" : "participation.soc.no"));
        }
    }

    private static void followUp(List<String> more, Happening.FollowUp one, ParticipationView.Step step) {
        more.add(Words.text("participation.after-months", one.months()));
        add(more, one.outcome());
        add(more, one.occupation());
        if (one.hours() != null) {
            more.add(Words.text("participation.hours", one.hours()));
        }
        LocalDate lost = one.lostOn();
        if (lost != null) {
            more.add(Words.text("participation.lost-on", Written.day(lost)));
        }
        add(more, step.sobriety());
        add(more, one.text());
    }

    private static void exception(List<String> more, String exception) {
        if (!exception.isEmpty()) {
            more.add(Words.text("participation.exception-made", exception));
        }
    }

    private static void add(List<String> more, @Nullable Enum<?> code) {
        if (code != null) {
            more.add(Words.of(code));
        }
    }

    private static void add(List<String> more, String text) {
        if (!text.isEmpty()) {
            more.add(text);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Written.day(day);
    }

    /** Where they are by now, for whoever was too late. */
    static String meanwhile(Stage stage) {
        return Words.text("participation.meanwhile", Words.of(stage));
    }
}
