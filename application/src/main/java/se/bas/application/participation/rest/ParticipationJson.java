package se.bas.application.participation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.participation.ParticipationView;
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
import se.bas.domain.participation.Stage;
import se.bas.domain.participation.TargetGroup;
import se.bas.domain.participation.TreatmentStage;

/** Where somebody is in the programme. */
@Schema(name = "Participation", description = "Where somebody is in the programme of an agency")
public record ParticipationJson(
        @Schema(description = "The agency's short code") String owner,

        Stage stage,

        @Schema(description = "How many steps there have been, also taken back ones; of the own agency's the ETag")
        int version,

        @Schema(description = "How often they have been enrolled")
        int enrolments,

        @Schema(description = "Which time they are on the way")
        int period,

        @Schema(description = "What happened, oldest first; of another agency's without reasons and words")
        List<StepJson> steps,

        @Schema(description = "Follow-ups this time; empty when there are none")
        List<FollowUpJson> followUps,

        @Schema(
                description = "The first day on which it can be closed without a manager's exception; absent when any"
                        + " day will do")
        @Nullable
        LocalDate closing,

        @Schema(description = "What you can record now") List<Move> may) {

    /** What happened. */
    @Schema(name = "ParticipationStep", description = "What happened. Fields that are not its own are absent")
    public record StepJson(
            int period,
            Move move,
            @Nullable LocalDate day,
            String by,
            Instant at,
            @Nullable ReferralSource source,
            @Nullable Boolean unemployed,
            @Nullable Boolean livesHere,
            @Nullable TreatmentStage treatment,
            @Nullable KnownBy knownBy,
            @Nullable ConsentAnswer consentAnswer,
            @Nullable PauseReason pauseReason,
            @Nullable ExitReason exitReason,
            @Nullable Boolean planWithAf,
            @Nullable Boolean backToSoc,
            @Nullable Integer months,
            @Nullable FollowUpOutcome outcome,
            @Nullable Occupation occupation,
            @Nullable Integer hours,
            @Nullable LocalDate lostOn,
            @Nullable SobrietyAnswer sobriety,
            @Nullable String text,
            @Nullable String exception) {
        static StepJson of(ParticipationView.Step step) {
            Happening said = step.happening();
            Happening.Enrolment enrolled = said instanceof Happening.Enrolment one ? one : null;
            TargetGroup group = enrolled == null ? null : enrolled.targetGroup();
            Happening.Exit exit = said instanceof Happening.Exit one ? one : null;
            Happening.FollowUp asked = said instanceof Happening.FollowUp one ? one : null;
            return new StepJson(
                    step.period(),
                    said.move(),
                    said.day(),
                    step.by(),
                    step.at(),
                    said instanceof Happening.Referral referral ? referral.source() : null,
                    group == null ? null : group.unemployed(),
                    group == null ? null : group.livesHere(),
                    group == null ? null : group.treatment(),
                    group == null ? null : group.knownBy(),
                    enrolled == null ? null : enrolled.consentAnswer(),
                    said instanceof Happening.Pause pause ? pause.pauseReason() : null,
                    exit == null ? null : exit.exitReason(),
                    exit == null ? null : exit.planWithAf(),
                    exit == null ? null : exit.backToSoc(),
                    asked == null ? null : asked.months(),
                    asked == null ? null : asked.outcome(),
                    asked == null ? null : asked.occupation(),
                    asked == null ? null : asked.hours(),
                    asked == null ? null : asked.lostOn(),
                    step.sobriety(),
                    given(text(said)),
                    given(exception(said)));
        }

        private static String text(Happening said) {
            return switch (said) {
                case Happening.Declining one -> one.text();
                case Happening.Pause one -> one.text();
                case Happening.Exit one -> one.text();
                case Happening.FollowUp one -> one.text();
                case Happening.Closing one -> one.text();
                case Happening.Referral one -> "";
                case Happening.Talk one -> "";
                case Happening.Enrolment one -> "";
                case Happening.Resumption one -> "";
            };
        }

        private static String exception(Happening said) {
            return switch (said) {
                case Happening.Enrolment one -> one.exception();
                case Happening.Closing one -> one.exception();
                case Happening.Declining one -> "";
                case Happening.Pause one -> "";
                case Happening.Exit one -> "";
                case Happening.FollowUp one -> "";
                case Happening.Referral one -> "";
                case Happening.Talk one -> "";
                case Happening.Resumption one -> "";
            };
        }

        private static @Nullable String given(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /** A follow-up. */
    @Schema(name = "FollowUpDue", description = "A follow-up after an exit to work or studies")
    public record FollowUpJson(
            int months,
            LocalDate due,

            @Schema(description = "Whether it has been made")
            boolean made) {}

    static ParticipationJson of(ParticipationView view) {
        return new ParticipationJson(
                view.ownerCode(),
                view.stage(),
                view.version(),
                view.enrolments(),
                view.period(),
                view.steps().stream().map(StepJson::of).toList(),
                view.followUps().stream()
                        .map(one -> new FollowUpJson(one.months(), one.due(), one.made()))
                        .toList(),
                view.closing(),
                view.may().stream().sorted().toList());
    }
}
