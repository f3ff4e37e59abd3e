package se.bas.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.agency.StaffId;

/** A calendar outside says when, and nothing else. */
@Tag("UIX-08")
class CalendarWritingTest {
    private static final StaffId MARIA = new StaffId(new UUID(1, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UUID CONTACT = UUID.fromString("0190a2b4-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-12-01T08:30:00Z");

    private static CalendarFile calendar(StaffId whose, CalendarLanguage language) {
        return new CalendarWriting(whose, language, TODAY)
                .of(
                        new TreeSet<>(List.of(TODAY, LocalDate.of(2026, 12, 24))),
                        List.of(new CalendarWriting.Meeting(CONTACT, AT)));
    }

    @Test
    void every_field_of_it_is_one_of_these_and_says_nothing_else() {
        String[] lines = calendar(MARIA, CalendarLanguage.SWEDISH).content().split("\r\n", -1);
        assertThat(lines)
                .allMatch(line -> line.isEmpty()
                        || line.matches("(BEGIN|END):(VCALENDAR|VEVENT)"
                                + "|VERSION:2\\.0"
                                + "|PRODID:-//BAS Samverkan//Calendar//SV"
                                + "|UID:[0-9a-f]{32}"
                                + "|DTSTAMP:20261130T000000Z"
                                + "|DTSTART;VALUE=DATE:2026(1130|1224)"
                                + "|DTSTART:20261201T083000Z"
                                + "|SUMMARY:(Möte|Att göra)"
                                + "|TRANSP:TRANSPARENT"
                                + "|CLASS:PRIVATE"));
    }

    @ParameterizedTest
    @EnumSource(CalendarLanguage.class)
    void another_program_reads_it(CalendarLanguage language) {
        CalendarFile file = calendar(MARIA, language);
        ICalendar read = Biweekly.parse(file.content()).first();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(read.getEvents()).hasSize(file.events()).hasSize(3);
        assertThat(read.getEvents().stream().map(event -> event.getSummary().getValue()))
                .containsExactly(language.toDo(), language.toDo(), language.meeting());
        assertThat(read.getEvents().getLast().getDateStart().getValue().toInstant())
                .isEqualTo(AT);
        assertThat(read.getEvents().getFirst().getDateStart().getValue().hasTime())
                .isFalse();
    }

    @Test
    void an_event_is_known_again_by_its_owner_s_calendar_alone() {
        List<String> mine = uids(MARIA);
        assertThat(uids(MARIA)).isEqualTo(mine);
        assertThat(uids(new StaffId(new UUID(1, 2)))).doesNotContainAnyElementsOf(mine);
        assertThat(mine)
                .doesNotHaveDuplicates()
                .noneMatch(uid -> uid.contains(CONTACT.toString().replace("-", "")));
    }

    private static List<String> uids(StaffId whose) {
        return Biweekly.parse(calendar(whose, CalendarLanguage.SWEDISH).content()).first().getEvents().stream()
                .map(VEvent::getUid)
                .map(uid -> uid.getValue())
                .toList();
    }

    @Test
    void titles_are_in_the_language_that_is_preferred() {
        assertThat(CalendarLanguage.of(List.of(Locale.FRENCH, Locale.UK))).isEqualTo(CalendarLanguage.ENGLISH);
        assertThat(CalendarLanguage.of(List.of(Locale.FRENCH))).isEqualTo(CalendarLanguage.SWEDISH);
    }
}
