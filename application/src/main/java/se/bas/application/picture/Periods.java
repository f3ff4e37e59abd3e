package se.bas.application.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.picture.Mark.Anchor;
import se.bas.application.picture.Mark.Fill;
import se.bas.application.picture.Mark.Stroke;

/** Draws what lasts from one day to another: one row each, and a line for today. Both days belong to a period. */
public final class Periods {
    private static final int TOP = 22;
    private static final int HIGH = 18;

    private Periods() {}

    /** How much room there is. */
    public enum Room {
        /** 560 pixels, names to the left of their periods. */
        WIDE(560, 190, 34, 8),
        /** 340 pixels, names above their periods. */
        NARROW(340, 2, 46, 20);

        private static final double WORD = 30;

        private final int width;
        private final int left;
        private final int row;
        private final int above;

        Room(int width, int left, int row, int above) {
            this.width = width;
            this.left = left;
            this.row = row;
            this.above = above;
        }

        /** So that a short word at this place is not cut at an edge. */
        private Anchor anchor(double x) {
            if (x > width - WORD) {
                return Anchor.END;
            }
            return x < WORD ? Anchor.START : Anchor.MIDDLE;
        }

        private double pixels(long days) {
            return (double) (width - left - 8) / Math.max(1, days);
        }
    }

    /** How a period stands today. */
    public enum State {
        RUNNING(Fill.STRONG),
        TO_COME(Fill.WEAK),
        OVER(Fill.OVER);

        private final Fill fill;

        State(Fill fill) {
            this.fill = fill;
        }
    }

    /**
     * One row.
     *
     * @param style an additional class name for the stylesheet, empty without one
     * @param ended the day it ended before its time, null when it did not
     * @param state in the reader's words, for the table, and beside the name where that stands above
     */
    public record Period(
            String name,
            String style,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate ended,
            State kind,
            String state) {
        public Period {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a period ends when it has begun");
            }
        }
    }

    /** The words that a picture of periods needs. */
    public record Labels(
            String alternative, String caption, List<String> head, String today, Function<LocalDate, String> day) {}

    /**
     * Draws them in their order, from the earliest beginning to the latest end.
     *
     * @param periods at least one
     * @param labels the table's head has four columns: name, from, until, state
     */
    public static Picture of(Room room, List<Period> periods, LocalDate today, Labels labels) {
        LocalDate first = earliest(periods, today);
        LocalDate last = latest(periods, today);
        double scale = room.pixels(ChronoUnit.DAYS.between(first, last) + 1);
        Drawing drawing = new Drawing(room.width);
        for (int at = 0; at < periods.size(); at++) {
            draw(drawing, periods.get(at), TOP + at * room.row, room, first, scale);
        }
        double bottom = TOP + (double) periods.size() * room.row;
        double now = room.left + (ChronoUnit.DAYS.between(first, today) + 0.5) * scale;
        drawing.line(now, TOP - 6.0, now, bottom, "edge", Stroke.EDGE);
        drawing.line(now, TOP - 6.0, now, bottom, "today", Stroke.DASHED);
        // Above the line: it is not to cross out what is read.
        for (int at = 0; at < periods.size(); at++) {
            name(drawing, periods.get(at), TOP + at * room.row + room.above, room);
        }
        drawing.text(now, TOP - 9.0, room.anchor(now), "quiet today-name", labels.today());
        drawing.text(room.left, bottom + 18, Anchor.START, "quiet", labels.day().apply(first));
        drawing.text(
                room.width - 8.0, bottom + 18, Anchor.END, "quiet", labels.day().apply(last));
        return new Picture(
                drawing.drawn(bottom + 26),
                labels.alternative(),
                new Picture.Table(
                        labels.caption(),
                        labels.head(),
                        periods.stream()
                                .map(period -> List.of(
                                        period.name(),
                                        labels.day().apply(period.from()),
                                        labels.day().apply(end(period)),
                                        period.state()))
                                .toList()));
    }

    private static LocalDate earliest(List<Period> periods, LocalDate today) {
        return periods.stream()
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    private static LocalDate latest(List<Period> periods, LocalDate today) {
        return periods.stream()
                .map(Period::until)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }

    private static LocalDate end(Period period) {
        return period.ended() == null ? period.until() : period.ended();
    }

    private static void draw(Drawing drawing, Period period, double top, Room room, LocalDate first, double scale) {
        double above = top + room.above;
        double from = room.left + ChronoUnit.DAYS.between(first, period.from()) * scale;
        double wide = Math.max(3, (ChronoUnit.DAYS.between(period.from(), end(period)) + 1) * scale);
        if (period.ended() != null && period.ended().isBefore(period.until())) {
            double planned = (ChronoUnit.DAYS.between(period.from(), period.until()) + 1) * scale;
            drawing.box(from, above, planned, HIGH, "period planned " + period.style(), Fill.OVER);
        }
        drawing.box(
                from,
                above,
                wide,
                HIGH,
                "period " + period.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + period.style(),
                period.kind().fill);
    }

    private static void name(Drawing drawing, Period period, double above, Room room) {
        switch (room) {
            case WIDE ->
                drawing.text(
                        room.left - 12.0,
                        above + HIGH - 4.5,
                        Anchor.END,
                        "name " + period.style(),
                        Drawing.fitting(period.name(), room.left - 12.0));
            case NARROW ->
                drawing.text(
                        room.left,
                        above - 6.0,
                        Anchor.START,
                        "name " + period.style(),
                        Drawing.fitting(period.name() + ": " + period.state(), room.width));
        }
    }
}
