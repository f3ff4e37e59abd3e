package se.bas.application.rest;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Account;

/** How many more requests each account has: as many as a minute gives, filled up steadily. */
final class Buckets {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int MANY = 10_000;

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    Buckets() {
        this(System::nanoTime);
    }

    Buckets(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What came of taking one.
     *
     * @param waitSeconds 0 when there was one, else how long until there is
     * @param firstRefusal whether the one before was given
     */
    record Taken(long waitSeconds, boolean firstRefusal) {}

    /**
     * How it stands.
     *
     * @param left requests, with parts of them
     * @param at nanoseconds of when that was so
     * @param taken what came of the latest
     */
    private record Bucket(double left, long at, Taken taken) {}

    Taken take(Account account, int perMinute) {
        long now = nanos.getAsLong();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> now - bucket.at() > MINUTE);
        }
        return buckets.compute(
                        account.provider() + "/" + account.subject() + "/" + perMinute,
                        (key, before) -> next(before, perMinute, now))
                .taken();
    }

    private static Bucket next(@Nullable Bucket before, int perMinute, long now) {
        double full = perMinute;
        double left = before == null ? full : Math.min(full, before.left() + (now - before.at()) * full / MINUTE);
        if (left >= 1) {
            return new Bucket(left - 1, now, new Taken(0, false));
        }
        boolean first = before == null || before.taken().waitSeconds() == 0;
        long wait = perMinute == 0 ? 60 : (long) Math.ceil((1 - left) * 60 / full);
        return new Bucket(left, now, new Taken(Math.max(1, wait), first));
    }
}
