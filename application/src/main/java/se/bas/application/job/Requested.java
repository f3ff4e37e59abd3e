package se.bas.application.job;

import java.util.UUID;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.job.JobKind;

/** A run that an administrator of the agency has asked for, and that has not been tried. */
public record Requested(UUID id, CollaborationId collaboration, AgencyId agency, JobKind kind) {}
