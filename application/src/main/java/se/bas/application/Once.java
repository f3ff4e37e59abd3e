package se.bas.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Receipt;

/**
 * A request that its sender has given a key, so that it is carried out once however often it arrives. What came of it is
 * kept in the transaction of the use case itself: either both are there or neither is. A request that was turned down is
 * not kept; nothing was done, so it may be sent again.
 */
public final class Once {
    private static final ScopedValue<Once> UNDER_WAY = ScopedValue.newInstance();

    private final String key;
    private final String request;
    private final Duration kept;
    private final Function<Object, Optional<Done>> reading;

    private Once(String key, String request, Duration kept, Function<Object, Optional<Done>> reading) {
        this.key = key;
        this.request = request;
        this.kept = kept;
        this.reading = reading;
    }

    /**
     * That it was done. No content, so that whoever wants to see it asks the gate again.
     *
     * @param object what came to be, null when nothing did
     */
    public record Done(@Nullable UUID object, Receipt receipt) {
        static Done of(@Nullable UUID object, UUID entry, Instant at) {
            return new Done(object, new Receipt(new EntryId(entry), at));
        }
    }

    /** It was done before; now nothing was. */
    public static final class Repeated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Done done;

        Repeated(Done done) {
            super("this request has been carried out before");
            this.done = done;
        }

        public Done done() {
            return done;
        }
    }

    /** The key came with another request before. Nothing was done. */
    public static final class KeyOfAnother extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeyOfAnother() {
            super("the key belongs to another request");
        }
    }

    /**
     * Calls one use case at most once.
     *
     * @param key keyed hash of what the sender named it, in hexadecimal
     * @param request keyed hash of all that was sent, in hexadecimal
     * @param kept how long it is remembered
     * @param reading what the use case's answer says was done; empty when nothing was
     * @throws Repeated when it was done before
     * @throws KeyOfAnother when the key came with something else before
     */
    public static <T> T call(
            String key, String request, Duration kept, Function<Object, Optional<Done>> reading, Supplier<T> useCase) {
        return ScopedValue.where(UNDER_WAY, new Once(key, request, kept, reading))
                .call(useCase::get);
    }

    static Optional<Once> underWay() {
        return UNDER_WAY.isBound() ? Optional.of(UNDER_WAY.get()) : Optional.empty();
    }

    String key() {
        return key;
    }

    String request() {
        return request;
    }

    Duration kept() {
        return kept;
    }

    Optional<Done> done(@Nullable Object answer) {
        return answer == null ? Optional.empty() : reading.apply(answer);
    }
}
