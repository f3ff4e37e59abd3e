package se.bas.ui.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView.Detail;
import se.bas.domain.participation.Happening;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The steps of casework as they read on the timeline: that they were taken. What more there is stands where they were. */
final class StepWords {
    private StepWords() {}

    static String of(Detail.Programme step) {
        Happening said = step.happening();
        List<String> words = new ArrayList<>(List.of(Words.of(said.move())));
        switch (said) {
            case Happening.Referral one -> {
                if (step.period() > 1) {
                    words.add(Words.text("casework.timeline.again", step.period()));
                }
            }
            case Happening.Exit one -> add(words, one.exitReason());
            case Happening.FollowUp one -> {
                words.add(Words.text("participation.after-months", one.months()));
                add(words, one.outcome());
            }
            case Happening.Talk one -> {}
            case Happening.Declining one -> {}
            case Happening.Enrolment one -> {}
            case Happening.Pause one -> {}
            case Happening.Resumption one -> {}
            case Happening.Closing one -> {}
        }
        return String.join(" · ", words);
    }

    static String of(Detail.Placed placed) {
        return Words.of(placed.what(), List.of(placed.employer()));
    }

    static String of(Detail.Handed handed) {
        return Words.text(
                handed.sent() ? "casework.timeline.handed-to" : "casework.timeline.handed-from",
                Words.of(handed.unit()),
                Words.of(handed.what()));
    }

    static String of(Detail.Planned planned) {
        Integer version = planned.version();
        return Words.of(planned.what(), version == null ? List.of() : List.of(version.toString()));
    }

    static String of(Detail.Decided decided, LocalDate day) {
        return Words.text("plan.decided." + decided.kind().name(), Written.day(day));
    }

    private static void add(List<String> words, @Nullable Enum<?> code) {
        if (code != null) {
            words.add(Words.of(code));
        }
    }
}
