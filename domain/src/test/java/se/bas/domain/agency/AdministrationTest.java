package se.bas.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every combination of who, what and for whom, against the rule in other words. */
@Tag("IDA-06")
class AdministrationTest {
    private static final UnitId OWN = new UnitId(new UUID(0, 1));
    private static final UnitId OTHER = new UnitId(new UUID(0, 2));
    private static final StaffId ME = new StaffId(new UUID(1, 1));
    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 2));
    private static final StaffId ANOTHER = new StaffId(new UUID(1, 3));

    @Test
    void an_administrator_grants_everything_and_a_manager_what_works_with_cases_under_them() {
        for (Role granter : Role.values()) {
            for (Role granted : Role.values()) {
                boolean expected = switch (granter) {
                    case ADMINISTRATOR -> true;
                    case MANAGER ->
                        Set.of(Role.CASEWORKER, Role.HOUSING_SUPPORT).contains(granted);
                    case CASEWORKER, HOUSING_SUPPORT, AUDITOR, REGISTRAR -> false;
                };
                assertThat(me(granter).mayGrant(granted))
                        .as("%s grants %s", granter, granted)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void an_administrator_reaches_every_unit_a_manager_the_own_and_others_none() {
        for (Role role : Role.values()) {
            assertThat(me(role).reaches(OWN))
                    .as("%s, own unit", role)
                    .isEqualTo(role == Role.ADMINISTRATOR || role == Role.MANAGER);
            assertThat(me(role).reaches(OTHER)).as("%s, other unit", role).isEqualTo(role == Role.ADMINISTRATOR);
            assertThat(Administration.belongsTo(role)).isEqualTo(me(role).reaches(OWN));
        }
    }

    @Test
    @Tag("IDA-05")
    void two_people_grant_and_one_takes_away() {
        for (Role role : Role.values()) {
            for (UnitId unit : List.of(OWN, OTHER)) {
                for (StaffId granter : List.of(ME, SOMEBODY)) {
                    for (StaffId holder : List.of(ME, ANOTHER)) {
                        for (MandateState state : MandateState.values()) {
                            assertThat(me(role).may(granter, holder, unit, state, false))
                                    .as("%s %s granter %s holder %s %s", role, unit, granter, holder, state)
                                    .isEqualTo(expected(role, unit, granter, holder, state));
                        }
                    }
                }
            }
        }
    }

    @Test
    @Tag("IDA-08")
    void what_is_due_is_attested_by_those_it_is_reached_by_but_the_holder() {
        for (Role role : Role.values()) {
            for (UnitId unit : List.of(OWN, OTHER)) {
                for (StaffId holder : List.of(ME, ANOTHER)) {
                    boolean theirs = role == Role.ADMINISTRATOR || (role == Role.MANAGER && unit.equals(OWN));
                    assertThat(me(role).may(SOMEBODY, holder, unit, MandateState.IN_FORCE, true)
                                    .contains(MandateAct.ATTEST))
                            .as("%s %s holder %s", role, unit, holder)
                            .isEqualTo(theirs && holder.equals(ANOTHER));
                }
            }
        }
    }

    private static Set<MandateAct> expected(
            Role role, UnitId unit, StaffId granter, StaffId holder, MandateState state) {
        Set<MandateAct> may = EnumSet.noneOf(MandateAct.class);
        boolean theirs = role == Role.ADMINISTRATOR || (role == Role.MANAGER && unit.equals(OWN));
        boolean waits = state == MandateState.PROPOSED;
        boolean lives = state == MandateState.IN_FORCE || state == MandateState.COMING;
        if (theirs && waits && granter.equals(ME)) {
            may.add(MandateAct.WITHDRAW);
        }
        if (theirs && waits && !granter.equals(ME) && !holder.equals(ME)) {
            may.addAll(Set.of(MandateAct.APPROVE, MandateAct.DECLINE));
        }
        if (theirs && lives) {
            may.add(MandateAct.END);
        }
        return may;
    }

    private static Administration me(Role role) {
        return new Administration(ME, role, OWN);
    }
}
