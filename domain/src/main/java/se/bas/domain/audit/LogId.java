package se.bas.domain.audit;

import java.util.UUID;

/** Names a log: a collaboration's, or the installation's own. */
public record LogId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
