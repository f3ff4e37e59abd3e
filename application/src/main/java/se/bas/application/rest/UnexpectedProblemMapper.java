package se.bas.application.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Anything else that is thrown: it broke, or JAX-RS has wrapped what we turned down. */
@Provider
@Dependent
public class UnexpectedProblemMapper implements ExceptionMapper<RuntimeException> {
    private final Refusals refusals;

    @Inject
    public UnexpectedProblemMapper(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(RuntimeException broken) {
        return TurnedDown.in(broken)
                .map(turnedDown -> refusals.answer(turnedDown.fault()))
                .orElseGet(() -> Refusals.unexpected(broken));
    }
}
