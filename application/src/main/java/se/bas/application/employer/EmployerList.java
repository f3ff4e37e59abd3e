package se.bas.application.employer;

import java.util.List;

/**
 * Employers in the order of their names.
 *
 * @param total how many there are; no more than {@link #AT_MOST} of them are in the list
 * @param mayWrite whether the asker can write in the register
 */
public record EmployerList(List<EmployerLine> employers, int total, boolean mayWrite) {
    public static final int AT_MOST = 200;
}
