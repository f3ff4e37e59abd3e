package se.bas.domain.audit;

import java.util.UUID;
import se.bas.domain.agency.CollaborationId;

/** Names a log: a collaboration's, or the installation's own for sign-in and administration. */
public record LogId(UUID value) {
    public static final LogId INSTALLATION = new LogId(new UUID(0x8000L, 0x8000_0000_0000_0001L));

    public static LogId of(CollaborationId collaboration) {
        return new LogId(collaboration.value());
    }
}
