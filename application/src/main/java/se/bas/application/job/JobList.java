package se.bas.application.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.live.Topic;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.RunOutcome;

/**
 * The jobs of the administrator's own agency, and what came of them. No participant is in it.
 *
 * @param ledBySomebody whether any node runs jobs at all just now
 * @param topics what changes when any of it does
 * @param at when it was so, by the database's clock
 */
public record JobList(boolean ledBySomebody, List<Line> jobs, Set<Topic> topics, Instant at) {
    /**
     * One job.
     *
     * @param at local time in Sweden when it runs every day
     * @param next when it runs next, as far as can be said; null when it is due and begins as soon as a node looks
     * @param failures how often it has broken in a row since it was last done
     * @param askedFor whether somebody has asked for a run that has not begun
     * @param runs the newest first, a limited number
     */
    public record Line(
            JobKind kind, LocalTime at, @Nullable Instant next, int failures, boolean askedFor, List<RunLine> runs) {}

    /**
     * One run.
     *
     * @param day the Swedish day it was for
     * @param requested whether somebody had asked for it
     * @param error what kind of error; null when it was done
     * @param number the log has the attempt under it; what one tells whoever helps
     */
    public record RunLine(
            UUID id,
            LocalDate day,
            boolean requested,
            Instant started,
            Instant ended,
            RunOutcome outcome,
            Tally tally,
            @Nullable String error,
            UUID number) {}
}
