package se.bas.application.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bas.application.Once;
import se.bas.application.agency.identity.Caller;
import se.bas.application.rest.Fault.Kind;
import se.bas.application.rest.Flaw.Reason;

/** The request that does something: carried out once for each Idempotency-Key, if it has one (RFC draft of that name). */
@RequestScoped
public class Posting {
    /** Names a request, so that it can be sent again. */
    public static final String KEY = "Idempotency-Key";

    private static final Pattern POSSIBLE = Pattern.compile("[!-~]{1,100}");

    private final @Nullable HttpServletRequest request;
    private final @Nullable Limits limits;
    private final @Nullable Digests digests;
    private byte[] sent = new byte[0];

    /** For the container's proxy alone. */
    protected Posting() {
        request = null;
        limits = null;
        digests = null;
    }

    @Inject
    Posting(HttpServletRequest request, Limits limits, Digests digests) {
        this.request = request;
        this.limits = limits;
        this.digests = digests;
    }

    /** The body, as it came. */
    void sent(byte[] body) {
        sent = body.clone();
    }

    /** How many bytes of body the sender has announced; negative when it has not. */
    public long announced() {
        return request == null ? -1 : request.getContentLengthLong();
    }

    /** What stands for a body too large to be kept: by it another request under the same key is known. */
    public void sentAs(String standIn) {
        sent = standIn.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Calls one use case and answers.
     *
     * @param reading what its answer says came of it
     */
    public <T> Response once(Supplier<T> useCase, Function<? super T, Outcome> reading) {
        if (request == null || limits == null || digests == null) {
            throw new IllegalStateException("outside a request");
        }
        String key = request.getHeader(KEY);
        if (key == null) {
            return reading.apply(useCase.get()).response(request.getRequestURI());
        }
        if (!POSSIBLE.matcher(key).matches()) {
            throw new TurnedDown(Fault.of(Kind.BAD_HEADER, Flaw.of(KEY, Reason.NOT_A_KEY)));
        }
        return once(key, request, limits, digests, useCase, reading).response(request.getRequestURI());
    }

    /** Whether it may have been carried out before. */
    public boolean hasKey() {
        return request != null && request.getHeader(KEY) != null;
    }

    /** Answers what a use case has done that may be done again as it is. */
    public Response answer(Outcome outcome) {
        if (request == null) {
            throw new IllegalStateException("outside a request");
        }
        return outcome.response(request.getRequestURI());
    }

    private <T> Outcome once(
            String key,
            HttpServletRequest asked,
            Limits most,
            Digests keyed,
            Supplier<T> useCase,
            Function<? super T, Outcome> reading) {
        String mandate = asked.getHeader(Caller.MANDATE_HEADER);
        byte[] line = String.join("\n", asked.getMethod(), asked.getRequestURI(), mandate == null ? "" : mandate, "")
                .getBytes(StandardCharsets.UTF_8);
        Read<T> read = new Read<>(reading);
        try {
            Once.call(
                    keyed.hex("key", key.getBytes(StandardCharsets.US_ASCII)),
                    keyed.hex("request", line, sent),
                    most.keysKept(),
                    read,
                    useCase);
            return read.outcome();
        } catch (Once.Repeated again) {
            return Outcome.done(again.done().object(), again.done().receipt());
        } catch (Once.KeyOfAnother other) {
            return Outcome.refused(Fault.of(Kind.KEY_OF_ANOTHER_REQUEST, new String[0]));
        }
    }

    /** Reads the use case's answer inside its transaction, and keeps what it read. */
    private static final class Read<T> implements Function<Object, Optional<Once.Done>> {
        private final Function<? super T, Outcome> reading;
        private Optional<Outcome> outcome = Optional.empty();

        Read(Function<? super T, Outcome> reading) {
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked") // what the use case gives is what its caller reads
        public Optional<Once.Done> apply(Object answer) {
            Outcome read = reading.apply((T) answer);
            outcome = Optional.of(read);
            return read.done();
        }

        Outcome outcome() {
            return outcome.orElseThrow(() -> new IllegalStateException("no use case was called"));
        }
    }
}
