package se.bas.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;

class CourseTest {
    private static final StaffId ME = new StaffId(new UUID(0, 3));
    private static final StaffId ANOTHER = new StaffId(new UUID(0, 4));
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Keys KEYS = new Keys(
            new CollaborationId(new UUID(0, 1)), new AgencyId(new UUID(0, 2)), new ParticipantId(new UUID(0, 5)));

    private static Course course(Move... moves) {
        List<Course.Step> steps = new ArrayList<>();
        for (Move move : moves) {
            steps.add(new Course.Step(steps.size() + 1, Optional.of(WaysTest.Places.happening(move)), ME, AT));
        }
        return Course.of(steps);
    }

    private static Course takenBack(Course before) {
        List<Course.Step> steps = new ArrayList<>(before.standing());
        steps.add(new Course.Step(before.version() + 1, Optional.empty(), ME, AT));
        return Course.of(steps);
    }

    @Test
    void nothing_has_happened_to_begin_with() {
        Course none = Course.of(List.of());
        assertThat(none.now().stage()).isEqualTo(Stage.NOT_BEGUN);
        assertThat(none.version()).isZero();
        assertThat(none.period()).isOne();
        assertThat(none.enrolments()).isZero();
        assertThat(none.possible()).containsExactly(Move.REFER);
        assertThat(none.obstacleToTakingBack(ME, AT)).contains(ParticipationProblem.NOTHING_TO_TAKE_BACK);
    }

    @Test
    @Tag("PRO-53")
    void who_comes_back_has_another_enrolment_and_the_history_stays() {
        Course again =
                course(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT, Move.REFER, Move.TALK, Move.ENROL, Move.PAUSE);
        assertThat(again.now().stage()).isEqualTo(Stage.PAUSED);
        assertThat(again.period()).isEqualTo(2);
        assertThat(again.enrolments()).isEqualTo(2);
        assertThat(again.standing()).hasSize(8);
        assertThat(again.standing().stream().map(again::period)).containsExactly(1, 1, 1, 1, 2, 2, 2, 2);
        assertThat(course(Move.REFER, Move.TALK, Move.DECLINE).periodOf(Move.REFER))
                .isEqualTo(2);
        assertThat(again.periodOf(Move.EXIT)).isEqualTo(2);
    }

    @Test
    @Tag("UIX-15")
    void what_was_a_mistake_is_taken_back_by_whoever_made_it_within_seconds() {
        Course enrolled = course(Move.REFER, Move.TALK, Move.ENROL);
        assertThat(enrolled.obstacleToTakingBack(ME, AT.plusSeconds(15))).isEmpty();
        assertThat(enrolled.obstacleToTakingBack(ME, AT.plusSeconds(16)))
                .contains(ParticipationProblem.TOO_LATE_TO_TAKE_BACK);
        assertThat(enrolled.obstacleToTakingBack(ANOTHER, AT)).contains(ParticipationProblem.RECORDED_BY_ANOTHER);
        Course after = takenBack(enrolled);
        assertThat(after.now().stage()).isEqualTo(Stage.TALKED);
        assertThat(after.version()).isEqualTo(4);
        assertThat(after.obstacleToTakingBack(ME, AT)).contains(ParticipationProblem.NOTHING_TO_TAKE_BACK);
    }

    @Test
    void exits_follow_ups_and_closings_are_not_taken_back() {
        for (Course final_ : List.of(
                course(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT),
                course(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT, Move.FOLLOW_UP),
                course(Move.REFER, Move.CLOSE))) {
            assertThat(final_.obstacleToTakingBack(ME, AT)).contains(ParticipationProblem.NOTHING_TO_TAKE_BACK);
        }
    }

    @Test
    @Tag("PRO-51")
    void follow_ups_are_offered_after_work_and_studies_alone() {
        assertThat(course(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT).possible())
                .containsExactlyInAnyOrder(Move.REFER, Move.FOLLOW_UP, Move.CLOSE);
        List<Course.Step> broken =
                new ArrayList<>(course(Move.REFER, Move.TALK, Move.ENROL).standing());
        broken.add(new Course.Step(
                4,
                Optional.of(new Happening.Exit(LocalDate.of(2026, 3, 2), ExitReason.BROKEN_PLAN, "", false, true)),
                ME,
                AT));
        assertThat(Course.of(broken).possible()).containsExactlyInAnyOrder(Move.REFER, Move.CLOSE);
    }

    /** Two thousand ways at random, each taken as far as it goes: what is stored gives the same course again. */
    @Test
    @Tag("PRO-01")
    void what_is_stored_is_read_back_as_it_was() {
        Random random = new Random(7);
        List<Move> moves = List.of(Move.values());
        for (int way = 0; way < 2_000; way++) {
            List<EnrolmentStep> stored = new ArrayList<>();
            Course course = Course.of(List.of());
            for (int at = 0; at < 12; at++) {
                Happening said = WaysTest.Places.happening(moves.get(random.nextInt(moves.size())));
                Optional<Participation> led = course.now().after(said);
                if (led.isPresent()) {
                    stored.add(EnrolmentStep.of(UUID.randomUUID(), KEYS, course, said, ME, AT));
                    Stage before = course.now().stage();
                    course = Course.of(stored.stream().map(EnrolmentStep::step).toList());
                    assertThat(course.now()).isEqualTo(led.get());
                    if (random.nextInt(4) == 0
                            && course.obstacleToTakingBack(ME, AT).isEmpty()) {
                        stored.add(EnrolmentStep.takingBack(UUID.randomUUID(), KEYS, course, ME, AT));
                        course = Course.of(
                                stored.stream().map(EnrolmentStep::step).toList());
                        assertThat(course.now().stage()).isEqualTo(before);
                    }
                }
            }
            assertThat(course.version()).isEqualTo(stored.size());
            assertThat(stored).allMatch(step -> step.category() == Category.PARTICIPATION);
        }
    }

    @Test
    void everything_that_can_be_said_is_stored_but_sobriety() {
        LocalDate day = LocalDate.of(2026, 6, 2);
        Happening.FollowUp told = new Happening.FollowUp(
                day,
                3,
                FollowUpOutcome.LOST,
                null,
                20,
                LocalDate.of(2026, 5, 1),
                true,
                SobrietyAnswer.SOBER,
                " Ringde ");
        Course exited = course(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT);
        EnrolmentStep step = EnrolmentStep.of(new UUID(1, 1), KEYS, exited, told, ME, AT);
        assertThat(step.step().happening())
                .contains(new Happening.FollowUp(
                        day, 3, FollowUpOutcome.LOST, null, 20, LocalDate.of(2026, 5, 1), false, null, "Ringde"));
        SobrietyReport report = new SobrietyReport(new UUID(1, 2), KEYS, step.stepId(), SobrietyAnswer.SOBER);
        assertThat(report.category()).isEqualTo(Category.SOBRIETY_RELAPSE);
        assertThat(report.step()).isEqualTo(step.stepId());
        assertThat(report.answer()).isEqualTo(SobrietyAnswer.SOBER);
        assertThat(Arrays.stream(Move.values()).filter(Move::canBeTakenBack)).hasSize(6);
    }
}
