package se.bas.application.outbox;

import java.util.List;
import java.util.UUID;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.outbox.MessageProblem;

/** What came of sending something, stopping it, or writing down a wish. */
public sealed interface MessageActing {
    /**
     * It was done.
     *
     * @param id of the message, or of the wish
     */
    record Done(UUID id, Receipt receipt) implements MessageActing {}

    /**
     * It cannot be so, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<MessageProblem> problems, Receipt receipt) implements MessageActing {}

    /** The case, or the message, is not the asker's to do something with, or there is none. */
    record NotFound(Receipt receipt) implements MessageActing {}
}
