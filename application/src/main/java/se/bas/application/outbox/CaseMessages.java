package se.bas.application.outbox;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.Message;
import se.bas.domain.outbox.MessageEvent;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageStep;
import se.bas.domain.outbox.MessageWish;
import se.bas.domain.outbox.Messages;
import se.bas.domain.outbox.WishKind;

/** The own agency's messages to one participant, for whoever shows the case. */
@Part
public class CaseMessages {
    private final Messages messages;
    private final AgencySender senders;

    @Inject
    CaseMessages(Messages messages, AgencySender senders) {
        this.messages = messages;
        this.senders = senders;
    }

    /** What was opened of them. */
    public static final class Opened {
        private final List<Message> messages;
        private final Map<MessageId, List<MessageStep>> steps;
        private final List<MessageWish> wishes;

        private Opened(List<Message> messages, List<MessageStep> steps, List<MessageWish> wishes) {
            this.messages = messages;
            this.steps = steps.stream().collect(groupingBy(MessageStep::message));
            this.wishes = wishes;
        }

        /** Everyone who is named by something. */
        public Stream<StaffId> people() {
            return Stream.of(
                            messages.stream().map(Message::by),
                            wishes.stream().map(MessageWish::by),
                            steps.values().stream().flatMap(List::stream).flatMap(step -> Stream.ofNullable(step.by())))
                    .flatMap(named -> named);
        }
    }

    /** Opens what the judgement opens: three statements. */
    public Opened open(Judgement judgement, ParticipantId participant) {
        return new Opened(
                opened(judgement, messages.to(participant)),
                opened(judgement, messages.stepsOn(participant)),
                opened(judgement, messages.wishesOf(participant)));
    }

    static <T extends OwnedRecord> List<T> opened(Judgement judgement, List<Protected<T>> locked) {
        return locked.stream()
                .map(one -> judgement.reveal(one, (content, ground) -> content))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As it is shown; nothing for whoever could not see it. */
    public Messaging view(Opened opened, Judgement judgement, Acting acting, Names names) {
        if (!MessageRight.reads(judgement, acting)) {
            return Messaging.NONE;
        }
        Map<UUID, MessageWish> known = new HashMap<>();
        opened.wishes.forEach(wish -> known.put(wish.wishId(), wish));
        return new Messaging(
                MessageRight.given(judgement, acting),
                senders.open(acting.mandate().agency()),
                senders.name(acting.mandate().agency()).orElse(null),
                deceased(opened.wishes),
                newest(opened.wishes).values().stream()
                        .map(wish -> new Messaging.Wish(
                                wish.channel(), wish.kind(), wish.address(), names.staff(wish.by()), wish.at()))
                        .toList(),
                opened.messages.stream()
                        .map(message -> sent(
                                message,
                                known.get(message.wish()),
                                opened.steps.getOrDefault(message.messageId(), List.of()),
                                names))
                        .toList());
    }

    /** The newest wish of each channel; the wishes are in that order. */
    static Map<Channel, MessageWish> newest(List<MessageWish> wishes) {
        Map<Channel, MessageWish> all = new EnumMap<>(Channel.class);
        wishes.forEach(wish -> all.putIfAbsent(wish.channel(), wish));
        return all;
    }

    static boolean deceased(List<MessageWish> wishes) {
        return wishes.stream().anyMatch(wish -> wish.kind() == WishKind.DECEASED);
    }

    private static Messaging.Sent sent(
            Message message, @Nullable MessageWish wish, List<MessageStep> steps, Names names) {
        List<Messaging.Step> told = new ArrayList<>();
        for (MessageStep step : steps) {
            StaffId by = step.by();
            MessageStep.Happened happened = step.happened();
            told.add(new Messaging.Step(
                    happened.kind(),
                    happened.reason(),
                    by == null ? null : names.staff(by),
                    step.at(),
                    happened.again()));
        }
        MessageEvent last = told.isEmpty() ? null : told.getLast().kind();
        return new Messaging.Sent(
                message.messageId(),
                message.channel(),
                message.language(),
                message.template(),
                message.version(),
                wish == null ? null : wish.address(),
                message.body(),
                names.staff(message.by()),
                message.at(),
                message.notBefore(),
                List.copyOf(told),
                last == null || last == MessageEvent.FAILED);
    }
}
