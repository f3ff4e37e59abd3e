package se.bas.application.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.MandateAct;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.MandateState;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Purpose;

/** The mandates an administrator of the agency, or a manager of the unit, looks after. By name, the newest first. */
public record MandateList(List<Line> lines) {
    /**
     * One mandate.
     *
     * @param affiliation what the person is known by at the agency; null when it has not been heard yet
     * @param signedIn whether an account is bound to it
     * @param secondAccount when another account last came with the same affiliation, and was not let in; null when never
     * @param granted null for one that came with the installation
     * @param decided null when nobody has, or it came with the installation
     * @param ended null while nobody has ended it
     * @param attested who last said that it is still needed; null when nobody has
     * @param may what the asker may do with it
     */
    public record Line(
            MandateId id,
            StaffId staff,
            String staffName,
            @Nullable String affiliation,
            boolean signedIn,
            @Nullable Instant secondAccount,
            Name unit,
            Role role,
            Set<Purpose> purposes,
            LocalDate from,
            LocalDate until,
            MandateState state,
            @Nullable Step granted,
            @Nullable Step decided,
            @Nullable Step ended,
            @Nullable Step attested,
            Set<MandateAct> may) {}

    /**
     * Who did what became of it.
     *
     * @param why null where none was asked for
     */
    public record Step(String who, Instant at, @Nullable String why) {}
}
