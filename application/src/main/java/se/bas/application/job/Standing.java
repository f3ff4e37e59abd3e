package se.bas.application.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.Progress;

/**
 * How far a job has come in one agency.
 *
 * @param doneAt when its newest daily run ended; null when there was none
 */
public record Standing(
        CollaborationId collaboration,
        AgencyId agency,
        JobKind kind,
        Progress progress,
        @Nullable Instant doneAt) {}
