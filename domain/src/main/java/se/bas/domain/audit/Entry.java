package se.bas.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.EntryId;

/**
 * What the log says of one request and one participant (LOG-02). It has ids and codes, never content.
 *
 * @param actor the kind of actor: {@code STAFF}, {@code NEWCOMER} or {@code JOB}
 * @param account the staff id, the identity provider of a newcomer, or the job's name
 * @param mandate null for newcomers and jobs
 * @param agency the acting agency, null for newcomers
 * @param unit the acting unit, null for newcomers and jobs
 * @param outcome {@code DONE}; {@code REFUSED} for input that was turned down; {@code FAILED} when the use case broke
 * @param number keyed hash of a number that was searched for, null when none was
 */
public record Entry(
        EntryId id,
        LogId log,
        Instant at,
        String actor,
        String account,
        @Nullable UUID mandate,
        @Nullable UUID agency,
        @Nullable UUID unit,
        String session,
        String address,
        UUID correlation,
        String useCase,
        Outcome outcome,
        @Nullable UUID participant,
        @Nullable UUID file,
        @Nullable NumberHash number,
        List<UUID> objects,
        List<Access.Line> lines) {
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }
}
