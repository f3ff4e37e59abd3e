package se.bas.application.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.rest.Fault.Kind;

/**
 * Stops an account that asks too often, and a body that says itself that it is too large, before anything is read or asked
 * of the database. The first refusal of a row of them is in the log; to log each would let a caller fill it.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
public class RateLimit implements ContainerRequestFilter {
    /** Lowers the rate for one request, where the installation lets it. */
    static final String LOWER = "BAS-Requests-Per-Minute";

    private final Buckets buckets = new Buckets();

    @Override
    public void filter(ContainerRequestContext asked) {
        Limits limits = Here.the(Limits.class);
        Refusals refusals = Here.the(Refusals.class);
        int rate = rate(asked.getHeaderString(LOWER), limits);
        Buckets.Taken taken = buckets.take(Here.the(Caller.class).newcomer().account(), rate);
        if (taken.waitSeconds() > 0) {
            Fault fault = Fault.of(Kind.TOO_MANY_REQUESTS, new String[0]);
            Response answer = taken.firstRefusal() ? refusals.answer(fault) : fault.response();
            asked.abortWith(Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, taken.waitSeconds())
                    .build());
        } else if (asked.getLength() > limits.bodyBytes() && !isFile(asked)) {
            asked.abortWith(refusals.answer(Fault.of(Kind.TOO_LARGE, String.valueOf(limits.bodyBytes()))));
        }
    }

    /** A file has a limit of its own, where it is taken in: nothing is read of it before somebody may send it. */
    private static boolean isFile(ContainerRequestContext asked) {
        return MediaType.APPLICATION_OCTET_STREAM.equalsIgnoreCase(asked.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    private static int rate(@Nullable String lower, Limits limits) {
        boolean lowered = lower != null && limits.mayBeLowered() && lower.matches("[0-9]{1,6}");
        return lowered ? Math.min(Integer.parseInt(lower), limits.requestsPerMinute()) : limits.requestsPerMinute();
    }
}
