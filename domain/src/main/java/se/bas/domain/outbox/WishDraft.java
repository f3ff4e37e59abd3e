package se.bas.domain.outbox;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish as somebody has filled it in; anything may still be missing.
 *
 * @param address as typed; only what is agreed to has one
 */
public record WishDraft(@Nullable Channel channel, @Nullable WishKind kind, String address) {
    public WishDraft {
        address = address.replace("\0", "").strip();
    }

    /** What keeps it from being written down, in the order of the form's fields. */
    public List<MessageProblem> problems(boolean deceased) {
        List<MessageProblem> found = new ArrayList<>();
        if (channel == null) {
            found.add(MessageProblem.CHANNEL_MISSING);
        }
        if (kind == null) {
            found.add(MessageProblem.WISH_MISSING);
        } else if (kind == WishKind.AGREED && channel != null) {
            if (deceased) {
                found.add(MessageProblem.DECEASED);
            } else if (!channel.possible(normal())) {
                found.add(
                        channel == Channel.SMS ? MessageProblem.NUMBER_NOT_POSSIBLE : MessageProblem.MAIL_NOT_POSSIBLE);
            }
        }
        return found;
    }

    String normal() {
        return channelOrFail().normal(address);
    }

    Channel channelOrFail() {
        return requireNonNull(channel);
    }

    WishKind kindOrFail() {
        return requireNonNull(kind);
    }
}
