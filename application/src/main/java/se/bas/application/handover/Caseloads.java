package se.bas.application.handover;

import java.util.List;
import se.bas.domain.agency.StaffId;

/**
 * Who has how much of a unit's cases. No participant is in it.
 *
 * @param staff by name; also somebody who works there no more
 * @param colleagues who can take over
 */
public record Caseloads(List<Line> staff, List<NetworkView.Colleague> colleagues) {
    /**
     * One of them.
     *
     * @param main of how many cases they are the main caseworker, or are to be
     */
    public record Line(StaffId id, String name, int main, int coordinated) {}
}
