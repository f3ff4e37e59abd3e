package se.bas.application.placement.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.placement.AnswerPresentation;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.domain.disclosure.Category;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.placement.AgreementDraft;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.ChangeReason;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.FollowUpDraft;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementKind;
import se.bas.domain.placement.PlacementMove;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.placement.PresentationDraft;
import se.bas.domain.placement.Rhythm;
import se.bas.domain.placement.SupportDraft;
import se.bas.domain.placement.SupportKind;

/** What callers send about placements. */
public final class PlacementRequests {
    private PlacementRequests() {}

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static int number(@Nullable Integer sent) {
        return sent == null ? 0 : sent;
    }

    static @Nullable EmployerId employer(@Nullable UUID sent) {
        return sent == null ? null : new EmployerId(sent);
    }

    /** A placement to propose. */
    @Schema(
            name = "PlacementRequest",
            requiredProperties = {"employer", "kind", "from", "until", "hours", "wished", "goals", "tasks", "supervisor"
            },
            description = "A placement to propose, with the first version of what is to be agreed on")
    public record New(
            @Schema(description = "Of my agency's register") @Nullable
            UUID employer,

            @Nullable PlacementKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,

            @Schema(description = "A week, 1 to 40") @Nullable
            Integer hours,

            @Schema(description = "Whether it is what the participant wished for") @Nullable
            Boolean wished,

            @Nullable String goals,
            @Nullable String tasks,
            @Nullable String adaptation,
            @Nullable String supervisor,
            @Nullable String insurance,

            @Schema(description = "That it may begin soon after the enrolment all the same") @Nullable
            Boolean soon)
            implements Input {
        AgreementDraft draft() {
            return new AgreementDraft(
                    from,
                    until,
                    number(hours),
                    wished,
                    text(goals),
                    text(tasks),
                    text(adaptation),
                    text(supervisor),
                    text(insurance),
                    soon != null && soon);
        }
    }

    /** Another version of the agreement. */
    @Schema(
            name = "AgreementRequest",
            requiredProperties = {"from", "until", "hours", "wished", "goals", "tasks", "supervisor"},
            description = "Another version of what is agreed on; all three have to approve it")
    public record Again(
            @Nullable LocalDate from,
            @Nullable LocalDate until,

            @Schema(description = "A week, 1 to 40") @Nullable
            Integer hours,

            @Nullable Boolean wished,
            @Nullable String goals,
            @Nullable String tasks,
            @Nullable String adaptation,
            @Nullable String supervisor,
            @Nullable String insurance)
            implements Input {
        AgreementDraft draft() {
            return new AgreementDraft(
                    from,
                    until,
                    number(hours),
                    wished,
                    text(goals),
                    text(tasks),
                    text(adaptation),
                    text(supervisor),
                    text(insurance),
                    false);
        }
    }

    /** What is to happen to a placement. */
    @Schema(
            name = "PlacementMove",
            requiredProperties = "move",
            description =
                    "What is to happen: APPROVE takes party, way and day; START nothing; EXTEND and SHORTEN until and"
                            + " changeReason; END day, endReason and perhaps text; CANCEL text; CHANGE_RHYTHM first, weekly and"
                            + " fortnightsUntil")
    public record Move(
            @Schema(description = "Any but WRITE") @Nullable PlacementEvent move,

            @Nullable Party party,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            @Nullable ChangeReason changeReason,
            @Nullable EndReason endReason,

            @Schema(description = "500 characters at most") @Nullable
            String text,

            @Nullable Integer first,
            @Nullable Integer weekly,
            @Nullable Integer fortnightsUntil)
            implements Input {
        PlacementMove asked() {
            return switch (move) {
                case null -> throw Fault.missing("move");
                case WRITE -> throw Fault.unreadable("move");
                case APPROVE -> new PlacementMove.Approve(party, way, day);
                case START -> new PlacementMove.Start();
                case EXTEND -> new PlacementMove.Extend(until, changeReason);
                case SHORTEN -> new PlacementMove.Shorten(until, changeReason);
                case END -> new PlacementMove.End(day, endReason, PlacementRequests.text(text));
                case CANCEL -> new PlacementMove.Cancel(PlacementRequests.text(text));
                case CHANGE_RHYTHM ->
                    new PlacementMove.ChangeRhythm(Rhythm.of(number(first), number(weekly), number(fortnightsUntil))
                            .orElse(null));
            };
        }
    }

    /** What came of a follow-up. */
    @Schema(
            name = "FollowUpResult",
            requiredProperties = {"day", "participantView", "employerView"},
            description = "What came of a follow-up: what either said, each for itself")
    public record Result(
            @Nullable LocalDate day,
            @Nullable String participantView,
            @Nullable String employerView) implements Input {
        FollowUpDraft draft() {
            return new FollowUpDraft(day, text(participantView), text(employerView));
        }
    }

    /** Wage support. */
    @Schema(
            name = "WageSupportRequest",
            requiredProperties = {"kind", "from", "until", "applyBy"},
            description = "For how long the employer is paid")
    public record Support(
            @Nullable SupportKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,

            @Schema(description = "Until when it has to be applied for anew: a task") @Nullable
            LocalDate applyBy)
            implements Input {
        SupportDraft draft() {
            return new SupportDraft(kind, from, until, applyBy);
        }
    }

    /** What an employer is to be told. */
    @Schema(
            name = "PresentationRequest",
            requiredProperties = {"employer", "text", "categories"},
            description = "What exactly one employer is to be told")
    public record Telling(
            @Schema(description = "Of my agency's register") @Nullable
            UUID employer,

            @Schema(description = "4000 characters at most") @Nullable
            String text,

            @Schema(description = "What kinds of information are in it") @Nullable
            List<Category> categories)
            implements Input {
        PresentationDraft draft() {
            return new PresentationDraft(
                    PlacementRequests.text(text), categories == null ? Set.of() : Set.copyOf(categories));
        }
    }

    /** What the participant said about it. */
    @Schema(
            name = "PresentationAnswerRequest",
            requiredProperties = {"answer", "way", "day"},
            description = "What the participant said about a presentation")
    public record Answer(
            @Nullable PresentationAnswer answer,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day) implements Input {
        AnswerPresentation.Heard heard() {
            if (answer == null) {
                throw Fault.missing("answer");
            }
            return new AnswerPresentation.Heard(answer, way, day);
        }
    }
}
