package se.bas.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** When somebody works with a case, told day by day. */
@Tag("PRO-08")
class AssignmentTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 28);

    /** So many days are looked at: what is true of these is true of more. */
    private static final int DAYS = 6;

    /** Stands for until further notice. */
    private static final int OPEN = DAYS;

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static @Nullable LocalDate last(int number) {
        return number == OPEN ? null : day(number);
    }

    private static Assignment assignment(int from, int until) {
        return new Assignment(
                new AssignmentId(new UUID(5, 1)),
                new Keys(
                        new CollaborationId(new UUID(1, 1)),
                        new AgencyId(new UUID(2, 1)),
                        new ParticipantId(new UUID(3, 1))),
                new CaseFileId(new UUID(4, 1)),
                new StaffId(new UUID(6, 1)),
                Assignment.Part.COORDINATOR,
                day(from),
                last(until));
    }

    /** Every period that there is, also those that were taken back: their last day is the one before the first. */
    @Test
    void it_overlaps_other_days_when_there_is_a_day_on_which_it_is_in_force() {
        for (int from = 0; from < DAYS; from++) {
            for (int until = from - 1; until <= OPEN; until++) {
                Assignment assignment = assignment(from, until);
                for (int first = 0; first < DAYS; first++) {
                    for (int last = first; last <= OPEN; last++) {
                        boolean any =
                                IntStream.rangeClosed(first, last).anyMatch(number -> assignment.inForce(day(number)));
                        assertThat(assignment.overlaps(day(first), last(last)))
                                .as("%d to %d, and %d to %d", from, until, first, last)
                                .isEqualTo(any);
                    }
                }
            }
        }
    }

    @Test
    void it_is_over_before_a_day_when_it_is_in_force_on_no_day_from_then_on() {
        for (int from = 0; from < DAYS; from++) {
            for (int until = from - 1; until <= OPEN; until++) {
                Assignment assignment = assignment(from, until);
                for (int number = 0; number < DAYS; number++) {
                    assertThat(assignment.overBefore(day(number)))
                            .as("%d to %d, on %d", from, until, number)
                            .isEqualTo(!assignment.overlaps(day(number), null));
                }
            }
        }
    }

    @Test
    void what_was_taken_back_is_in_force_on_no_day() {
        Assignment back = assignment(2, 1);
        assertThat(IntStream.range(0, DAYS)).noneMatch(number -> back.inForce(day(number)));
    }
}
