package se.bas.domain.outbox;

import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

/** What the own agency has sent to participants, what became of it, and what they have said about messages. */
public interface Messages {
    /** The newest first. */
    List<Protected<Message>> to(ParticipantId participant);

    /** In the order they were made. */
    List<Protected<MessageStep>> stepsOn(ParticipantId participant);

    /** The newest first. */
    List<Protected<MessageWish>> wishesOf(ParticipantId participant);

    void add(Message message);

    void add(MessageStep step);

    void add(MessageWish wish);
}
