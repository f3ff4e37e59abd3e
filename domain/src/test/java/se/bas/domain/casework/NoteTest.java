package se.bas.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.casework.NoteProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.NoteAmendment.Kind;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;

@Tag("UIX-04")
class NoteTest {
    private static final StaffId AUTHOR = new StaffId(new UUID(0, 1));
    private static final StaffId COLLEAGUE = new StaffId(new UUID(0, 2));
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(ConsentPeriod.ZONE).toInstant();
    }

    private static Note writtenAt(Instant at) {
        Keys keys = new Keys(
                new CollaborationId(new UUID(1, 1)), new AgencyId(new UUID(1, 2)), new ParticipantId(new UUID(1, 3)));
        return new Note(new UUID(2, 1), keys, Category.ATTENDANCE, TODAY, AUTHOR, "Kom i tid.", at);
    }

    /** Days in Sweden: the hour does not matter, nor do the two nights on which the clock is changed. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01T00:00:00, 2026-06-15T23:59:59, false",
        "2026-06-01T23:59:59, 2026-06-15T23:59:59, false",
        "2026-06-01T00:00:00, 2026-06-16T00:00:00, true",
        "2026-06-01T23:59:59, 2026-06-16T00:00:00, true",
        "2026-03-20T12:00:00, 2026-04-03T23:59:59, false",
        "2026-03-20T12:00:00, 2026-04-04T00:00:00, true",
        "2026-10-20T12:00:00, 2026-11-03T23:59:59, false",
        "2026-10-20T12:00:00, 2026-11-04T00:00:00, true"
    })
    void a_note_is_open_through_the_fourteenth_day_and_locked_after_it(String written, String at, boolean locked) {
        assertThat(writtenAt(local(written)).lockedAt(local(at), NoteDays.usual()))
                .isEqualTo(locked);
    }

    @Test
    void only_the_author_corrects_and_only_while_it_is_open_but_anyone_adds_at_any_time() {
        Note note = writtenAt(NOW);
        Instant later = NOW.plusSeconds(15 * 24 * 3600);
        for (boolean author : List.of(true, false)) {
            for (boolean locked : List.of(true, false)) {
                StaffId by = author ? AUTHOR : COLLEAGUE;
                Instant at = locked ? later : NOW;
                List<NoteProblem> expected = new ArrayList<>();
                if (!author) {
                    expected.add(NOT_THE_AUTHOR);
                } else if (locked) {
                    expected.add(LOCKED);
                }
                assertThat(note.problems(Kind.CORRECTION, "Kom sent.", by, at, NoteDays.usual()))
                        .isEqualTo(expected);
                assertThat(note.correctableBy(by, at, NoteDays.usual())).isEqualTo(expected.isEmpty());
                assertThat(note.problems(Kind.ADDITION, "Ringde sedan.", by, at, NoteDays.usual()))
                        .isEmpty();
            }
        }
    }

    @Test
    @Tag("GDP-03")
    void a_correction_is_added_and_leaves_the_old_text_with_its_keys_and_category() {
        Note note = writtenAt(NOW);
        NoteAmendment correction = note.amend(new UUID(2, 2), Kind.CORRECTION, "Kom sent.", AUTHOR, NOW);
        assertThat(note.text()).isEqualTo("Kom i tid.");
        assertThat(correction.text()).isEqualTo("Kom sent.");
        assertThat(correction.note()).isEqualTo(note.noteId());
        assertThat(correction.category()).isEqualTo(note.category());
        assertThat(correction.keys()).isEqualTo(note.keys());
    }

    @Test
    void an_amendment_without_text_or_with_too_much_of_it_is_none() {
        Note note = writtenAt(NOW);
        for (Kind kind : Kind.values()) {
            assertThat(note.problems(kind, " \n", AUTHOR, NOW, NoteDays.usual()))
                    .containsExactly(TEXT_MISSING);
            assertThat(note.problems(kind, "x".repeat(20_000), AUTHOR, NOW, NoteDays.usual()))
                    .isEmpty();
            assertThat(note.problems(kind, "x".repeat(20_001), AUTHOR, NOW, NoteDays.usual()))
                    .containsExactly(TEXT_TOO_LONG);
        }
    }

    @Test
    void a_note_needs_a_day_that_has_been_a_category_that_can_be_shared_and_a_text() {
        for (@Nullable LocalDate day : new @Nullable LocalDate[] {null, TODAY, TODAY.plusDays(1)}) {
            for (@Nullable
            Category category : new @Nullable Category[] {null, Category.FAMILY, Category.CONSENT, Category.DRAFT}) {
                for (String text : List.of("", "Kom i tid.", "x".repeat(20_001))) {
                    List<NoteProblem> expected = new ArrayList<>();
                    if (day == null) {
                        expected.add(DAY_MISSING);
                    } else if (day.isAfter(TODAY)) {
                        expected.add(DAY_IN_THE_FUTURE);
                    }
                    if (category == null) {
                        expected.add(CATEGORY_MISSING);
                    } else if (category != Category.FAMILY) {
                        expected.add(CATEGORY_NOT_POSSIBLE);
                    }
                    if (text.isEmpty()) {
                        expected.add(TEXT_MISSING);
                    } else if (text.length() > 20_000) {
                        expected.add(TEXT_TOO_LONG);
                    }
                    assertThat(new NoteDraft(day, category, text).problems(NOW)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void today_is_the_day_in_sweden() {
        Instant soonMidnight = Instant.parse("2026-11-22T23:30:00Z");
        NoteDraft tomorrow = new NoteDraft(TODAY.plusDays(1), Category.PLAN, "Nytt.");
        assertThat(tomorrow.problems(soonMidnight)).isEmpty();
        assertThat(tomorrow.problems(NOW)).containsExactly(DAY_IN_THE_FUTURE);
    }

    @ParameterizedTest
    @Tag("GDP-13")
    @CsvSource({
        "Ring 200001052380 i morgon, true",
        "Ring 000105-2380, true",
        "Ring 20000105 2380., true",
        "Ring 000105-2381, false",
        "Fakturan 1200001052380, false",
        "Telefon 070-1740605, false",
        "Ingenting, false"
    })
    void a_personal_identity_number_in_the_text_is_warned_of(String text, boolean warned) {
        assertThat(NoteWarning.in(text, TODAY).contains(NoteWarning.NUMBER)).isEqualTo(warned);
    }

    @Test
    @Tag("GDP-13")
    void a_long_text_is_warned_of() {
        assertThat(NoteWarning.in("x".repeat(4_000), TODAY)).isEmpty();
        assertThat(NoteWarning.in("x".repeat(4_001), TODAY)).containsExactly(NoteWarning.LONG);
    }

    /** What was decided under an earlier edition stays. */
    @Test
    @Tag("IDA-06")
    void it_is_open_for_as_long_as_held_on_the_day_it_was_written() {
        LocalDate changed = LocalDate.of(2026, 11, 10);
        NoteDays days = new NoteDays(14, Map.of(changed, 3, changed.plusDays(20), 30));
        Note before = writtenAt(local("2026-11-09T23:59"));
        Note after = writtenAt(local("2026-11-10T00:00"));
        Note last = writtenAt(local("2026-12-01T12:00"));
        assertThat(before.openThrough(days)).isEqualTo(changed.plusDays(13));
        assertThat(after.openThrough(days)).isEqualTo(changed.plusDays(3));
        assertThat(last.openThrough(days)).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
