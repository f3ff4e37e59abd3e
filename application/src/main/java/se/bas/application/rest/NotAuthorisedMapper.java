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
        return Fault.of(Fault.Kind.NO_MANDATE, new String[0]).response();
    }
}
