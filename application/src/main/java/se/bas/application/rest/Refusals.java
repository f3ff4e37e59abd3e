package se.bas.application.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.bas.application.Part;
import se.bas.application.agency.TurnDownRequest;
import se.bas.application.agency.identity.Caller;
import se.bas.application.rest.Fault.Kind;

/** Answers what is turned down before a use case, and has it in the log first. */
@Part
public class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    private final Caller caller;
    private final TurnDownRequest turnDownRequest;

    @Inject
    Refusals(Caller caller, TurnDownRequest turnDownRequest) {
        this.caller = caller;
        this.turnDownRequest = turnDownRequest;
    }

    /** The answer; where the log cannot have it, that something broke, and no more. */
    Response answer(Fault fault) {
        try {
            turnDownRequest.turnDown(caller.newcomer());
            return fault.response();
        } catch (RuntimeException broken) {
            return unexpected(broken);
        }
    }

    /** The caller gets a number to report, the server's log the kind of error; neither gets content. */
    static Response unexpected(Throwable broken) {
        UUID reference = UUID.randomUUID();
        // Messages of exceptions may hold values; the class and the place do not.
        LOG.log(Level.SEVERE, "{0}: {1} at {2}", new Object[] {
            reference, broken.getClass().getName(), broken.getStackTrace().length == 0 ? "?" : broken.getStackTrace()[0]
        });
        return Fault.of(Kind.UNEXPECTED, reference.toString()).response();
    }
}
