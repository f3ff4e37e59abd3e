package se.bas.application.handover;

import java.util.List;
import se.bas.domain.agency.StaffId;

/** Those who work with cases in the unit, and who of them receives what is proposed to it. */
public record IntakeList(List<Line> staff) {
    /** One of them. */
    public record Line(StaffId id, String name, boolean onDuty) {}
}
