package se.bas.application.casework;

import se.bas.domain.agency.StaffId;

/**
 * Somebody who can stand in with a case.
 *
 * @param self whether it is the asker
 */
public record Colleague(StaffId id, String name, boolean self) {}
