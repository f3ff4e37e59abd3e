package se.bas.application.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
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
@ApplicationScoped
public class RateLimit implements ContainerRequestFilter {
    /** Lowers the rate for one request, where the installation lets it. */
    static final String LOWER = "BAS-Requests-Per-Minute";

    private final @Nullable Caller caller;
    private final @Nullable Limits limits;
    private final @Nullable Refusals refusals;
    private final Buckets buckets = new Buckets();

    /** For the container's proxy alone. */
    protected RateLimit() {
        caller = null;
        limits = null;
        refusals = null;
    }

    @Inject
    RateLimit(Caller caller, Limits limits, Refusals refusals) {
        this.caller = caller;
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        if (caller == null || limits == null || refusals == null) {
            throw new IllegalStateException("a proxy has no request");
        }
        int rate = rate(asked.getHeaderString(LOWER), limits);
        Buckets.Taken taken = buckets.take(caller.newcomer().account(), rate);
        if (taken.waitSeconds() > 0) {
            Fault fault = Fault.of(Kind.TOO_MANY_REQUESTS, new String[0]);
            Response answer = taken.firstRefusal() ? refusals.answer(fault) : fault.response();
            asked.abortWith(Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, taken.waitSeconds())
                    .build());
        } else if (asked.getLength() > limits.bodyBytes()) {
            asked.abortWith(refusals.answer(Fault.of(Kind.TOO_LARGE, String.valueOf(limits.bodyBytes()))));
        }
    }

    private static int rate(@Nullable String lower, Limits limits) {
        boolean lowered = lower != null && limits.mayBeLowered() && lower.matches("[0-9]{1,6}");
        return lowered
                ? Math.min(Integer.parseInt(lower), limits.requestsPerMinute())
                : limits.requestsPerMinute();
    }
}
