package se.bas.application.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.UUID;
import se.bas.domain.agency.StaffId;

/**
 * Writes a calendar. What it is given are days and instants: there is nothing else in it that could tell whom it is about.
 */
final class CalendarWriting {
    private static final String PRODUCT = "-//BAS Samverkan//Calendar//SV";

    private final StaffId whose;
    private final CalendarLanguage language;
    private final LocalDate today;

    CalendarWriting(StaffId whose, CalendarLanguage language, LocalDate today) {
        this.whose = whose;
        this.language = language;
        this.today = today;
    }

    /** When somebody is to be met. */
    record Meeting(UUID id, Instant at) {}

    /**
     * Writes.
     *
     * @param days on which something is to be done: one event each, however much it is
     */
    CalendarFile of(SortedSet<LocalDate> days, Collection<Meeting> meetings) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        days.forEach(day -> calendar.addEvent(toDo(day)));
        meetings.forEach(meeting -> calendar.addEvent(event(meeting)));
        return new CalendarFile(Biweekly.write(calendar).go(), days.size() + meetings.size());
    }

    private VEvent toDo(LocalDate day) {
        VEvent event = event(day.toString(), language.toDo());
        event.setDateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private VEvent event(Meeting meeting) {
        VEvent event = event(meeting.id().toString(), language.meeting());
        event.setDateStart(Date.from(meeting.at()));
        return event;
    }

    private VEvent event(String what, String title) {
        VEvent event = new VEvent();
        event.setUid(opaque(what));
        // The day alone: a calendar need not tell at what hour its owner was at work.
        event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSummary(title);
        event.setClassification(Classification.private_());
        return event;
    }

    /** The same whenever it is fetched, so that a calendar knows it again; another for a colleague, and no id of ours. */
    private String opaque(String what) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("calendar/" + whose + "/" + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
