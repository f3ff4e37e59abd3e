package se.bas.application.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.bas.application.Busy;

/** Something long was in the way: nothing was done, and it is said when to try again. */
@Provider
public class BusyMapper implements ExceptionMapper<Busy> {
    @Override
    public Response toResponse(Busy busy) {
        return Response.fromResponse(Fault.of(Fault.Kind.BUSY, new String[0]).response())
                .header(HttpHeaders.RETRY_AFTER, Busy.WAIT_SECONDS)
                .build();
    }
}
