package se.bas.application.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Anything else that is thrown: it broke, or JAX-RS has wrapped what we turned down. */
@Provider
public class UnexpectedProblemMapper implements ExceptionMapper<RuntimeException> {
    @Override
    public Response toResponse(RuntimeException broken) {
        return TurnedDown.in(broken)
                .map(turnedDown -> Here.the(Refusals.class).answer(turnedDown.fault()))
                .orElseGet(() -> Refusals.unexpected(broken));
    }
}
