package se.bas.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.contact.LadderPlan.Dated;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.edition.ContentProblem;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.Wrong;
import se.bas.domain.task.WorkingDays;

@Tag("PRO-40")
class LadderTest {
    private static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    private static final LocalDate MISSED = LocalDate.of(2026, 3, 2);
    private static final StaffId ME = new StaffId(new UUID(0, 1));
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Keys KEYS = new Keys(
            new CollaborationId(new UUID(0, 3)), new AgencyId(new UUID(0, 4)), new ParticipantId(new UUID(0, 5)));

    private static Ladder ladder() {
        return new Ladder(
                new LadderId(new UUID(0, 6)),
                KEYS,
                new ContactId(new UUID(0, 7)),
                new Ladder.Rule(TargetGroup.GENERAL, 0, LadderPlan.USUAL.dated(MISSED, WEEKDAYS)),
                MISSED,
                ME,
                NOW);
    }

    private static LadderStep step(LadderEvent kind) {
        return new LadderStep(
                new UUID(0, 8),
                KEYS,
                new LadderId(new UUID(0, 6)),
                1,
                new LadderStep.Happened(kind, kind == LadderEvent.ALERTED ? new UnitId(new UUID(0, 9)) : null, null),
                ME,
                NOW);
    }

    @Test
    void the_steps_of_a_missed_appointment_have_their_days() {
        assertThat(LadderPlan.USUAL.dated(MISSED, WEEKDAYS))
                .containsExactly(
                        new Dated(LocalDate.of(2026, 3, 2), LadderAct.MESSAGE),
                        new Dated(LocalDate.of(2026, 3, 4), LadderAct.CALL),
                        new Dated(LocalDate.of(2026, 3, 9), LadderAct.LETTER),
                        new Dated(LocalDate.of(2026, 3, 11), LadderAct.ALERT),
                        new Dated(LocalDate.of(2026, 3, 16), LadderAct.REVIEW));
    }

    @Test
    void no_step_is_on_a_day_off_and_none_before_the_one_before_it() {
        Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(800)
                .forEach(missed -> {
                    List<LocalDate> days = LadderPlan.USUAL.dated(missed, WEEKDAYS).stream()
                            .map(Dated::due)
                            .toList();
                    assertThat(days).isSorted().allMatch(WEEKDAYS::worked).noneMatch(day -> day.isBefore(missed));
                });
    }

    @Test
    void a_ladder_keeps_its_days() {
        assertThat(ladder().rungs()).isEqualTo(LadderPlan.USUAL.dated(MISSED, WEEKDAYS));
        assertThat(IntStream.range(0, 5).mapToObj(ladder()::rung)).doesNotHaveDuplicates();
        assertThat(ladder().rung(2)).isEqualTo(ladder().rung(2));
    }

    @Test
    void it_runs_until_something_ends_it_and_again_when_that_is_taken_back() {
        assertThat(LadderStep.ending(List.of())).isEmpty();
        assertThat(LadderStep.ending(List.of(step(LadderEvent.ALERTED)))).isEmpty();
        for (LadderEvent kind : LadderEvent.values()) {
            assertThat(LadderStep.ending(List.of(step(LadderEvent.ALERTED), step(kind), step(LadderEvent.ALERTED)))
                            .isPresent())
                    .isEqualTo(kind.ends());
            assertThat(LadderStep.ending(List.of(step(kind), step(LadderEvent.RESUMED))))
                    .isEmpty();
        }
        assertThat(Stream.of(LadderEvent.values()).filter(LadderEvent::decided))
                .containsExactly(LadderEvent.CONTINUE, LadderEvent.PAUSE, LadderEvent.EXIT);
    }

    @Test
    void as_an_edition_it_reads_the_same() {
        assertThat(LadderContent.plan(LadderContent.of(LadderPlan.USUAL))).isEqualTo(LadderPlan.USUAL);
        assertThat(LadderContent.wrong(LadderContent.of(LadderPlan.USUAL))).isEmpty();
        assertThat(LadderContent.of(LadderPlan.USUAL).text("STEP_03")).isEqualTo("5 LETTER");
    }

    private static List<ContentProblem> wrong(String... steps) {
        Map<String, String> fields = new TreeMap<>();
        for (String step : steps) {
            fields.put(LadderContent.field(fields.size()), step);
        }
        return LadderContent.wrong(EditionContent.of(fields)).stream()
                .map(Wrong::problem)
                .toList();
    }

    @Test
    void a_ladder_that_goes_back_or_has_no_review_at_its_end_is_refused() {
        assertThat(wrong("3 REVIEW")).isEmpty();
        assertThat(wrong("0 CALL", "0 MESSAGE", "60 REVIEW")).isEmpty();
        assertThat(wrong()).containsExactly(ContentProblem.MISSING);
        assertThat(wrong("0 CALL")).containsExactly(ContentProblem.REVIEW_IS_LAST);
        assertThat(wrong("0 REVIEW", "2 CALL"))
                .containsExactly(ContentProblem.REVIEW_IS_LAST, ContentProblem.REVIEW_IS_LAST);
        assertThat(wrong("5 CALL", "4 REVIEW")).containsExactly(ContentProblem.DAYS_GO_BACK);
        assertThat(wrong("61 REVIEW")).containsExactly(ContentProblem.OUT_OF_BOUNDS);
        assertThat(wrong("-1 REVIEW")).containsExactly(ContentProblem.UNKNOWN);
        assertThat(wrong("1 EXIT", "2 REVIEW")).containsExactly(ContentProblem.UNKNOWN);
        assertThat(wrong("", "2 REVIEW")).containsExactly(ContentProblem.UNKNOWN);
        assertThat(wrong(Stream.generate(() -> "1 CALL").limit(11).toArray(String[]::new)))
                .containsExactly(ContentProblem.TOO_MANY);
        assertThat(LadderContent.wrong(EditionContent.of(Map.of("STEP_01", "1 CALL", "STEP_99", "2 REVIEW"))))
                .extracting(Wrong::problem)
                .contains(ContentProblem.UNKNOWN);
    }
}
