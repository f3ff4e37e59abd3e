package se.bas.domain.task;

import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;

/**
 * Who has something to do.
 *
 * @param staff null for whoever of the unit takes it
 */
public record TaskDoer(UnitId unit, @Nullable StaffId staff) {}
