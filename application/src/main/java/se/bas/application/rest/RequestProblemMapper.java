package se.bas.application.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself turns down: an unknown path, a method or a media type that is not offered. */
@Provider
public class RequestProblemMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refused) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        return switch (status.getStatusCode()) {
            case 404 -> Problem.notFound();
            case 400 -> Unreadable.because(refused);
            default ->
                Problem.of(status, "not-possible", status.getReasonPhrase(), "See /openapi for what is offered here.");
        };
    }
}
