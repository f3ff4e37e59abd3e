package se.bas.integration.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What was asked, how long each took, and what should not have been answered. */
final class Tally {
    private final Map<String, Queue<Long>> nanos = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> wrong = new ConcurrentSkipListMap<>();

    void took(String what, long time) {
        nanos.computeIfAbsent(what, key -> new ConcurrentLinkedQueue<>()).add(time);
    }

    void answered(String what, int status, int... expected) {
        if (Arrays.stream(expected).noneMatch(each -> each == status)) {
            wrong(what + " was answered " + status);
        }
    }

    void wrong(String said) {
        wrong.computeIfAbsent(said, key -> new AtomicInteger()).incrementAndGet();
    }

    /** What went wrong, and how often; empty when nothing did. */
    Map<String, AtomicInteger> wrong() {
        return wrong;
    }

    int count(String what) {
        return nanos.getOrDefault(what, new ConcurrentLinkedQueue<>()).size();
    }

    /** A line for each kind of request, and one for all. */
    List<String> lines(int clients, double seconds) {
        List<String> lines = new ArrayList<>();
        int all = nanos.values().stream().mapToInt(Queue::size).sum();
        lines.add(String.format(
                Locale.ROOT,
                "%d clients, %.0f seconds, %d requests, %.1f a second; %s, %d processors",
                clients,
                seconds,
                all,
                all / seconds,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors()));
        lines.add(String.format(Locale.ROOT, "%-32s %8s %9s %9s %9s", "milliseconds", "count", "p50", "p95", "p99"));
        nanos.forEach((what, times) -> lines.add(line(what, times)));
        return lines;
    }

    private static String line(String what, Queue<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%-32s %8d %9.1f %9.1f %9.1f",
                what,
                sorted.length,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99));
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
