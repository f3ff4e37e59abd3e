package se.bas.domain.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The six things (förordning 2008:975 5 §; CON-08). There is no seventh component, so nothing else can be told by the duty.
 *
 * @param person who it is, as the employment service's own file has it
 * @param registered since when, and until when, the person is registered as seeking work
 * @param unemploymentFund which unemployment insurance fund; null when there is none, or it is not known
 * @param jobSeekerCategory the employment service's own name of the category
 * @param programme which programme, and when; null when there is none
 * @param lastActivityReport on which day the last activity report came; null when none has
 */
public record DutyFields(
        Person person,
        Registered registered,
        @Nullable String unemploymentFund,
        String jobSeekerCategory,
        @Nullable Programme programme,
        @Nullable LocalDate lastActivityReport) {
    /**
     * Name and personal identity number.
     *
     * @param number twelve digits
     */
    public record Person(String name, String number) {
        /** Tells nothing: it could end up in a log. */
        @Override
        public String toString() {
            return "somebody";
        }
    }

    /**
     * When somebody is registered; Swedish days, both in it.
     *
     * @param until null while they are
     */
    public record Registered(LocalDate from, @Nullable LocalDate until) {}

    /**
     * A programme; Swedish days, both in it.
     *
     * @param until null while no end is decided
     */
    public record Programme(
            String name, LocalDate from, @Nullable LocalDate until) {}
}
