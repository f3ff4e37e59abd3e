package se.bas.domain.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody wants to do with a placement; anything may still be missing. */
public sealed interface PlacementMove {
    /** The longest text, in characters. */
    int TEXT_AT_MOST = 500;

    /** One of the three agrees to the version that waits. */
    record Approve(
            @Nullable Party party,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day) implements PlacementMove {}

    /** It has begun on the day that was agreed. */
    record Start() implements PlacementMove {}

    record Extend(@Nullable LocalDate until, @Nullable ChangeReason reason) implements PlacementMove {}

    record Shorten(@Nullable LocalDate until, @Nullable ChangeReason reason) implements PlacementMove {}

    /**
     * It has ended.
     *
     * @param text what more there is to say; may be empty unless the reason is another
     */
    record End(@Nullable LocalDate day, @Nullable EndReason reason, String text) implements PlacementMove {
        public End {
            text = text.replace("\0", "").strip();
        }
    }

    /** It does not come about. */
    record Cancel(String text) implements PlacementMove {
        public Cancel {
            text = text.replace("\0", "").strip();
        }
    }

    /** It is followed up otherwise from today on. */
    record ChangeRhythm(@Nullable Rhythm rhythm) implements PlacementMove {}

    default PlacementEvent event() {
        return switch (this) {
            case Approve approve -> PlacementEvent.APPROVE;
            case Start start -> PlacementEvent.START;
            case Extend extend -> PlacementEvent.EXTEND;
            case Shorten shorten -> PlacementEvent.SHORTEN;
            case End end -> PlacementEvent.END;
            case Cancel cancel -> PlacementEvent.CANCEL;
            case ChangeRhythm change -> PlacementEvent.CHANGE_RHYTHM;
        };
    }
}
