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
     * @param ended null while nothing has ended it
     * @param attested who last said that it is still needed; null when nobody has
     * @param unused when nobody has used it for so long that it will soon be ended for that, or would have been; else null
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
            @Nullable Ending ended,
            @Nullable Step attested,
            @Nullable Unused unused,
            Set<MandateAct> may) {}

    /**
     * Who did what became of it.
     *
     * @param why null where none was asked for
     */
    public record Step(String who, Instant at, @Nullable String why) {}

    /** What ended a mandate before its last day. */
    public sealed interface Ending {
        /** When. */
        Instant at();

        record ByPerson(Step step) implements Ending {
            @Override
            public Instant at() {
                return step.at();
            }
        }

        /**
         * The system did, since nobody used it.
         *
         * @param days for so long
         */
        record Unused(Instant at, int days) implements Ending {}
    }

    /**
     * That nobody has used a mandate for long.
     *
     * @param since the day of the last use, or, when it never was used, the day from which that counts
     * @param used whether it ever was
     * @param lastDay using it by then keeps it
     * @param spared the day on which it was not ended, though nobody used it, since without it nobody could grant anything;
     *     null when it was not so
     */
    public record Unused(
            LocalDate since,
            boolean used,
            LocalDate lastDay,
            @Nullable LocalDate spared) {}
}
