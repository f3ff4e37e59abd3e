package se.bas.application.calendar;

import se.bas.domain.disclosure.View;

/**
 * A file for a calendar (RFC 5545).
 *
 * @param events how many things are in it
 */
public record CalendarFile(String content, int events) implements View {
    /** What it is called; it names nobody. */
    public static final String NAME = "bas.ics";

    public static final String TYPE = "text/calendar; charset=utf-8";

    @Override
    public String toString() {
        return "CalendarFile";
    }
}
