package se.bas.application.rest;

import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bas.application.Part;

/** How much the API takes. */
@Part
public class Limits {
    private final int bodyBytes;
    private final int requestsPerMinute;
    private final boolean mayBeLowered;
    private final Duration keysKept;

    @Inject
    Limits(
            @ConfigProperty(name = "bas.api.body.bytes", defaultValue = "1048576") int bodyBytes,
            @ConfigProperty(name = "bas.api.requests.per.minute", defaultValue = "1200") int requestsPerMinute,
            @ConfigProperty(name = "bas.api.requests.may.be.lowered", defaultValue = "false") boolean mayBeLowered,
            @ConfigProperty(name = "bas.api.keys.kept", defaultValue = "PT24H") Duration keysKept) {
        this.bodyBytes = bodyBytes;
        this.requestsPerMinute = requestsPerMinute;
        this.mayBeLowered = mayBeLowered;
        this.keysKept = keysKept;
    }

    /** The largest body that is read. */
    int bodyBytes() {
        return bodyBytes;
    }

    /** Of one account at one node. */
    int requestsPerMinute() {
        return requestsPerMinute;
    }

    /** Whether a header may make the rate lower for a request: for tests, which cannot send a thousand. */
    boolean mayBeLowered() {
        return mayBeLowered;
    }

    /** How long an Idempotency-Key is remembered. */
    Duration keysKept() {
        return keysKept;
    }
}
