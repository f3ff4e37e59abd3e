package se.bas.domain.agency;

import java.util.UUID;

/** Names a collaboration: a municipality's joint programme. */
public record CollaborationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
