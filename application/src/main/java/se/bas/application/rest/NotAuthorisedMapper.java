package se.bas.application.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.bas.application.NotAuthorised;

/** A caller who is known, but has no mandate for this. */
@Provider
public class NotAuthorisedMapper implements ExceptionMapper<NotAuthorised> {
    @Override
    public Response toResponse(NotAuthorised refused) {
        return Problem.of(
                Response.Status.FORBIDDEN,
                "no-mandate",
                "No mandate allows this",
                "Your account is known, but no mandate in force allows this call. With several mandates, name one of"
                        + " those that GET /api/v1/me lists in the header BAS-Mandate.");
    }
}
