package se.bas.application.job;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.job.JobKind;

/**
 * One run of a job in one agency. There is one for each day, and one for each request of an administrator.
 *
 * @param day the Swedish day it is for
 * @param request null for a daily one
 */
public record Run(
        UUID id, JobKind kind, LocalDate day, @Nullable UUID request) {}
