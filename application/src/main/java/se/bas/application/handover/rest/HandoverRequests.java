package se.bas.application.handover.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.HandoverMove;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.Telling;

/** What callers send about handovers. */
public final class HandoverRequests {
    private HandoverRequests() {}

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    static @Nullable UnitId unit(@Nullable UUID sent) {
        return sent == null ? null : new UnitId(sent);
    }

    private static Map<Category, String> items(@Nullable List<Category> categories, @Nullable List<String> texts) {
        List<Category> about = categories == null ? List.of() : categories;
        List<String> said = texts == null ? List.of() : texts;
        if (about.size() != said.size() || Set.copyOf(about).size() != about.size()) {
            throw Fault.unreadable("texts");
        }
        Map<Category, String> items = new TreeMap<>();
        for (int at = 0; at < about.size(); at++) {
            items.put(about.get(at), said.get(at));
        }
        return items;
    }

    /** A handover to write down. */
    @Schema(
            name = "HandoverRequest",
            requiredProperties = {"unit", "message", "day"},
            description = "How somebody is to be handed over to a unit of another agency")
    public record New(
            @Schema(description = "Of another agency, where somebody receives proposals") @Nullable
            UUID unit,

            @Schema(description = "What is to be taken over, and what for; 2000 characters at most") @Nullable
            String message,

            @Schema(description = "When the receiver is to take over") @Nullable
            LocalDate day,

            @Schema(description = "The first meeting together") @Nullable
            LocalDate meeting,

            @Nullable String place,

            @Schema(description = "Whom you would like to take over") @Nullable
            String person,

            @Schema(description = "Codes of what was done of your agency's list") @Nullable
            List<String> checklist,

            @Schema(description = "What is told in words is about; each goes by a ground of its own") @Nullable
            List<Category> categories,

            @Schema(description = "What is told, in the order of the categories; 4000 characters each at most")
            @Nullable
            List<String> texts)
            implements Input {
        HandoverDraft draft() {
            return new HandoverDraft(
                    text(message),
                    day,
                    meeting,
                    text(place),
                    text(person),
                    checklist == null ? Set.of() : Set.copyOf(checklist),
                    items(categories, texts));
        }
    }

    /** Another version. */
    @Schema(
            name = "HandoverVersionRequest",
            requiredProperties = {"message", "day"},
            description = "Another version of what is proposed, before it is sent")
    public record Again(
            @Nullable String message,
            @Nullable LocalDate day,
            @Nullable LocalDate meeting,
            @Nullable String place,
            @Nullable String person,
            @Nullable List<String> checklist,
            @Nullable List<Category> categories,
            @Nullable List<String> texts)
            implements Input {
        HandoverDraft draft() {
            return new HandoverDraft(
                    text(message),
                    day,
                    meeting,
                    text(place),
                    text(person),
                    checklist == null ? Set.of() : Set.copyOf(checklist),
                    items(categories, texts));
        }
    }

    /** What is to happen to it. */
    @Schema(
            name = "HandoverMoveRequest",
            requiredProperties = "move",
            description =
                    "What is to happen: PROPOSE sends it, WITHDRAW takes it back, COMPLETE says that all of it was done")
    public record Move(@Nullable HandoverMove move) implements Input {
        HandoverMove asked() {
            if (move == null) {
                throw Fault.missing("move");
            }
            return move;
        }
    }

    /** By what the sender is told. */
    public enum Tell {
        NOT_YET,
        CONSENT,
        LAW
    }

    private static @Nullable Telling telling(@Nullable Tell tell, @Nullable BasisKind basis, @Nullable String reason) {
        return switch (tell) {
            case null -> null;
            case NOT_YET -> new Telling.NotYet();
            case CONSENT -> new Telling.ByConsent();
            case LAW -> new Telling.ByLaw(basis, text(reason));
        };
    }

    /** What the unit answers. */
    @Schema(
            name = "HandoverAnswerRequest",
            requiredProperties = {"accept", "telling"},
            description =
                    "What the unit answers: accepting takes caseNumber, and perhaps meeting and place; declining takes"
                            + " reason")
    public record Answer(
            @Nullable Boolean accept,

            @Schema(description = "Your agency's own, for the file that is opened; not needed where there is one")
            @Nullable
            String caseNumber,

            @Schema(description = "The first meeting together") @Nullable
            LocalDate meeting,

            @Nullable String place,
            @Nullable DeclineReason reason,

            @Schema(description = "500 characters at most; needed with the reason OTHER") @Nullable
            String text,

            @Schema(
                    description =
                            "Whether the sender is told, and on which ground of your own; LAW takes basis and basisReason")
            @Nullable
            Tell telling,

            @Nullable BasisKind basis,

            @Schema(description = "Stays with your agency; 30 to 500 characters") @Nullable
            String basisReason)
            implements Input {
        @Nullable
        AnswerDraft draft() {
            if (accept == null) {
                return null;
            }
            return accept
                    ? new AnswerDraft.Accept(
                            HandoverRequests.text(caseNumber),
                            meeting,
                            HandoverRequests.text(place),
                            HandoverRequests.text(text))
                    : new AnswerDraft.Decline(reason, HandoverRequests.text(text));
        }

        @Nullable
        Telling asked() {
            return HandoverRequests.telling(telling, basis, basisReason);
        }
    }

    /** That the sender is to be told. */
    @Schema(
            name = "HandoverTellingRequest",
            requiredProperties = "telling",
            description = "On which ground the sender is told what was answered")
    public record Told(
            @Nullable Tell telling,
            @Nullable BasisKind basis,
            @Nullable String basisReason) implements Input {
        @Nullable
        Telling asked() {
            return HandoverRequests.telling(telling, basis, basisReason);
        }
    }

    /** Whether somebody receives what is proposed to the unit. */
    @Schema(
            name = "IntakeRequest",
            requiredProperties = "onDuty",
            description = "Whether somebody receives what is proposed to the unit")
    public record Duty(@Nullable Boolean onDuty) implements Input {
        boolean asked() {
            if (onDuty == null) {
                throw Fault.missing("onDuty");
            }
            return onDuty;
        }
    }
}
