package se.bas.application.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What is turned down before a use case: by us, or by JAX-RS itself for an unknown path, method or media type. */
@Provider
@Dependent
public class RequestProblemMapper implements ExceptionMapper<WebApplicationException> {
    private final Refusals refusals;

    @Inject
    public RequestProblemMapper(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(WebApplicationException refused) {
        return refusals.answer(TurnedDown.in(refused)
                .map(TurnedDown::fault)
                .orElseGet(() ->
                        Fault.of(Fault.Kind.ofStatus(refused.getResponse().getStatus()), new String[0])));
    }
}
