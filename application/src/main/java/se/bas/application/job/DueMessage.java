package se.bas.application.job;

import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.outbox.MessageId;

/** A message that is due, and whose it is: all that the leader knows of it. */
public record DueMessage(CollaborationId collaboration, AgencyId agency, MessageId message) {}
