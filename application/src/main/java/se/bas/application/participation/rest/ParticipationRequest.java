package se.bas.application.participation.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Input;
import se.bas.domain.participation.ConsentAnswer;
import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.FollowUpOutcome;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.KnownBy;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Occupation;
import se.bas.domain.participation.PauseReason;
import se.bas.domain.participation.ReferralSource;
import se.bas.domain.participation.SobrietyAnswer;
import se.bas.domain.participation.TargetGroup;
import se.bas.domain.participation.TreatmentStage;

/** What happened. Each kind of it has fields of its own; those of others are not looked at. */
@Schema(
        name = "ParticipationRequest",
        requiredProperties = {"move", "day"},
        description = "What happened in the participation. Each move has fields of its own")
public record ParticipationRequest(
        @Nullable Move move,

        @Schema(description = "Not after today, and not before what happened last") @Nullable
        LocalDate day,

        @Schema(description = "REFER: who suggested it") @Nullable
        ReferralSource source,

        @Schema(description = "ENROL: of the target group") @Nullable
        Boolean unemployed,

        @Schema(description = "ENROL: of the target group") @Nullable
        Boolean livesHere,

        @Schema(description = "ENROL: of the target group") @Nullable
        TreatmentStage treatment,

        @Schema(description = "ENROL: how it is known that the social services know them") @Nullable
        KnownBy knownBy,

        @Schema(description = "ENROL: what they said when asked to consent") @Nullable
        ConsentAnswer consentAnswer,

        @Schema(description = "PAUSE: why") @Nullable PauseReason pauseReason,

        @Schema(description = "EXIT: why") @Nullable ExitReason exitReason,

        @Schema(description = "EXIT: whether there is an active plan with the employment service") @Nullable
        Boolean planWithAf,

        @Schema(description = "EXIT: whether the social services go on") @Nullable
        Boolean backToSoc,

        @Schema(description = "FOLLOW_UP: 3, 6 or 12") @Nullable
        Integer months,

        @Schema(description = "FOLLOW_UP: how it goes") @Nullable
        FollowUpOutcome outcome,

        @Schema(description = "FOLLOW_UP: what those do who are still in work or studies") @Nullable
        Occupation occupation,

        @Schema(description = "FOLLOW_UP: hours a week, 1 to 60") @Nullable
        Integer hours,

        @Schema(description = "FOLLOW_UP: when it was lost") @Nullable
        LocalDate lostOn,

        @Schema(description = "FOLLOW_UP: whether the participant wishes to tell of sobriety") @Nullable
        Boolean sobrietyWished,

        @Schema(description = "FOLLOW_UP: what they tell; a consent must let the agency know") @Nullable
        SobrietyAnswer sobriety,

        @Schema(
                description = "In other words, 500 characters at most; of the exit OTHER, and of the closing of a"
                        + " referral, it must be there")
        @Nullable
        String text,

        @Schema(description = "ENROL, CLOSE: why a manager makes an exception, 10 to 500 characters") @Nullable
        String exception)
        implements Input {

    Happening happening(Move what) {
        return switch (what) {
            case REFER -> new Happening.Referral(day, source);
            case TALK -> new Happening.Talk(day);
            case DECLINE -> new Happening.Declining(day, said(text));
            case ENROL -> new Happening.Enrolment(day, group(), consentAnswer, said(exception));
            case PAUSE -> new Happening.Pause(day, pauseReason, said(text));
            case RESUME -> new Happening.Resumption(day);
            case EXIT -> new Happening.Exit(day, exitReason, said(text), planWithAf, backToSoc);
            case FOLLOW_UP ->
                new Happening.FollowUp(
                        day,
                        months == null ? 0 : months,
                        outcome,
                        occupation,
                        hours,
                        lostOn,
                        Boolean.TRUE.equals(sobrietyWished),
                        sobriety,
                        said(text));
            case CLOSE -> new Happening.Closing(day, said(text), said(exception));
        };
    }

    private @Nullable TargetGroup group() {
        return unemployed == null || livesHere == null || treatment == null || knownBy == null
                ? null
                : new TargetGroup(unemployed, livesHere, treatment, knownBy);
    }

    private static String said(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
