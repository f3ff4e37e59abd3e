package se.bas.application.casework;

import java.time.Instant;
import java.util.List;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.Cover;
import se.bas.domain.disclosure.MandateInForce;

/** Makes of the covers on a case what the own agency's staff are shown. */
final class CoverReading {
    private CoverReading() {}

    /** Those that are in force or will be; what is over is history, and in the log. */
    static List<CoverView> views(List<Open<Cover>> covers, Names names, MandateInForce mandate, Instant at) {
        return covers.stream()
                .map(Open::content)
                .filter(cover -> cover.owner().equals(mandate.agency()) && cover.standing(at))
                .map(cover -> view(cover, names, mandate))
                .toList();
    }

    private static CoverView view(Cover cover, Names names, MandateInForce mandate) {
        boolean mine = cover.staff().equals(mandate.staff());
        boolean managed = mandate.role() == Role.MANAGER && cover.unit().equals(mandate.unit());
        return new CoverView(
                cover.coverId(),
                names.staff(cover.staff()),
                cover.from(),
                cover.until(),
                cover.reason(),
                names.staff(cover.grantedBy()),
                mine,
                mine || managed);
    }
}
