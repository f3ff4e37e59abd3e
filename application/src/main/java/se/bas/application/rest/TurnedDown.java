package se.bas.application.rest;

import java.util.Optional;

/** A request that no use case can begin with. JAX-RS may wrap it in something of its own. */
public final class TurnedDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    TurnedDown(Fault fault) {
        super("turned down: " + fault.kind());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /** The one somewhere under what was thrown. */
    static Optional<TurnedDown> in(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof TurnedDown found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
