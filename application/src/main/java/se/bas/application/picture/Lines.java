package se.bas.application.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import se.bas.application.picture.Mark.Anchor;
import se.bas.application.picture.Mark.Place;
import se.bas.application.picture.Mark.Stroke;

/** Draws how amounts change from day to day: one line a series, told apart by how it is drawn and by its name. */
public final class Lines {
    private static final int WIDTH = 560;
    private static final int LEFT = 44;
    private static final int RIGHT = 110;
    private static final int TOP = 14;
    private static final int HIGH = 200;

    private Lines() {}

    /** What was when. */
    public record At(LocalDate day, double amount, String written) {}

    /**
     * One line.
     *
     * @param places in the order of their days; never empty
     */
    public record Series(String name, List<At> places) {
        public Series {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("a line goes through at least one place");
            }
        }
    }

    /**
     * Draws up to three series, from the first day of all to the last, upwards from 0.
     *
     * @param day how a day is written
     * @param dayColumn name of the table's first column; the series' names are the others'
     */
    public static Picture of(
            List<Series> series,
            Function<LocalDate, String> day,
            String alternative,
            String caption,
            String dayColumn) {
        if (series.isEmpty() || series.size() > 3) {
            throw new IllegalArgumentException("between one and three lines can be told apart");
        }
        SortedSet<LocalDate> days = new TreeSet<>();
        series.forEach(one -> one.places().forEach(place -> days.add(place.day())));
        // Even, so that the line half way up stands for a whole number too.
        double most = Math.max(
                2,
                2
                        * Math.ceil(series.stream()
                                        .flatMap(one -> one.places().stream())
                                        .mapToDouble(At::amount)
                                        .max()
                                        .orElse(0)
                                / 2));
        Frame frame = new Frame(days.getFirst(), days.getLast(), most);
        Drawing drawing = new Drawing(WIDTH);
        frame.draw(drawing, day);
        for (int at = 0; at < series.size(); at++) {
            draw(drawing, series.get(at), at, frame);
        }
        names(drawing, series, frame);
        return new Picture(drawing.drawn(TOP + HIGH + 30.0), alternative, table(series, days, day, caption, dayColumn));
    }

    /** From days and amounts to places. */
    private record Frame(LocalDate first, LocalDate last, double most) {
        double x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(first, last);
            double part = all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / all;
            return LEFT + part * (WIDTH - LEFT - RIGHT);
        }

        double y(double amount) {
            return TOP + HIGH - amount / most * HIGH;
        }

        void draw(Drawing drawing, Function<LocalDate, String> day) {
            for (double amount : new double[] {0, most / 2, most}) {
                drawing.line(LEFT, y(amount), WIDTH - RIGHT, y(amount), "axis", Stroke.AXIS);
                drawing.text(LEFT - 8, y(amount) + 4, Anchor.END, "quiet", Drawing.number(amount));
            }
            drawing.text(LEFT, TOP + HIGH + 20.0, Anchor.START, "quiet", day.apply(first));
            if (!first.equals(last)) {
                drawing.text(WIDTH - RIGHT, TOP + HIGH + 20.0, Anchor.END, "quiet", day.apply(last));
            }
        }
    }

    private static void draw(Drawing drawing, Series series, int at, Frame frame) {
        List<Place> places = series.places().stream()
                .map(place -> new Place(frame.x(place.day()), frame.y(place.amount())))
                .toList();
        drawing.through(places, "series series-" + (at + 1), Stroke.of(at));
        At last = series.places().getLast();
        drawing.dot(frame.x(last.day()), frame.y(last.amount()), "end end-" + (at + 1));
    }

    /** At the lines' ends, moved apart where they would stand on each other. */
    private static void names(Drawing drawing, List<Series> series, Frame frame) {
        List<Series> downwards = new ArrayList<>(series);
        downwards.sort((one, other) -> Double.compare(
                frame.y(one.places().getLast().amount()),
                frame.y(other.places().getLast().amount())));
        double free = 0;
        for (Series one : downwards) {
            At last = one.places().getLast();
            double y = Math.max(frame.y(last.amount()) + 4, free);
            drawing.text(frame.x(last.day()) + 9, y, Anchor.START, "name", one.name() + " " + last.written());
            free = y + 16;
        }
    }

    private static Picture.Table table(
            List<Series> series,
            SortedSet<LocalDate> days,
            Function<LocalDate, String> day,
            String caption,
            String dayColumn) {
        List<String> head = new ArrayList<>();
        head.add(dayColumn);
        series.forEach(one -> head.add(one.name()));
        List<List<String>> rows = new ArrayList<>();
        for (LocalDate each : days) {
            List<String> row = new ArrayList<>();
            row.add(day.apply(each));
            for (Series one : series) {
                row.add(one.places().stream()
                        .filter(place -> place.day().equals(each))
                        .map(At::written)
                        .findFirst()
                        .orElse("–"));
            }
            rows.add(row);
        }
        return new Picture.Table(caption, head, rows);
    }
}
