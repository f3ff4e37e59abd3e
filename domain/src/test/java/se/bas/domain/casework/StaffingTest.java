package se.bas.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.Assignment.Part;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** Who says who works with a case, and that nobody is assigned twice. */
@Tag("IDA-07")
class StaffingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final CollaborationId COLLABORATION = new CollaborationId(new UUID(1, 1));
    private static final AgencyId AGENCY = new AgencyId(new UUID(2, 1));
    private static final UnitId UNIT = new UnitId(new UUID(7, 1));
    private static final UnitId OTHER_UNIT = new UnitId(new UUID(7, 2));
    private static final StaffId MARIA = new StaffId(new UUID(6, 1));
    private static final StaffId JOHAN = new StaffId(new UUID(6, 2));

    private static Assignment assigned(StaffId who, Part part, LocalDate from, @Nullable LocalDate until) {
        return new Assignment(
                new AssignmentId(UUID.randomUUID()),
                new Keys(COLLABORATION, AGENCY, new ParticipantId(new UUID(3, 1))),
                new CaseFileId(new UUID(4, 1)),
                who,
                part,
                from,
                until);
    }

    private static MandateInForce mandate(StaffId who, UnitId unit, Role role) {
        return new MandateInForce(new MandateId(new UUID(8, 1)), who, COLLABORATION, AGENCY, unit, role, Set.of());
    }

    /** Every role, in the unit and elsewhere, with every part or none, before, during and after it. */
    @Test
    void the_units_manager_and_the_main_caseworker_say_who_works_with_a_case_and_nobody_else() {
        for (Role role : Role.values()) {
            for (UnitId unit : List.of(UNIT, OTHER_UNIT)) {
                MandateInForce maria = mandate(MARIA, unit, role);
                boolean leads = role == Role.MANAGER && unit.equals(UNIT);
                assertThat(new Staffing(List.of()).saidBy(maria, UNIT, TODAY)).isEqualTo(leads);
                for (Part part : Part.values()) {
                    for (LocalDate from : List.of(TODAY.minusDays(9), TODAY, TODAY.plusDays(1))) {
                        for (int last = -1; last <= 1; last++) {
                            LocalDate until = last == 1 ? null : TODAY.plusDays(last);
                            Assignment hers = assigned(MARIA, part, from, until);
                            boolean main = part == Part.MAIN
                                    && role == Role.CASEWORKER
                                    && unit.equals(UNIT)
                                    && hers.inForce(TODAY);
                            assertThat(new Staffing(List.of(hers)).saidBy(maria, UNIT, TODAY))
                                    .as("%s %s %s %s to %s", role, unit, part, from, until)
                                    .isEqualTo(leads || main);
                        }
                    }
                }
            }
        }
    }

    @Test
    void whoever_is_not_the_main_caseworker_does_not_say_it_for_them() {
        Staffing johans = new Staffing(List.of(
                assigned(JOHAN, Part.MAIN, TODAY.minusDays(9), null),
                assigned(MARIA, Part.COORDINATOR, TODAY.minusDays(9), null)));
        assertThat(johans.saidBy(mandate(MARIA, UNIT, Role.CASEWORKER), UNIT, TODAY))
                .isFalse();
        assertThat(johans.saidBy(mandate(JOHAN, UNIT, Role.CASEWORKER), UNIT, TODAY))
                .isTrue();
    }

    @Test
    void somebody_works_with_a_case_in_any_part_once_at_a_time() {
        for (Part part : Part.values()) {
            Staffing staffing = new Staffing(List.of(assigned(MARIA, part, TODAY, TODAY.plusDays(5))));
            assertThat(staffing.has(MARIA, TODAY.plusDays(5), null)).isTrue();
            assertThat(staffing.has(MARIA, TODAY.plusDays(6), null)).isFalse();
            assertThat(staffing.has(MARIA, TODAY.minusDays(3), TODAY.minusDays(1)))
                    .isFalse();
            assertThat(staffing.has(JOHAN, TODAY, null)).isFalse();
        }
    }

    @Test
    void one_is_found_by_what_names_it() {
        Assignment one = assigned(MARIA, Part.DEPUTY, TODAY, null);
        Staffing staffing = new Staffing(List.of(assigned(JOHAN, Part.MAIN, TODAY, null), one));
        assertThat(staffing.one(one.assignmentId())).contains(one);
        assertThat(staffing.one(new AssignmentId(new UUID(0, 0)))).isEmpty();
    }
}
