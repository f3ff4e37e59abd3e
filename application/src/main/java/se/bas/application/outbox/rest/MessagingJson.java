package se.bas.application.outbox.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.outbox.Messaging;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageEvent;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageReason;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.WishKind;

/** What my agency has written to the participant, and what they have said about it. */
@Schema(
        name = "Messages",
        description = "What my agency has written to the participant, and what they have said about it")
public record MessagingJson(
        @Schema(description = "What my agency can send by; none when nothing is set up")
        List<Channel> open,

        @Schema(description = "In whose name; absent when none is set up") @Nullable
        String sender,

        @Schema(description = "Nothing is sent any more") boolean deceased,

        @Schema(description = "The newest of each channel") List<WishJson> wishes,

        @Schema(description = "The newest first") List<MessageJson> messages) {

    /** What the participant has said of a channel. */
    @Schema(name = "MessageWish", description = "What the participant has said of a channel")
    public record WishJson(
            Channel channel,
            WishKind kind,

            @Schema(description = "Absent unless messages may come") @Nullable
            String address,

            @Schema(description = "Who wrote it down") String by,
            Instant at) {
        static WishJson of(Messaging.Wish wish) {
            return new WishJson(wish.channel(), wish.kind(), wish.address(), wish.by(), wish.at());
        }
    }

    /** A message and what became of it. */
    @Schema(name = "Message", description = "A message and what became of it")
    public record MessageJson(
            UUID id,
            Channel channel,
            MessageLanguage language,
            MessageTemplate template,

            @Schema(description = "Of the template; above 100 the agency's own edition")
            int version,

            @Schema(description = "Absent when it is not known any more") @Nullable
            String address,

            @Schema(description = "Word for word") String text,
            @Schema(description = "Who sent it") String by,
            Instant at,

            @Schema(description = "When it is handed over at the earliest")
            Instant notBefore,

            @Schema(description = "Whether it can be taken back")
            boolean stoppable,

            @Schema(description = "The delivery log; empty while it waits")
            List<MessageStepJson> steps) {
        static MessageJson of(Messaging.Sent sent) {
            return new MessageJson(
                    sent.id().value(),
                    sent.channel(),
                    sent.language(),
                    sent.template(),
                    sent.version().number(),
                    sent.address(),
                    sent.body(),
                    sent.by(),
                    sent.at(),
                    sent.notBefore(),
                    sent.stoppable(),
                    sent.steps().stream().map(MessageStepJson::of).toList());
        }
    }

    /** What happened to a message. */
    @Schema(name = "MessageStep", description = "What happened to a message")
    public record MessageStepJson(
            MessageEvent kind,

            @Schema(description = "Why it failed, was given up or stopped") @Nullable
            MessageReason reason,

            @Schema(description = "Absent when the system did it") @Nullable
            String by,

            Instant at,

            @Schema(description = "When it is tried again; absent when it is not") @Nullable
            Instant again) {
        static MessageStepJson of(Messaging.Step step) {
            return new MessageStepJson(step.kind(), step.reason(), step.by(), step.at(), step.again());
        }
    }

    static MessagingJson of(Messaging messaging) {
        return new MessagingJson(
                messaging.open().stream().sorted().toList(),
                messaging.sender(),
                messaging.deceased(),
                messaging.wishes().stream().map(WishJson::of).toList(),
                messaging.messages().stream().map(MessageJson::of).toList());
    }
}
