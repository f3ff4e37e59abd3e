package se.bas.application.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.View;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageEvent;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageReason;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.WishKind;
import se.bas.domain.template.TemplateVersion;

/**
 * What the own agency has written to a participant, and what they have said about it.
 *
 * @param may whether the asker can send something
 * @param open what the agency can send by
 * @param sender in whose name; null when none is set up, and then nothing is open
 * @param wishes the newest of each channel
 * @param messages the newest first
 */
public record Messaging(
        boolean may,
        Set<Channel> open,
        @Nullable String sender,
        boolean deceased,
        List<Wish> wishes,
        List<Sent> messages)
        implements View {
    /** For whoever is shown none of it. */
    public static final Messaging NONE = new Messaging(false, Set.of(), null, false, List.of(), List.of());

    /** When one last wrote to them something that was sent; empty when one never did. */
    public Optional<Instant> lastWritten() {
        return messages.stream()
                .filter(message ->
                        !message.steps().isEmpty() && message.steps().getLast().kind() == MessageEvent.SENT)
                .map(Sent::at)
                .max(Comparator.naturalOrder());
    }

    /**
     * What the participant has said of a channel.
     *
     * @param address null unless messages may come
     */
    public record Wish(
            Channel channel, WishKind kind, @Nullable String address, String by, Instant at) {}

    /**
     * A message and what became of it.
     *
     * @param address where to; null when it cannot be told any more
     * @param notBefore when it is sent at the earliest
     * @param steps the delivery log, in the order of time; empty while it waits
     * @param stoppable whether it can still be taken back
     */
    public record Sent(
            MessageId id,
            Channel channel,
            MessageLanguage language,
            MessageTemplate template,
            TemplateVersion version,
            @Nullable String address,
            String body,
            String by,
            Instant at,
            Instant notBefore,
            List<Step> steps,
            boolean stoppable) {
        /** What happened to it last; null while it waits. */
        public @Nullable Step last() {
            return steps.isEmpty() ? null : steps.getLast();
        }
    }

    /**
     * What happened to it.
     *
     * @param by null when the system did it
     * @param again when it is tried again; null when it is not
     */
    public record Step(
            MessageEvent kind,
            @Nullable MessageReason reason,
            @Nullable String by,
            Instant at,
            @Nullable Instant again) {}
}
