package se.bas.application.employer;

import java.util.List;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.Matching;

/** Places that were gone through, the best first, each with the reasons. */
public record PlaceMatches(List<Line> lines) {
    public static final int AT_MOST = 50;

    /** One. */
    public record Line(EmployerId employer, String name, String city, EmployerView.Place place, Matching.Match match) {}
}
