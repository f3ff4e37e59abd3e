package se.bas.application.casework;

import java.time.LocalDate;
import se.bas.domain.casework.CoverId;

/**
 * That somebody stands in with a case, or will.
 *
 * @param staff who stands in
 * @param grantedBy the manager who gave it
 * @param mine whether it is the asker who stands in
 * @param mayEnd whether the asker can end it before its last day
 */
public record CoverView(
        CoverId id,
        String staff,
        LocalDate from,
        LocalDate until,
        String reason,
        String grantedBy,
        boolean mine,
        boolean mayEnd) {}
