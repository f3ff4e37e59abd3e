package se.bas.domain.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.bas.domain.placement.ApprovalWay;

/** What somebody wants to do with an agency's part of the plan; anything may still be missing. */
public sealed interface PlanMove {
    /** The longest text, in characters. */
    int TEXT_AT_MOST = 500;

    /** One of both agrees to the version that waits. */
    record Approve(
            @Nullable PlanParty party,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day) implements PlanMove {}

    /**
     * The participant does not agree to the version that waits.
     *
     * @param text what they want instead; may be empty
     */
    record Decline(@Nullable LocalDate day, String text) implements PlanMove {
        public Decline {
            text = text.replace("\0", "").strip();
        }
    }

    /** Something that was planned is done. */
    record Do(@Nullable ActivityId activity, @Nullable LocalDate day) implements PlanMove {}

    /**
     * It does not hold any more.
     *
     * @param text what more there is to say; may be empty unless the reason is another
     */
    record End(@Nullable LocalDate day, @Nullable PlanEnd reason, String text) implements PlanMove {
        public End {
            text = text.replace("\0", "").strip();
        }
    }

    default PlanEvent event() {
        return switch (this) {
            case Approve approve -> PlanEvent.APPROVE;
            case Decline decline -> PlanEvent.DECLINE;
            case Do done -> PlanEvent.DO;
            case End end -> PlanEvent.END;
        };
    }
}
