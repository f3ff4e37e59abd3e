package se.bas.domain.disclosure;

import java.time.Instant;
import se.bas.domain.agency.Actor;

/**
 * A use case under way: who, under what, why, and the one instant everything in it is decided by.
 *
 * @param useCase its name, as the log has it
 */
public record Acting(Actor actor, MandateInForce mandate, Purpose purpose, String useCase, Instant at) {}
