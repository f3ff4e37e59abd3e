package se.bas.domain.casework;

import java.util.UUID;

/** Names one agency's case file on a participant. This, never the participant, is what users and the API address. */
public record CaseFileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
