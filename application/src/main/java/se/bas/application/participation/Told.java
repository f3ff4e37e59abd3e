package se.bas.application.participation;

import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.Happening;

/**
 * What another agency is told of what happened, under a consent for the participation: that it happened, and when; of an
 * exit what went well. Why somebody paused or broke off can tell of relapse, and other words of anything.
 */
final class Told {
    private Told() {}

    static Happening toOthers(Happening happening) {
        return switch (happening) {
            case Happening.Referral said -> new Happening.Referral(said.day(), null);
            case Happening.Talk said -> said;
            case Happening.Declining said -> new Happening.Declining(said.day(), "");
            case Happening.Enrolment said -> new Happening.Enrolment(said.day(), null, null, "");
            case Happening.Pause said -> new Happening.Pause(said.day(), null, "");
            case Happening.Resumption said -> said;
            case Happening.Exit said -> {
                ExitReason reason = said.exitReason();
                yield new Happening.Exit(
                        said.day(), reason != null && reason.tellsNothingSensitive() ? reason : null, "", null, null);
            }
            case Happening.FollowUp said ->
                new Happening.FollowUp(
                        said.day(),
                        said.months(),
                        said.outcome(),
                        said.occupation(),
                        said.hours(),
                        said.lostOn(),
                        false,
                        null,
                        "");
            case Happening.Closing said -> new Happening.Closing(said.day(), "", "");
        };
    }
}
